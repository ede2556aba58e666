/** Values inside settings by their path, such as "overload/leastSpread/boards". */
import type { EditableSettings } from '#contract/settings';

type Tree = Readonly<Record<string, unknown>>;

/** The value at a path; undefined where there is none. */
export const valueAt = (settings: EditableSettings, path: string): unknown =>
  path.split('/').reduce<unknown>((value, step) => (value as Tree | undefined)?.[step], settings);

const replaced = (value: unknown, [step, ...steps]: readonly string[], by: unknown): unknown => {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === step ? replaced(each, steps, by) : each));
  const tree = value as Tree;
  return { ...tree, [step]: replaced(tree[step], steps, by) };
};

/** The same settings with another value at a path that they have. */
export const withValueAt = (settings: EditableSettings, path: string, value: unknown): EditableSettings =>
  replaced(settings, path.split('/'), value) as EditableSettings; // the path and the kind of value are the form's own

/** "a, b" as a list, without what is empty. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
