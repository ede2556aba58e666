import type { NodeLabel } from '#contract/graph-model';
import { graphSlice } from '#contract/graph-slice';
import type { Evaluated } from '../../bindings/evaluate.ts';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { nodeKey } from '../../node-key.ts';
import { partnershipsIn } from './step-fields.ts';
import {
  type Body,
  boardsAfter,
  bodiesOf,
  recordedBoards,
  type TouchedBoards,
  withoutSeats,
} from './touched-boards.ts';

/** More partnerships than this are no drawing. */
const mostBoards = 8;
const mostNeighbours = 2_000;
const drawn: NodeLabel[] = ['Partnership', 'Agency', 'Person'];

export interface Drawn {
  readonly before: TouchedBoards;
  readonly after: TouchedBoards;
  readonly bodies: ReadonlyMap<string, Body>;
  /** How many partnerships are drawn, where there would be more. */
  readonly cutTo: number | null;
}

/** The partnerships that steps touch, before and after. */
export const useTouchedBoards = ({ steps, told, scenario }: Evaluated) => {
  const scope = useScope();
  const applied = steps.filter((_, place) => told[place] !== null);
  const founded = new Set(applied.flatMap((step) => (step.kind === 'found' ? [step.id] : [])));
  const touched = [...new Set(applied.flatMap(partnershipsIn))].filter((id) => !founded.has(id));
  const ids = touched.slice(0, mostBoards);
  const sitting = applied.flatMap((step) => {
    if (step.kind === 'found') return step.members ?? [];
    if (step.kind === 'add-member' || step.kind === 'attend-for') return [step.member];
    return step.kind === 'share-secretariat' ? [step.host] : [];
  });
  const others = [...new Set(sitting)].filter((id) => !founded.has(id));
  const slice = (focus: readonly string[], depth: number) =>
    scope && focus.length > 0
      ? { params: {}, query: { ...scope, focus: [...focus], depth, kind: drawn, limit: mostNeighbours } }
      : null;
  const around = useAnswer(graphSlice, slice(ids, 1));
  const joining = useAnswer(graphSlice, slice(others, 0));

  const isMissing = (ids.length > 0 && !around.data) || (others.length > 0 && !joining.data);
  const draw = (): Drawn | undefined => {
    if (isMissing) return undefined;
    const known = new Map(bodiesOf([around.data, joining.data].filter((each) => each !== undefined)));
    for (const step of applied) {
      if (step.kind !== 'found') continue;
      const { id, name = id, type = null } = step;
      known.set(`Partnership:${id}`, { key: `Partnership:${id}`, kind: 'Partnership', id, name, type });
    }
    const keys = new Map([...known.values()].map(({ id, key }) => [id, key]));
    const before = around.data ? recordedBoards(around.data, ids) : { boards: [], ties: [], hosts: [] };
    const carried = boardsAfter(before, applied, (id) => keys.get(id) ?? `Agency:${id}`);
    // Who sits for a body goes with it: the answer knows, a picture of the network does not.
    const lost = (scenario?.losers ?? []).map(({ member, from }) => ({
      key: nodeKey(member),
      from: from.map(({ id }) => id),
    }));
    const after = withoutSeats(carried, lost);
    return { before, after, bodies: known, cutTo: touched.length > ids.length ? ids.length : null };
  };
  return {
    data: draw(),
    isNothing: ids.length === 0 && founded.size === 0,
    error: around.error ?? joining.error,
    retry: () => void Promise.all([around.refetch(), joining.refetch()]),
  };
};
