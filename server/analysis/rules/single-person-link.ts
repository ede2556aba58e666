/** Which links between partnerships hang on one person: nobody and nothing else is on both boards. */
import { addToList } from '../../add-to-list.ts';
import { listAt } from '../columns.ts';
import { onceFor } from '../once-for.ts';
import { idOf, labelOf, nameOf, wordPlace } from '../snapshot.ts';
import { inScope, sharedOf, type View } from '../view.ts';
import { linkedPairs } from './linked-pairs.ts';
import { type Hit, inWords, type Rule, references } from './rule.ts';
import { datesFactor } from './sureness.ts';
import { absenceConfidence, linkScores } from './weights.ts';

/** The links that a person can carry; a part and a successor are tied whoever sits on them. */
const carriedTypes = ['REPORTS_TO', 'LEARNING_ARM_OF', 'LINKED_TO'] as const;

/** Each person on a board, observers too, with those the person sits for there (a place below 0 is nobody's). */
type People = ReadonlyMap<number, readonly number[]>;

/** Tells the people on a board. Answers are kept as they are found. */
const peopleIn = onceFor((view: View): ((partnership: number) => People) => {
  const { snapshot } = view;
  const { from, onBehalfOf } = snapshot.relations;
  const boards = new Map<number, People>();
  const read = (partnership: number): People => {
    const people = new Map<number, number[]>();
    for (const seat of inScope(view, 'MEMBER_OF', 'reaching', partnership)) {
      const person = from[seat]!;
      if (labelOf(snapshot, person) === 'Person') addToList(people, person, onBehalfOf[seat]!);
    }
    return people;
  };
  return (partnership) => {
    const known = boards.get(partnership) ?? read(partnership);
    boards.set(partnership, known);
    return known;
  };
});

interface Carrier {
  readonly person: number;
  /** Members on both boards for which the person sits. */
  readonly bodies: readonly number[];
}

/** The one person on both boards, where nothing else is shared but those the person sits for. */
const carrierOf = (view: View, a: number, b: number): Carrier | null => {
  const { snapshot, members } = view;
  const peopleOn = peopleIn(view);
  const common = [...peopleOn(a).keys()].filter((person) => peopleOn(b).has(person));
  const [person] = common;
  if (person === undefined || common.length > 1) return null;
  const own = [person, ...peopleOn(a).get(person)!, ...peopleOn(b).get(person)!];
  const shared = sharedOf(listAt(members, a), listAt(members, b)).filter((node) => snapshot.nodes.named[node] === 1);
  return shared.every((node) => own.includes(node))
    ? { person, bodies: shared.filter((node) => node !== person) }
    : null;
};

const listsComplete = ({ snapshot }: View, nodes: readonly number[]): boolean => {
  const all = wordPlace(snapshot, 'all');
  return nodes.every((node) => snapshot.nodes.membersKnown[node] === all);
};

/** That nobody else is on both boards is known only where both lists are known to be complete. */
const hit = (view: View, subjects: readonly number[]): Hit => {
  const isKnown = listsComplete(view, subjects);
  return {
    kind: 'missing-link',
    score: linkScores.singlePerson,
    confidence: (isKnown ? absenceConfidence.completeList : absenceConfidence.notKnown) * datesFactor(view, subjects),
    certainty: isKnown ? 'certain' : 'to-check',
    subjects,
  };
};

const findIn = (view: View, around?: ReadonlySet<number>): Hit[] =>
  linkedPairs(view, carriedTypes, around)
    .filter(({ a, b }) => carrierOf(view, a, b) !== null)
    .map(({ a, b }) => hit(view, [a, b]));

const membersReason = ({ snapshot }: View, { person, bodies }: Carrier, both: string, isKnown: boolean) => {
  const name = nameOf(snapshot, person);
  const bodyNames = inWords(bodies.map((node) => nameOf(snapshot, node)));
  const nobody = isKnown ? 'nobody else' : 'nobody else is recorded there';
  const besides = bodies.length > 0 ? `${nobody} but ${bodyNames}, for which ${name} sits` : nobody;
  return {
    part: 'members' as const,
    text: `${name} is on both ${both}, and ${besides}.`,
    nodes: references(snapshot, [person, ...bodies]),
  };
};

const explain = (view: View, { subjects, certainty }: Hit) => {
  const { snapshot } = view;
  const [a = 0, b = 0] = subjects;
  const both = `${nameOf(snapshot, a)} and ${nameOf(snapshot, b)}`;
  const carrier = carrierOf(view, a, b)!;
  const name = nameOf(snapshot, carrier.person);
  return {
    title:
      certainty === 'certain'
        ? `The link between ${both} hangs on ${name}`
        : `Nobody but ${name} is recorded on both ${both}, which are linked`,
    reasons: [
      membersReason(view, carrier, both, certainty === 'certain'),
      {
        part: 'silence' as const,
        text: listsComplete(view, subjects)
          ? 'Both lists of members are recorded as complete.'
          : 'Not both lists of members are known to be complete, so others may be on both boards: check them.',
        nodes: [],
      },
    ],
    missing: [],
    params: { among: subjects.map((node) => idOf(snapshot, node)) },
    routes: [
      {
        kind: 'link' as const,
        text: `Let the link outlast ${name}: a second person on both boards, a shared sub-group, or one reporting to the other.`,
        candidates: [],
      },
    ],
    losers: [],
  };
};

export const singlePersonLink: Rule = {
  id: 'single-person-link',
  find: (view) => findIn(view),
  revise: (view, _, { around }) => ({ reached: around, hits: findIn(view, around) }),
  explain,
};
