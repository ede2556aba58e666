/** What the overload board is asked for, as its address says. */
import { type LoadMeasure, type LoadSubject, loadMeasures, loadSubjects } from '#contract/load';
import { type Fairness, fairnesses } from '#contract/overload';
import { type NodeKey, parseNodeKey } from '../../../node-key.ts';
import type { Own } from '../../../state/own-parameters.ts';

export interface BoardChoices {
  readonly of: LoadSubject;
  readonly by: LoadMeasure;
  readonly per: Fairness | null;
  readonly kind: string | null;
  /** The one whose load is taken apart. */
  readonly one: { readonly of: LoadSubject; readonly id: string } | null;
}

const labels = { Boundary: 'area', Agency: 'agency', Person: 'person', Partnership: 'partnership' } as const;
export const labelOf = { area: 'Boundary', agency: 'Agency', person: 'Person', partnership: 'Partnership' } as const;

export const keyOf = (of: LoadSubject, id: string): NodeKey => `${labelOf[of]}:${id}`;

const oneOf = <T extends string>(all: readonly T[], text: string | undefined): T | null =>
  all.find((each) => each === text) ?? null;

const oneIn = (key: string | undefined): BoardChoices['one'] => {
  const node = parseNodeKey(key ?? '');
  return node && node.kind in labels ? { of: labels[node.kind as keyof typeof labels], id: node.id } : null;
};

export const boardChoices = (own: Own): BoardChoices => ({
  of: oneOf(loadSubjects, own.of) ?? 'area',
  by: oneOf(loadMeasures, own.by) ?? 'hours',
  per: oneOf(fairnesses, own.per),
  kind: own.kind ?? null,
  one: oneIn(own.one),
});
