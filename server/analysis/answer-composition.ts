/** The answer to `/api/composition`: what share of the partnerships of a type has members of each sort. */
import type { CompositionRow } from '#contract/composition';
import type { PublishedFigure } from '#contract/published';
import { byCodePoint } from './code-points.ts';
import { listAt } from './columns.ts';
import { makeScope, type ScopePlaces } from './scope.ts';
import { findNode, labelOf, typeOf, wordOf, wordPlace } from './snapshot.ts';
import { type View, viewIn } from './view.ts';

export interface CompositionQuery {
  readonly type: string;
  /** The scope with which to compare, which differs by its date. */
  readonly compare: ScopePlaces | null;
  readonly published: readonly PublishedFigure[];
}

interface Counts {
  readonly partnerships: number;
  readonly known: number;
  readonly complete: number;
  /** Partnerships that have such a member, by `of name`. */
  readonly having: ReadonlyMap<string, number>;
}

const sorts = ['sector', 'type'] as const;

/** What an agency counts as: its sector and its type, where they are recorded. */
const sortsOf = ({ snapshot }: View, agency: number): string[] => {
  const words = { sector: wordOf(snapshot, snapshot.nodes.sectors[agency]!), type: typeOf(snapshot, agency) };
  return sorts.flatMap((of) => (words[of] === null ? [] : [`${of} ${words[of]}`]));
};

const countOf = (view: View, type: string): Counts => {
  const { snapshot } = view;
  const all = wordPlace(snapshot, 'all');
  const having = new Map<string, number>();
  let known = 0;
  const partnerships = view.partnerships.filter((partnership) => typeOf(snapshot, partnership) === type);
  for (const partnership of partnerships) {
    const agencies = [...listAt(view.members, partnership)].filter((member) => labelOf(snapshot, member) === 'Agency');
    if (agencies.length > 0) known += 1;
    for (const sort of new Set(agencies.flatMap((agency) => sortsOf(view, agency)))) {
      having.set(sort, (having.get(sort) ?? 0) + 1);
    }
  }
  const complete = partnerships.filter((partnership) => snapshot.nodes.membersKnown[partnership] === all).length;
  return { partnerships: partnerships.length, known, complete, having };
};

const shareIn = ({ having, known }: Counts, sort: string) => {
  const count = having.get(sort) ?? 0;
  return { having: count, share: known === 0 ? null : count / known };
};

const row = (sort: string, now: Counts, before: Counts | null): CompositionRow => {
  const [of, name] = [sort.startsWith('sector ') ? 'sector' : 'type', sort.slice(sort.indexOf(' ') + 1)] as const;
  const own = shareIn(now, sort);
  const previous = before && shareIn(before, sort);
  const change = own.share === null || previous?.share == null ? null : own.share - previous.share;
  return { of, name, ...own, previous, change };
};

const inShort = ({ scope }: View, { partnerships, known, complete }: Counts) => ({
  at: scope.at,
  partnerships,
  known,
  complete,
});

export const answerComposition = (view: View, { type, compare, published }: CompositionQuery) => {
  const { snapshot, scope } = view;
  const now = countOf(view, type);
  const other = compare && viewIn(snapshot, makeScope(snapshot, compare));
  const before = other && countOf(other, type);
  const rows = [...new Set([...now.having.keys(), ...(before?.having.keys() ?? [])])].map((sort) =>
    row(sort, now, before),
  );
  return {
    revision: snapshot.revision,
    type,
    now: inShort(view, now),
    previous: other && before && inShort(other, before),
    rows: rows.sort(
      (a, b) => byCodePoint(a.of, b.of) || (b.share ?? 0) - (a.share ?? 0) || byCodePoint(a.name, b.name),
    ),
    published: published.filter(({ id }) => scope.nodes[findNode(snapshot, 'Figure', id)]! > 0),
  };
};
