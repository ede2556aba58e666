import type { NodeDetails } from '#contract/details';
import { nodeModel } from '#contract/graph-model';
import { dateInWords } from '../../state/partial-date.ts';
import { keyFacts, membersKnownWords, type PropertyName, propertyWords } from '../../words/domain-words.ts';
import { figure, words } from '../../words/words.ts';

/** One line of what is known; `value` is null where a key fact is not known. */
export interface Fact {
  readonly name: PropertyName;
  readonly label: string;
  readonly value: string | null;
}

/** Shown elsewhere, or of no use to read. */
const leftOut: readonly string[] = ['named', 'geometry'];

const valueInWords = (name: string, value: unknown): string => {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return figure(value);
  if (Array.isArray(value)) return value.join(', ');
  const text = String(value);
  return name === 'membersKnown' ? (membersKnownWords[text] ?? text) : dateInWords(text);
};

const withUnit = (name: string, text: string): string =>
  name === 'capacityHours' || name === 'hoursPerMeeting' ? words.inspector.hoursUnit(text) : text;

/** The properties of a thing in the domain's words: key facts first, known or not, then whatever else is known. */
export const factsOf = ({ kind, properties }: Pick<NodeDetails, 'kind' | 'properties'>): Fact[] => {
  const key = keyFacts[kind] ?? [];
  const rest = (Object.keys(nodeModel[kind]) as PropertyName[]).filter(
    (name) => !key.includes(name) && !leftOut.includes(name) && properties[name] !== undefined,
  );
  return [...key, ...rest].map((name) => {
    const value = properties[name];
    const known = value !== undefined && value !== null;
    return { name, label: propertyWords[name], value: known ? withUnit(name, valueInWords(name, value)) : null };
  });
};
