const longest = 32;

/** A name cut at a word where possible, with an ellipsis, to at most 32 characters. */
export const shortName = (name: string): string => {
  if (name.length <= longest) return name;
  const space = name.lastIndexOf(' ', longest - 1);
  return `${name.slice(0, space > longest / 2 ? space : longest - 1)}…`;
};

const longestOnOneLine = 18;

/** A name on at most two lines of about even length, for what must be read in full. The second is cut like any other. */
export const nameOnTwoLines = (name: string): readonly string[] => {
  if (name.length <= longestOnOneLine) return [name];
  const middle = Math.min(longest, Math.ceil(name.length / 2));
  const before = name.lastIndexOf(' ', middle);
  const after = name.indexOf(' ', middle);
  const nearer = after > 0 && after <= longest && after - middle < middle - before ? after : before;
  return nearer <= 0 ? [shortName(name)] : [name.slice(0, nearer), shortName(name.slice(nearer + 1))];
};
