/** The answer to `/api/overload`: the heaviest first, each among its peers, with how these spread. */
import type { OkOf } from '#contract/endpoint';
import type { FindingRule } from '#contract/findings';
import type { LoadMeasure, LoadSubject } from '#contract/load';
import type { Fairness, OverloadItem, overload, PeerGroup } from '#contract/overload';
import type { PublishedFigure } from '#contract/published';
import { byCodePoint } from '../code-points.ts';
import { findingId } from '../finding-id.ts';
import { figureOf } from '../load/load-of.ts';
import { comparedIn, groundsOf } from '../rules/overload/grounds.ts';
import { type Settings, sameSettings } from '../rules/settings.ts';
import { findNode, idOf, isSynthetic, nameOf, noWord, reference, stageOf, typeOf, wordOf } from '../snapshot.ts';
import { TopList } from '../top-list.ts';
import { type View, wholeOf } from '../view.ts';
import { kindToCompare, kindWithin, pathTo, widestKind } from './area-steps.ts';
import { boardEvidence } from './board-evidence.ts';
import { divisorOf, offersIn } from './fairness.ts';
import { seatsListed } from './seats-listed.ts';
import { spreadOf } from './spread.ts';

export interface OverloadRequest {
  readonly of: LoadSubject;
  readonly by: LoadMeasure;
  readonly per: Fairness | null;
  readonly kind: string | null;
  /** The one that is asked about; null for the first of all. */
  readonly only: number | null;
  readonly settings: Settings;
  readonly limit: number;
  /** The Cypher of each rule of overload. */
  readonly queries: Readonly<Record<LoadSubject, string>>;
  readonly published: readonly PublishedFigure[];
}

export const ruleOfSubject: Readonly<Record<LoadSubject, FindingRule>> = {
  agency: 'overloaded-agency',
  person: 'overloaded-person',
  partnership: 'overloaded-partnership',
  area: 'overloaded-area',
};

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

const countKinds = ({ snapshot }: View, nodes: readonly number[]) => {
  const counts = new Uint32Array(snapshot.words.length);
  for (const node of nodes) {
    const word = snapshot.nodes.types[node]!;
    if (word !== noWord) counts[word]! += 1;
  }
  return [...counts]
    .map((count, word) => ({ word: snapshot.words[word]!, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || byCodePoint(a.word, b.word));
};

/** Those with the greatest figures, each with its rank; equals share one, and what is not known stands last. */
const ranked = (nodes: readonly number[], figure: (node: number) => number, limit: number) => {
  const order = (node: number) => orNull(figure(node)) ?? -1;
  const top = new TopList<readonly [number, number]>(limit, ([a, x], [b, y]) => y - x || a - b);
  for (const node of nodes) top.add([node, order(node)]);
  const first = top.sorted().slice(0, limit);
  return first.map(([node, own]) => ({ node, rank: first.findIndex(([, other]) => other === own) + 1 }));
};

/** One of them with its rank; none where it carries nothing. */
const rankedAmong = (nodes: readonly number[], figure: (node: number) => number, only: number) => {
  const order = (node: number) => orNull(figure(node)) ?? -1;
  return nodes
    .filter((node) => node === only)
    .map((node) => ({ node, rank: 1 + nodes.filter((other) => order(other) > order(node)).length }));
};

/** Areas of one kind are listed: those within one another carry the same. */
const kindAsked = (view: View, { of, kind, only }: OverloadRequest): string | null => {
  if (of !== 'area' || kind !== null) return kind;
  if (only !== null) return typeOf(view.snapshot, only);
  const { area } = view.scope;
  return area === null ? widestKind(view) : kindToCompare(view, area);
};

const groupName = ({ snapshot }: View, of: LoadSubject, node: number): string => {
  if (of === 'person') return '';
  const tier = of === 'agency' ? wordOf(snapshot, snapshot.nodes.tiers[node]!) : null;
  return [typeOf(snapshot, node), tier].filter((word) => word !== null).join(', ');
};

export const answerOverload = (view: View, request: OverloadRequest): OkOf<typeof overload> => {
  const { of, by, per, only, limit, queries, published } = request;
  const settings = sameSettings(request.settings);
  const { snapshot, scope } = view;
  const { load, peers: known } = comparedIn(view)(settings)(of);
  const { columns } = load;
  const figure = (node: number) => figureOf(columns, by, node) / divisorOf(view, per, node);
  const kind = kindAsked(view, request);
  const listed = kind === null ? load.nodes : load.nodes.filter((node) => typeOf(snapshot, node) === kind);

  const groups: PeerGroup[] = [];
  const places = new Map<number, number>();
  const placeOf = (node: number): number => {
    const number = known.groupOf[node]!;
    const place = places.get(number);
    if (place !== undefined) return place;
    const peers = known.groups[number]!.nodes;
    const spread = spreadOf(peers.map(figure));
    places.set(number, groups.length);
    return (
      groups.push({
        name: groupName(view, of, node),
        synthetic: isSynthetic(snapshot, node),
        size: peers.length,
        few: spread.known < settings.overload.minPeers,
        ...spread,
      }) - 1
    );
  };
  const item = ({ node, rank }: { readonly node: number; readonly rank: number }): OverloadItem => {
    const group = placeOf(node);
    const { size, median, upper } = groups[group]!;
    const stands = groundsOf(wholeOf(view), of, node, settings).length > 0;
    return {
      id: idOf(snapshot, node),
      name: nameOf(snapshot, node),
      synthetic: isSynthetic(snapshot, node),
      type: typeOf(snapshot, node),
      stage: stageOf(snapshot, node),
      evaluation: wordOf(snapshot, snapshot.nodes.evaluations[node]!),
      boards: columns.boards[node]!,
      seats: columns.seats[node]!,
      meetings: orNull(columns.meetings[node]!),
      hours: { low: columns.low[node]!, high: columns.high[node]!, known: columns.known[node]! },
      capacityHours: orNull(snapshot.nodes.capacityHours[node]!),
      peers: size,
      peerMedian: median,
      peerSpread: median === null || upper === null ? null : 1.4826 * (upper - median),
      rank,
      figure: orNull(figure(node)),
      group,
      finding: stands ? findingId(snapshot, ruleOfSubject[of], { subjects: [node] }) : null,
      parts: of === 'area' ? kindWithin(view, node) : null,
    };
  };
  const sum = (value: (node: number) => number) => listed.reduce((total, node) => total + value(node), 0);
  const { area } = scope;
  return {
    revision: snapshot.revision,
    of,
    by,
    per,
    total: listed.length,
    items: (only === null ? ranked(listed, figure, limit) : rankedAmong(listed, figure, only)).map(item),
    groups,
    kind,
    kinds: countKinds(view, load.nodes),
    offers: of === 'person' ? [] : [...offersIn(view)],
    missing: {
      ...seatsListed(view, { of, nodes: listed, columns, assumptions: settings.hours }),
      meetingsNotKnown: sum((node) => Number(Number.isNaN(columns.meetings[node]!))),
      figureNotKnown: sum((node) => Number(Number.isNaN(figure(node)))),
    },
    path: area === null ? [] : pathTo(view, area).map((each) => reference(snapshot, each)),
    published: published.filter(({ id }) => scope.nodes[findNode(snapshot, 'Figure', id)]! > 0),
    assumptions: settings.hours,
    evidence: boardEvidence(view, { of, settings, query: queries[of], kind }),
    truncated: only === null && listed.length > limit,
  };
};
