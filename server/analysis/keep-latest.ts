/**
 * What a map has under a key, made where it is not there; of more than `most` the least lately asked for is forgotten.
 */
export const keepLatest = <Value extends object>(
  kept: Map<string, Value>,
  most: number,
  key: string,
  make: () => Value,
): Value => {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
  return value;
};
