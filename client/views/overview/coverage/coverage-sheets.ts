/** As many columns as stand beside each other on a page that is upright. */
const mostColumns = 30;

/** From which column to which each table on paper goes: of as many as there must be, none much wider than another. */
export const columnsOfSheets = (columns: number): readonly (readonly [from: number, to: number])[] => {
  const sheets = Math.ceil(columns / mostColumns);
  const wide = Math.ceil(columns / sheets);
  return Array.from({ length: sheets }, (_, place) => [place * wide, Math.min(columns, (place + 1) * wide)] as const);
};
