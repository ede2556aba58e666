/** What the partnerships of an area became, and which were founded. */
import type { Rearrangement } from '#contract/comparable-areas';
import { addToList } from '../../add-to-list.ts';
import { byCodePoint } from '../code-points.ts';
import { listLength } from '../columns.ts';
import { findNode, labelOf, reference } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';

interface Cited {
  readonly sources: readonly string[];
  readonly locators: readonly string[];
  readonly citedAs: readonly string[];
}

/** As `cypher/details/successions` reads it. */
export interface SuccessionRow extends Cited {
  readonly from: string;
  readonly to: string;
  readonly kind: string | null;
  readonly since: string | null;
  readonly fromEnded: string | null;
}

/** As `cypher/details/beginnings` reads it. */
export interface BeginningRow extends Cited {
  readonly id: string;
  readonly started: string | null;
  readonly ended: string | null;
  readonly stage: string | null;
  readonly evaluation: string | null;
}

export interface Histories {
  readonly successions: readonly SuccessionRow[];
  readonly beginnings: readonly BeginningRow[];
  readonly sources: ReadonlyMap<string, { readonly name: string; readonly kind: string }>;
}

const mostFounded = 5;

const citationsOf = ({ sources, locators, citedAs }: Cited, names: Histories['sources']): Rearrangement['citations'] =>
  sources.map((source, index) => ({
    source,
    name: names.get(source)?.name ?? source,
    kind: names.get(source)?.kind ?? 'not known',
    ...(locators[index] ? { locator: locators[index] } : {}),
    ...(citedAs[index] ? { citedAs: citedAs[index] } : {}),
  }));

/** The latest first; what has no date last. */
const latestFirst = (a: Rearrangement, b: Rearrangement): number =>
  byCodePoint(b.when ?? '', a.when ?? '') || byCodePoint(a.to.id, b.to.id);

/** Looks histories up by the partnerships that they are of. */
export const rearrangementsIn = (view: View, { successions, beginnings, sources }: Histories) => {
  const { snapshot, scope } = view;
  const begun = new Map(beginnings.map((row) => [row.id, row]));
  const place = (id: string) => findNode(snapshot, 'Partnership', id);
  const bySuccessor = new Map<string, SuccessionRow[]>();
  for (const row of successions) {
    const ofSources = scope.sources === null || row.sources.some((source) => scope.sources!.includes(source));
    if (ofSources) addToList(bySuccessor, row.to, row);
  }
  const successorsOf = new Map<string, string[]>();
  for (const [to, rows] of bySuccessor) for (const { from } of rows) addToList(successorsOf, from, to);

  const cameOf = (id: string): Rearrangement['cameOfIt'] => {
    const row = begun.get(id);
    const node = place(id);
    return {
      stage: row?.stage ?? null,
      evaluation: row?.evaluation ?? null,
      ended: row?.ended ?? null,
      members: listLength(view.members, node),
      claims: inScope(view, 'ABOUT', 'reaching', node)
        .map((at) => snapshot.relations.from[at]!)
        .filter((claim) => labelOf(snapshot, claim) === 'Claim')
        .map((claim) => reference(snapshot, claim)),
    };
  };
  const succession = (to: string): Rearrangement => {
    const rows = bySuccessor.get(to)!;
    const kinds = [...new Set(rows.map(({ kind }) => kind).filter((kind) => kind !== null))];
    return {
      kind: kinds.length === 0 ? null : kinds.join(', '),
      from: rows.map(({ from }) => reference(snapshot, place(from))),
      to: reference(snapshot, place(to)),
      when: rows.find(({ since }) => since !== null)?.since ?? begun.get(to)?.started ?? rows[0]!.fromEnded,
      cameOfIt: cameOf(to),
      citations: rows.flatMap((row) => citationsOf(row, sources)),
    };
  };
  const founding = (row: BeginningRow): Rearrangement => ({
    kind: 'founded',
    from: [],
    to: reference(snapshot, place(row.id)),
    when: row.started,
    cameOfIt: cameOf(row.id),
    citations: citationsOf(row, sources),
  });

  /** @param ids of the partnerships that cover an area. */
  return (ids: readonly string[]): { readonly rearrangements: Rearrangement[]; readonly foundedLeftOut: number } => {
    const successors = new Set(
      ids.flatMap((id) => [...(bySuccessor.has(id) ? [id] : []), ...(successorsOf.get(id) ?? [])]),
    );
    const founded = ids
      .flatMap((id) => begun.get(id) ?? [])
      .filter(({ id, started }) => started !== null && !bySuccessor.has(id))
      .map(founding)
      .sort(latestFirst);
    return {
      rearrangements: [...[...successors].map(succession).sort(latestFirst), ...founded.slice(0, mostFounded)],
      foundedLeftOut: Math.max(0, founded.length - mostFounded),
    };
  };
};
