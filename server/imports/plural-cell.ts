/**
 * Several values in one cell, parted by `|`. A bar that belongs to a value is written `\|`; backslashes that stand right
 * before any bar are doubled, and all others are what they are.
 */

/** The values as they stand between the bars, untrimmed, blank ones among them. */
export const splitValues = (cell: string): readonly string[] => {
  if (!cell.includes('\\|')) return cell.split('|');
  const values: string[] = [];
  let value = '';
  for (const [, text = '', slashes = '', bar = ''] of cell.matchAll(/([^\\|]*)(\\*)(\|?)/g)) {
    if (bar === '') {
      value += text + slashes;
      continue;
    }
    value += text + '\\'.repeat(Math.floor(slashes.length / 2));
    if (slashes.length % 2 === 1) value += bar;
    else {
      values.push(value);
      value = '';
    }
  }
  return [...values, value];
};

/** One cell that `splitValues` parts into these values again. */
export const joinValues = (values: readonly string[]): string =>
  values
    .map((value, index) => {
      const escaped = value.replaceAll(/(\\*)\|/g, '$1$1\\|');
      return index < values.length - 1 ? escaped.replace(/(\\+)$/, '$1$1') : escaped;
    })
    .join('|');
