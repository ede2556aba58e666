/** Whether nothing can be trimmed: most cells begin and end with a letter or digit, and to look is quicker than to trim. */
const isTrimmed = (cell: string): boolean => {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f;
};

/** The cell without what is blank around it. */
export const trimmed = (cell: string): string => (isTrimmed(cell) ? cell : cell.trim());
