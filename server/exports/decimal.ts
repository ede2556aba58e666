/** A number with digits and at most one point, as the import reads it: no exponent. It reads back as the same number. */
export const decimal = (number: number): string => {
  const text = String(number);
  if (!text.includes('e')) return text;
  return Math.abs(number) >= 1 ? BigInt(number).toString() : number.toFixed(100).replace(/0+$/, '');
};
