/** The answer to `/api/load`: the heaviest first, each beside its peers. */
import type { HoursAssumptions } from '#contract/hours';
import type { LoadItem, LoadMeasure, LoadSubject } from '#contract/load';
import { idOf, isSynthetic, nameOf } from '../snapshot.ts';
import type { View } from '../view.ts';
import { figureOf, loadOf } from './load-of.ts';
import { groupPeers, peersIn } from './peers.ts';

export interface LoadRequest {
  readonly of: LoadSubject;
  readonly by: LoadMeasure;
  readonly assumptions: HoursAssumptions;
  readonly limit: number;
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Who has a load, the heaviest first, and how each is told; null of one that has none. */
export const loadItems = (view: View, { of, by, assumptions }: Omit<LoadRequest, 'limit'>) => {
  const { snapshot } = view;
  const load = loadOf(view, of, assumptions);
  const { columns } = load;
  const peersOf = peersIn(groupPeers(snapshot, of, load));
  // What is not known stands last.
  const figures = new Map(load.nodes.map((node) => [node, orNull(figureOf(columns, by, node)) ?? -1]));
  const ordered = [...load.nodes].sort((a, b) => figures.get(b)! - figures.get(a)! || a - b);
  const ranks = new Map<number, number>();
  for (const [index, node] of ordered.entries()) {
    if (!ranks.has(figures.get(node)!)) ranks.set(figures.get(node)!, index + 1);
  }
  const item = (node: number): LoadItem => {
    const peers = peersOf(node);
    return {
      id: idOf(snapshot, node),
      name: nameOf(snapshot, node),
      synthetic: isSynthetic(snapshot, node),
      boards: columns.boards[node]!,
      seats: columns.seats[node]!,
      meetings: orNull(columns.meetings[node]!),
      hours: { low: columns.low[node]!, high: columns.high[node]!, known: columns.known[node]! },
      capacityHours: orNull(snapshot.nodes.capacityHours[node]!),
      peers: peers.size,
      peerMedian: orNull(peers.of(by).median),
      peerSpread: orNull(peers.of(by).spread),
      rank: ranks.get(figures.get(node)!)!,
    };
  };
  return { ordered, itemOf: (node: number): LoadItem | null => (figures.has(node) ? item(node) : null) };
};

export const answerLoad = (view: View, { limit, ...asked }: LoadRequest) => {
  const { ordered, itemOf } = loadItems(view, asked);
  return {
    revision: view.snapshot.revision,
    total: ordered.length,
    items: ordered.slice(0, limit).flatMap((node) => itemOf(node) ?? []),
    assumptions: asked.assumptions,
    truncated: ordered.length > limit,
  };
};
