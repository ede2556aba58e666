/** What is known of a step that a finding of overload leaves open: what would relieve it, and what the finding says itself. */
import type { Finding, Route } from '#contract/findings';
import type { Edit } from '#contract/scenarios';
import { namedBeside } from './named-beside.ts';
import type { DraftStep } from './paper-steps.ts';

/** An address has room for so many, and nobody shares among more at once. */
const mostSharing = 8;

/** What else a relief says: who hands a seat over leaves it, and of two that could be one either could be part of the other. */
const saidBeside = (step: Edit): readonly DraftStep[] => {
  if (step.kind === 'attend-for')
    return [{ kind: 'drop-member', partnership: step.partnership, member: step.insteadOf }];
  if (step.kind !== 'merge') return [];
  const { partnerships } = step;
  return partnerships.flatMap((of) =>
    partnerships.flatMap((partnership): DraftStep[] =>
      partnership === of ? [] : [{ kind: 'sub-group', partnership, of }],
    ),
  );
};

/** Steps that a finding and its reliefs know, the best first. */
export const knownSteps = (finding: Finding, route: Route, reliefs: readonly Edit[]): readonly DraftStep[] => {
  const [subject] = finding.subjects;
  const attended = route.candidates.flatMap(({ id: member }, index) =>
    (route.boards?.[index] ?? []).map(
      (board): DraftStep => ({ kind: 'attend-for', partnership: board.id, insteadOf: subject?.id, member }),
    ),
  );
  const named = namedBeside(finding)
    .slice(0, mostSharing)
    .map(({ id }) => id);
  const shared: DraftStep[] = named.length > 1 ? [{ kind: 'share-secretariat', partnerships: named }] : [];
  return [...reliefs, ...reliefs.flatMap(saidBeside), ...attended, ...shared];
};

/** Whether a field of a step says something: of a list of partnerships only one that there is a choice of. */
const says = (value: unknown): boolean => value !== undefined && (!Array.isArray(value) || value.length > 1);

/** A step with what it leaves open from the first known one of its kind that does not say otherwise. */
export const fillStep = (step: DraftStep, known: readonly DraftStep[]): DraftStep => {
  const said = Object.entries(step).filter(([, value]) => says(value));
  const like = known.find((each) =>
    said.every(([name, value]) => JSON.stringify(each[name]) === JSON.stringify(value)),
  );
  return like === undefined ? step : { ...like, ...Object.fromEntries(said), kind: step.kind };
};
