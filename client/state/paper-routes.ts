import type { Finding, Route } from '#contract/findings';
import type { NodeReference } from '#contract/node-reference';
import type { Edit } from '#contract/scenarios';
import { tryWords } from '../words/try-words.ts';
import { namedBeside } from './named-beside.ts';
import { type DraftStep, newId } from './paper-steps.ts';

/** The steps that a route comes to; with or for whom, where it could be one of several. */
export interface RouteSteps {
  readonly whom: string | null;
  readonly steps: readonly DraftStep[];
}

const partnershipsOf = (nodes: readonly NodeReference[]): readonly string[] =>
  nodes.filter(({ kind }) => kind === 'Partnership').map(({ id }) => id);

const only = (...steps: readonly DraftStep[]): RouteSteps[] => [{ whom: null, steps }];

/** The same for each of those that could do it; for nobody in particular where none is known. */
const withEach = (candidates: readonly NodeReference[], step: (id: string | undefined) => DraftStep): RouteSteps[] =>
  candidates.length === 0
    ? only(step(undefined))
    : candidates.map(({ id, name }) => ({ whom: candidates.length > 1 ? name : null, steps: [step(id)] }));

const bodies = (nodes: readonly NodeReference[]) =>
  nodes.filter(({ kind }) => kind === 'Agency' || kind === 'Person').map(({ id }) => id);

/** For each that a partnership faces a group of it that faces that one: founded, part of it, linked. */
const localGroups = (finding: Finding, onPaper: readonly Edit[]): RouteSteps[] => {
  const [one] = finding.subjects;
  if (!one) return [];
  return namedBeside(finding).map(({ id: faced, name: whom }) => {
    const name = tryWords.localGroup(one.name, whom);
    const id = newId(name, onPaper);
    return {
      whom,
      steps: [
        { kind: 'found', id, name },
        { kind: 'sub-group', partnership: id, of: one.id },
        { kind: 'link', from: id, to: faced },
      ],
    };
  });
};

/** Local groups where it is known whom they would face; else a step that leaves open who becomes part of it. */
const groupsOf = (finding: Finding, onPaper: readonly Edit[]): RouteSteps[] => {
  const groups = localGroups(finding, onPaper);
  return groups.length > 0 ? groups : only({ kind: 'sub-group', of: finding.subjects[0]?.id });
};

/** What trying a route on paper would be, what is not known of it left open; nothing for a route that changes no structure. */
export const stepsOfRoute = (
  finding: Finding,
  { kind, candidates }: Route,
  onPaper: readonly Edit[] = [],
): readonly RouteSteps[] => {
  const { subjects, missing } = finding;
  const boards = partnershipsOf(subjects);
  const [first, second] = boards;
  const [body] = bodies(subjects);
  switch (kind) {
    case 'merge': {
      const named = partnershipsOf(candidates);
      return only({ kind, partnerships: named.length > 1 ? named : boards });
    }
    case 'sub-group': {
      const [of] = partnershipsOf(candidates);
      const partnership = boards.find((board) => board !== of);
      if (of === undefined) return boards.length === 1 ? groupsOf(finding, onPaper) : [];
      return partnership === undefined ? [] : only({ kind, partnership, of });
    }
    case 'learning-arm':
      return withEach(candidates, (of) => ({ kind, partnership: first, of }));
    case 'link':
      return only({ kind, from: first, to: second });
    case 'invite':
      return withEach(candidates, (member) => ({ kind: 'add-member', partnership: first, member }));
    case 'attend-for':
      return withEach(candidates, (member) => ({ kind, insteadOf: body ?? first, member }));
    case 'leave':
      return only({ kind: 'drop-member', member: body });
    case 'share':
      return only({ kind: 'share-secretariat', partnerships: boards });
    case 'found': {
      const area = subjects.find((subject) => subject.kind === 'Boundary');
      const type = missing.find((each) => each.kind === 'partnership')?.name;
      const name = [type, area?.name].filter((part) => part !== undefined).join(', ');
      return only({ kind, id: newId(name, onPaper), name, type, boundaries: area ? [area.id] : [] });
    }
    default:
      return [];
  }
};
