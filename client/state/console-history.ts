/** Queries that were run in this browser, newest first. */
import { type Draft, givenTo } from './console-draft.ts';

const most = 100;
const mostCharacters = 1_000_000;

const sameAs = (one: Draft) => (other: Draft) =>
  other.text === one.text && JSON.stringify(other.given) === JSON.stringify(one.given);

/** The history with one more; what was there already moves to its head, and what is too old or too much goes. */
export const withRun = (history: readonly Draft[], run: Draft): readonly Draft[] => {
  const ran: Draft = { text: run.text, given: givenTo(run) };
  const isSame = sameAs(ran);
  let characters = 0;
  return [ran, ...history.filter((each) => !isSame(each))].slice(0, most).filter((each) => {
    characters += JSON.stringify(each).length;
    return characters <= mostCharacters;
  });
};

const isDraft = (value: unknown): value is Draft =>
  value !== null &&
  typeof value === 'object' &&
  typeof (value as Draft).text === 'string' &&
  typeof (value as Draft).given === 'object' &&
  (value as Draft).given !== null;

/** What was stored, as far as it can be read. */
export const parseHistory = (text: string | null): readonly Draft[] => {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isDraft) : [];
  } catch {
    return [];
  }
};
