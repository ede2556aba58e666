import { type ImportLimits, importLimits } from '#contract/import-limits';

const isName = (name: string): name is keyof ImportLimits => Object.hasOwn(importLimits, name);

/**
 * The limits of imports that a text such as `rows=50000, files=20` states; what it leaves out is as usual.
 *
 * @returns null where the text states no such limits.
 */
export const readImportLimits = (text: string, usual: ImportLimits): ImportLimits | null => {
  const limits = { ...usual };
  for (const part of text.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const [, name = '', digits = ''] = /^(\w+)\s*=\s*(\d+)$/.exec(part) ?? [];
    const most = Number(digits);
    if (!isName(name) || most < 1 || !Number.isSafeInteger(most)) return null;
    limits[name] = most;
  }
  return limits;
};
