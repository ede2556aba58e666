/**
 * Cells that a spreadsheet would run as a formula. In tables made for spreadsheets such a cell has an apostrophe before it,
 * which the import takes away; so has one that begins with apostrophes and then goes on like a formula.
 */

const marks = '=+\\-@\\t\\r\\n';
const formula = new RegExp(`^'*[${marks}]`);
const neutral = new RegExp(`^'+[${marks}]`);
const plainNumber = /^-\d+(?:\.\d+)?$/;

/** The cell as a spreadsheet shows it and does not run it. A number below 0 stays one. */
export const neutralised = (cell: string): string =>
  formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;

/** The cell that was neutralised. */
export const restored = (cell: string): string => (cell[0] === "'" && neutral.test(cell) ? cell.slice(1) : cell);
