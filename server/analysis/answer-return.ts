/** The answer to `/api/return`: boundary, objectives and lead partner of each partnership of a type; gaps and overlaps. */
import type { OkOf } from '#contract/endpoint';
import type { RelationshipType } from '#contract/graph-model';
import type { partnershipReturn, ReturnItem } from '#contract/partnership-return';
import type { PublishedFigure } from '#contract/published';
import { byUnit } from './by-unit.ts';
import { byCodePoint } from './code-points.ts';
import { listLength } from './columns.ts';
import { coversByArea, isRequired } from './coverage.ts';
import { kinship } from './pairs.ts';
import { references } from './rules/rule.ts';
import { scopeParamsInArea } from './scope-params.ts';
import { findNode, idOf, isSynthetic, membersKnownOf, nameOf, reference, stageOf, typeOf, wordOf } from './snapshot.ts';
import { aliveTogether, groundUnits, inScope, noGround, sharedOf, type View } from './view.ts';

/** What the graph says in words of one partnership, and where. */
export interface ReturnText {
  readonly id: string;
  readonly purpose: string | null;
  readonly sources: readonly string[];
  readonly locators: readonly string[];
}

export interface ReturnRequest {
  readonly type: string;
  readonly areaKind: string | null;
  readonly texts: readonly ReturnText[];
  readonly published: readonly PublishedFigure[];
  /** The Cypher that tells the same of all partnerships of a type. */
  readonly query: string;
  readonly limit: number;
}

const itemOf = (view: View, node: number, text: ReturnText | undefined): ReturnItem => {
  const { snapshot } = view;
  const { from, to } = snapshot.relations;
  const leaving = (type: RelationshipType) =>
    references(snapshot, new Set(inScope(view, type, 'leaving', node).map((place) => to[place]!)));
  const reaching = (type: RelationshipType) =>
    references(snapshot, new Set(inScope(view, type, 'reaching', node).map((place) => from[place]!)));
  return {
    id: idOf(snapshot, node),
    name: nameOf(snapshot, node),
    synthetic: isSynthetic(snapshot, node),
    boundaries: leaving('COVERS'),
    purpose: text?.purpose ?? null,
    themes: leaving('ADDRESSES'),
    targets: leaving('PURSUES'),
    leads: reaching('LEADS'),
    hosts: reaching('HOSTS'),
    members: listLength(view.members, node),
    membersKnown: membersKnownOf(snapshot, node),
    stage: stageOf(snapshot, node),
    evaluation: wordOf(snapshot, snapshot.nodes.evaluations[node]!),
    sources: (text?.sources ?? []).map((id, place) => ({ id, locator: text?.locators[place] ?? '' })),
  };
};

/** Pairs whose grounds meet. @param among ascending. */
const overlapsAmong = (view: View, among: readonly number[]): OkOf<typeof partnershipReturn>['overlaps'] => {
  const { snapshot } = view;
  const areKin = kinship(view);
  const meeting = byUnit(among.map((node) => [node, groundUnits(view, node)] as const));
  return among.flatMap((a) => {
    const own = groundUnits(view, a);
    return [...meeting(own)]
      .filter((b) => b > a && aliveTogether(view, a, b) && !areKin(a, b))
      .sort((x, y) => x - y)
      .map((b) => {
        const theirs = groundUnits(view, b);
        const shared = sharedOf(own, theirs).length;
        return {
          a: reference(snapshot, a),
          b: reference(snapshot, b),
          shared,
          onlyA: own.length - shared,
          onlyB: theirs.length - shared,
        };
      });
  });
};

export const answerReturn = (
  view: View,
  { type, areaKind, texts, published, query, limit }: ReturnRequest,
): OkOf<typeof partnershipReturn> => {
  const { snapshot, scope, partnerships } = view;
  const textOf = new Map(texts.map((text) => [text.id, text]));
  const isOfType = (node: number) => typeOf(snapshot, node) === type;
  const ofType = partnerships.filter(isOfType);
  const requirements = snapshot.requirements.filter(
    (each) => each.partnershipType === type && scope.nodes[each.node]! > 0,
  );
  const areaKinds =
    areaKind === null ? [...new Set(requirements.map((each) => each.areaKind))].sort(byCodePoint) : [areaKind];
  // Left to what is required, a gap is told only where one is required at the date.
  const isAsked = (area: number) =>
    areaKinds.includes(typeOf(snapshot, area) ?? '') &&
    (areaKind !== null ||
      requirements.some((each) => each.areaKind === typeOf(snapshot, area) && isRequired(view, each, area)));
  const areas = [...coversByArea(view)].filter(([area]) => isAsked(area));
  const uncovered = areas.filter(([, { full }]) => !full.some(isOfType));
  const partly = uncovered.filter(([, { part }]) => part.some(isOfType));
  return {
    revision: snapshot.revision,
    type,
    total: ofType.length,
    items: ofType.slice(0, limit).map((node) => itemOf(view, node, textOf.get(idOf(snapshot, node)))),
    areaKinds,
    areas: areas.length,
    none: references(
      snapshot,
      uncovered.filter((each) => !partly.includes(each)).map(([area]) => area),
    ),
    part: partly.map(([area, { part }]) => ({
      ...reference(snapshot, area),
      partnerships: references(snapshot, part.filter(isOfType)),
    })),
    overlaps: overlapsAmong(view, ofType),
    noBoundary: ofType.filter((node) => view.groundOf[node] === noGround).length,
    published: published.filter(({ id }) => scope.nodes[findNode(snapshot, 'Figure', id)]! > 0),
    evidence: { query, params: { ...scopeParamsInArea(view), type } },
    truncated: ofType.length > limit,
  };
};
