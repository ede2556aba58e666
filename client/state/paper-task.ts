import { Check } from 'typebox/schema';
import { Task } from '#contract/proposals';

export const isTask = (value: unknown): value is Task => Check(Task, value);

/** The task that an address holds: null where it holds none, undefined where it means nothing. */
export const readTask = (text: string | null): Task | null | undefined => {
  if (text === null) return null;
  try {
    const given: unknown = JSON.parse(text);
    return isTask(given) ? given : undefined;
  } catch {
    return undefined;
  }
};
