/** Values of a graph's attributes as cells of a table. */

/** One value of a list: in quotes of either kind, or bare up to the next mark between values. */
const listedValue = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^,;|]*))\s*(?:[,;|]|$)/y;

/** The values of a list, written as `a|b`, `a, b`, `[a, b]`, `['a', 'b']` or `["a", "b"]`. */
export const listValues = (text: string): readonly string[] => {
  const trimmed = text.trim();
  const inBrackets = trimmed.startsWith('[') && trimmed.endsWith(']');
  if (!inBrackets && trimmed.includes('|')) return trimmed.split('|').map((value) => value.trim());
  const list = inBrackets ? trimmed.slice(1, -1) : trimmed;
  const values: string[] = [];
  listedValue.lastIndex = 0;
  while (listedValue.lastIndex < list.length) {
    const [, single, double, bare = ''] = listedValue.exec(list) ?? [];
    const quoted = single ?? double;
    values.push(quoted === undefined ? bare.trim() : quoted.replace(/\\(.)/gs, '$1'));
  }
  return values;
};

/** A value as a cell: yes or no for what is declared a boolean, values parted by `|` for a list. */
export const attributeCell = (text: string, declaredType: string): string => {
  const type = declaredType.toLowerCase();
  const value = text.trim();
  if (type === 'boolean' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true' ? 'yes' : 'no';
  if (type.startsWith('list')) return listValues(value).join('|');
  return value;
};

/** The day of a time, or its year where it is a number that can be one; null where it is neither. */
export const timeCell = (text: string): string | null => {
  const time = text.trim();
  if (time === '' || /^[+-]?inf(?:inity)?$/i.test(time)) return '';
  return /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*|Z|[+-]\d{2}:\d{2}|\.0*)?$/.exec(time)?.[1] ?? null;
};
