import type { Finding, Route } from '#contract/findings';
import type { NodeReference } from '#contract/node-reference';
import { type DraftStep, newId } from './paper-steps.ts';

/** A step that a route comes to; with whom, where it could be one of several. */
export interface RouteStep {
  readonly whom: string | null;
  readonly step: DraftStep;
}

const partnershipsOf = (nodes: readonly NodeReference[]): readonly string[] =>
  nodes.filter(({ kind }) => kind === 'Partnership').map(({ id }) => id);

/** The same for each of those that could do it; for nobody in particular where none is known. */
const withEach = (candidates: readonly NodeReference[], step: (id: string | undefined) => DraftStep): RouteStep[] =>
  candidates.length === 0
    ? [{ whom: null, step: step(undefined) }]
    : candidates.map(({ id, name }) => ({ whom: candidates.length > 1 ? name : null, step: step(id) }));

const bodies = (nodes: readonly NodeReference[]) =>
  nodes.filter(({ kind }) => kind === 'Agency' || kind === 'Person').map(({ id }) => id);

/** What trying a route on paper would be, what is not known of it left open; nothing for a route that changes no structure. */
export const stepsOfRoute = ({ subjects, missing }: Finding, { kind, candidates }: Route): readonly RouteStep[] => {
  const boards = partnershipsOf(subjects);
  const [first, second] = boards;
  const [body] = bodies(subjects);
  switch (kind) {
    case 'merge': {
      const named = partnershipsOf(candidates);
      return [{ whom: null, step: { kind, partnerships: named.length > 1 ? named : boards } }];
    }
    case 'sub-group': {
      const [of] = partnershipsOf(candidates);
      const partnership = boards.find((board) => board !== of);
      if (of === undefined) return boards.length === 1 ? [{ whom: null, step: { kind, of: first } }] : [];
      return partnership === undefined ? [] : [{ whom: null, step: { kind, partnership, of } }];
    }
    case 'learning-arm':
      return withEach(candidates, (of) => ({ kind, partnership: first, of }));
    case 'link':
      return [{ whom: null, step: { kind, from: first, to: second } }];
    case 'invite':
      return withEach(candidates, (member) => ({ kind: 'add-member', partnership: first, member }));
    case 'attend-for':
      return withEach(candidates, (member) => ({ kind, insteadOf: body ?? first, member }));
    case 'leave':
      return [{ whom: null, step: { kind: 'drop-member', member: body } }];
    case 'share':
      return [{ whom: null, step: { kind: 'share-secretariat', partnerships: boards } }];
    case 'found': {
      const area = subjects.find((subject) => subject.kind === 'Boundary');
      const type = missing.find((each) => each.kind === 'partnership')?.name;
      const name = [type, area?.name].filter((part) => part !== undefined).join(', ');
      return [{ whom: null, step: { kind, id: newId(name, []), name, type, boundaries: area ? [area.id] : [] } }];
    }
    default:
      return [];
  }
};
