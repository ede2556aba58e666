/** Five questions that Camden asked of a task (003:558–568), each with what the records say of it. */
import type { Host, Proposal } from '#contract/proposals';
import { counted, inWords } from './rules/rule.ts';

/** From this fit on a host could take the task as it is. */
const goodFit = 0.75;
/** Below it, none comes near. */
const poorFit = 0.4;

const mostNamed = 3;

/** A type, and of how many it is. */
interface CommonType {
  readonly type: string;
  readonly count: number;
}

/** What the answers rest on. */
export interface Grounds {
  /** The best hosts, by falling fit. */
  readonly nearest: readonly Host[];
  readonly newOne: Proposal['newOne'];
  /** The commonest type of the nearest; null where none is recorded. */
  readonly common: CommonType | null;
  /** Of what kind each body is that the task needs. */
  readonly members: readonly string[];
  /** The type that the task asks for, and how many partnerships have it; null where it asks for none. */
  readonly asked: { readonly type: string; readonly having: number } | null;
}

/** The commonest type among hosts, that of the best where several are as common. */
export const commonestType = (types: readonly (string | null)[]): CommonType | null => {
  const counts = new Map<string, number>();
  for (const type of types) if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? { type: most[0], count: most[1] } : null;
};

type Question = Proposal['questions'][number];

const inHours = ({ low, high }: { readonly low: number; readonly high: number }): string => {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to ? `${counted(from, 'hour')} a year` : `${from} to ${to} hours a year`;
};

const required = ({ members }: Grounds): Question => ({
  question: 'Does the task require a partnership?',
  answer: members.length === 0 ? 'to-check' : members.length > 1 ? 'yes' : 'no',
  text:
    members.length === 0
      ? 'The proposal does not say who has to take part.'
      : `${counted(members.length, 'body has', 'bodies have')} to take part, of ${counted(new Set(members).size, 'kind')}.`,
});

const whetherExisting = ({ nearest: [best] }: Grounds): Question['answer'] =>
  best === undefined || best.fit < poorFit ? 'no' : best.fit >= goodFit ? 'yes' : 'to-check';

const existing = (grounds: Grounds): Question => {
  const [best] = grounds.nearest;
  return {
    question: 'Could the task be done within an existing partnership?',
    answer: whetherExisting(grounds),
    text: best
      ? `${best.partnership.name} has ${Math.round(best.fit * 100)}% of what the task needs.`
      : 'No partnership has anything of what the task needs.',
  };
};

const typeAsked = ({ asked }: Grounds): string => {
  if (asked === null) return '';
  const { type, having } = asked;
  const others = having === 0 ? 'no partnership has' : `${counted(having, 'partnership has', 'partnerships have')}`;
  return `The proposal asks for the type ${type}, which ${others}. `;
};

const typeOfNearest = ({ nearest, common }: Grounds): string => {
  if (common === null) return 'No partnership near the task has a type recorded.';
  if (nearest.length === 1) return `The one that comes nearest is of type ${common.type}.`;
  const some = common.count === nearest.length ? 'All' : `${common.count} of the`;
  return `${some} ${nearest.length} that come nearest ${common.count === 1 ? 'is' : 'are'} of type ${common.type}.`;
};

const ofWhatType = (grounds: Grounds): Question => {
  const isThere = whetherExisting(grounds) === 'yes';
  return {
    question: 'If not, what type of partnership is required?',
    answer: isThere ? 'no' : grounds.newOne.type === null ? 'to-check' : 'yes',
    text: isThere ? 'None: an existing one could take it.' : `${typeAsked(grounds)}${typeOfNearest(grounds)}`,
  };
};

const which = (grounds: Grounds): Question => {
  const names = grounds.nearest.slice(0, mostNamed).map(({ partnership }) => partnership.name);
  return {
    question: 'If yes, which partnership does it belong to?',
    answer: whetherExisting(grounds),
    text: names.length === 0 ? 'None.' : `By what they have of it: ${inWords(names)}.`,
  };
};

const added = ({ nearest: [best], newOne }: Grounds): string => {
  if (newOne.hours === null) return 'Who would take part is not said, so that its hours are not known.';
  const own = inHours(newOne.hours);
  return best?.hours
    ? `Hosted by ${best.partnership.name} it would add ${inHours(best.hours)}; a body of its own ${own}.`
    : `A body of its own would take ${own}.`;
};

export const questionsOf = (grounds: Grounds): Proposal['questions'] => [
  required(grounds),
  existing(grounds),
  ofWhatType(grounds),
  which(grounds),
  {
    question: 'What is the added value in each case?',
    answer: 'to-check',
    text: `${added(grounds)} What ${grounds.nearest.length > 0 ? 'either' : 'it'} would achieve, the records do not say.`,
  },
];
