/** Kinds of area that a district council, or a council with all its powers, answers for. */
export const districtKinds: ReadonlySet<string> = new Set([
  'district',
  'unitary',
  'borough',
  'city',
  'metropolitan district',
  'London borough',
]);
