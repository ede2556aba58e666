/** A part of a query's text, in code points, and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** A condition beside one that is written: brackets keep an OR in it to itself. */
export const alsoWhere = (
  written: { readonly start: number; readonly end: number },
  condition: string,
): readonly Edit[] => [insertion(written.start, '('), insertion(written.end, `) AND ${condition}`)];

export const withEdits = (query: string, edits: readonly Edit[]): string => {
  if (edits.length === 0) return query;
  const points = [...query];
  // From the end, so that places before stay what they are.
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
    points.splice(start, end - start, text);
  return points.join('');
};
