/** How findings are reckoned here: what was set, else what the product comes with. */
import { isDeepStrictEqual } from 'node:util';
import { Check } from 'typebox/value';
import { EditableSettings } from '#contract/settings';
import { defaultSettings, type Settings } from '../analysis/rules/settings.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import type { RunInTransaction } from '../neo4j/run-query.ts';

const { prediction, ...editable } = defaultSettings;

/** What the product comes with, of what may be set. */
// A copy: the schema's lists are mutable.
export const editableDefaults: EditableSettings = structuredClone(editable) as EditableSettings;

/** Settings in full: how a prediction is made was measured, and is not set. */
export const fullSettings = (set: EditableSettings): Settings => ({ ...set, prediction });

/** What is kept; an older version's may lack a part, which is then as at first. Null where nothing was set. */
const parsed = (text: string): EditableSettings | null => {
  const kept: unknown = JSON.parse(text);
  const whole = { ...editableDefaults, ...(kept as object) };
  return Check(EditableSettings, whole) ? whole : null;
};

export const readSettings = async (
  run: RunInTransaction,
): Promise<{ readonly settings: EditableSettings; readonly savedAt: string | null }> => {
  const [row] = await run(catalogue.readSettings, {});
  const settings = row ? parsed(row.text) : null;
  return row && settings ? { settings, savedAt: row.at } : { settings: editableDefaults, savedAt: null };
};

/** Keeps settings; those that the product comes with are not kept, so that a later version's may come with others. */
export const keepSettings = async (run: RunInTransaction, settings: EditableSettings, at: string): Promise<void> => {
  if (isDeepStrictEqual(settings, editableDefaults)) await run(catalogue.forgetSettings, {});
  else await run(catalogue.writeSettings, { text: JSON.stringify(settings), at });
};
