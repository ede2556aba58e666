/** What a rule finds on its two sides, the analysis and the Cypher beside it, as rows that can be compared. */

import type { MemberOverlap } from '../../server/analysis/overlaps.ts';
import { coverageGap } from '../../server/analysis/rules/coverage-gap.ts';
import { missingCoreMember } from '../../server/analysis/rules/missing-core-member.ts';
import { reported } from '../../server/analysis/rules/reported.ts';
import type { Hit } from '../../server/analysis/rules/rule.ts';
import type { SectorThresholds } from '../../server/analysis/rules/sector-groups.ts';
import { defaultSettings, type Thresholds } from '../../server/analysis/rules/settings.ts';
import { visitSimilarPairs } from '../../server/analysis/rules/similarity.ts';
import { lacksOf, underRepresentedSector } from '../../server/analysis/rules/under-represented-sector.ts';
import { unlinkedSameGroundTheme } from '../../server/analysis/rules/unlinked-same-ground-theme.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { scopeParams } from '../../server/analysis/scope-params.ts';
import { idOf, labelOf, type Snapshot } from '../../server/analysis/snapshot.ts';
import { makeView, type View } from '../../server/analysis/view.ts';
import { catalogue } from '../../server/neo4j/catalogue.ts';
import { runQuery } from '../../server/neo4j/run-query.ts';
import type { Graph } from '../../server/open-graph.ts';
import { scopeOf } from '../support/network-snapshot.ts';

/** A row of a rule, in words: `a b 3/4/5` is a pair with 3 shared of 4 and 5, `a b certain` an unlinked pair. */
export interface BothSides {
  readonly analysis: readonly string[];
  readonly cypher: readonly string[];
}

export type Side = (graph: Graph, scope: ScopeRequest, thresholds?: Thresholds) => Promise<BothSides>;

export const viewAt = async (graph: Graph, scope: ScopeRequest): Promise<View> => {
  const snapshot: Snapshot = await graph.snapshot();
  return makeView(snapshot, scopeOf(snapshot, scope));
};

export const idsOf = ({ snapshot }: View, { subjects }: Hit): string =>
  subjects.map((node) => idOf(snapshot, node)).join(' ');

interface PairSizes {
  readonly shared: number;
  readonly sizeA: number;
  readonly sizeB: number;
  readonly jaccard: number;
  readonly containment: number;
}

/** Jaccard and containment are said only where they are not the quotients of the counts. */
const pairInWords = (a: string, b: string, { shared, sizeA, sizeB, jaccard, containment }: PairSizes): string => {
  const right = jaccard === shared / (sizeA + sizeB - shared) && containment === shared / Math.min(sizeA, sizeB);
  return `${a} ${b} ${shared}/${sizeA}/${sizeB}${right ? '' : ` but ${jaccard} and ${containment}`}`;
};

export const similarPartnershipsSides: Side = async (graph, scope, thresholds = defaultSettings.thresholds) => {
  const view = await viewAt(graph, scope);
  const id = (node: number) => idOf(view.snapshot, node);
  const pairs: MemberOverlap[] = [];
  visitSimilarPairs(view, thresholds, (pair) => pairs.push(pair));
  const rows = await runQuery(graph.connected, catalogue.similarPartnerships, {
    ...scopeInCypher(view),
    ...thresholds,
  });
  return {
    analysis: pairs.sort((x, y) => x.a - y.a || x.b - y.b).map((pair) => pairInWords(id(pair.a), id(pair.b), pair)),
    cypher: rows.map((row) => pairInWords(row.a, row.b, row)),
  };
};

export const missingCoreMemberSides: Side = async (graph, scope) => {
  const view = await viewAt(graph, scope);
  const rows = await runQuery(graph.connected, catalogue.missingCoreMember, { ...scopeInCypher(view), template: null });
  return {
    analysis: missingCoreMember
      .find(view, defaultSettings)
      .map((found) => `${idsOf(view, found)} ${found.certainty}`)
      .sort(),
    cypher: rows.map(({ partnership, template, certainty }) => `${partnership} ${template} ${certainty}`).sort(),
  };
};

/** A pair within one finding of similar partnerships is no finding of its own: its Cypher leaves that to its reader. */
export const unlinkedSameGroundThemeSides: Side = async (graph, scope) => {
  const view = await viewAt(graph, scope);
  const params = scopeInCypher(view);
  const rows = await runQuery(graph.connected, catalogue.unlinkedSameGroundTheme, params);
  const similar = await runQuery(graph.connected, catalogue.similarPartnerships, {
    ...params,
    ...defaultSettings.thresholds,
  });
  const groupOf = new Map<string, Set<string>>();
  for (const { a, b } of similar) {
    const group = new Set([...(groupOf.get(a) ?? [a]), ...(groupOf.get(b) ?? [b])]);
    for (const id of group) groupOf.set(id, group);
  }
  return {
    analysis: unlinkedSameGroundTheme
      .find(view, defaultSettings)
      .map((found) => `${idsOf(view, found)} ${found.certainty}`)
      .sort(),
    cypher: rows
      .filter(({ a, b }) => !groupOf.get(a)?.has(b))
      .map(({ a, b, certainty }) => `${a} ${b} ${certainty}`)
      .sort(),
  };
};

export const coverageGapSides: Side = async (graph, scope) => {
  const view = await viewAt(graph, scope);
  const rows = await runQuery(graph.connected, catalogue.coverageGap, { ...scopeInCypher(view), type: null });
  return {
    analysis: coverageGap
      .find(view, defaultSettings)
      .map(
        (found) =>
          `${idsOf(view, found)} ${found.identity!.map((node) => idOf(view.snapshot, node)).join('+')} ${found.certainty}`,
      )
      .sort(),
    cypher: rows.map(({ area, requirements, certainty }) => `${area} ${requirements.join('+')} ${certainty}`).sort(),
  };
};

/** `p private 5/6 certain`: p has no private member, 5 of its 6 peers have. */
export const underRepresentedSectorSides =
  (sectors: SectorThresholds): Side =>
  async (graph, scope) => {
    const view = await viewAt(graph, scope);
    const { groups, formTypes, minPeers, minShare } = sectors;
    const settings = { ...defaultSettings, sectors };
    const rows = await runQuery(graph.connected, catalogue.underRepresentedSector, {
      ...scopeInCypher(view),
      groups: groups.map((group) => ({ ...group })),
      formTypes: [...formTypes],
      minPeers,
      minShare,
    });
    return {
      analysis: underRepresentedSector
        .find(view, settings)
        .flatMap((found) =>
          lacksOf(view, sectors, found.subjects[0]!).map(
            ({ group, having, peers }) => `${idsOf(view, found)} ${group.name} ${having}/${peers} ${found.certainty}`,
          ),
        )
        .sort(),
      cypher: rows
        .map(
          ({ partnership, group, having, peers, certainty }) =>
            `${partnership} ${group} ${having}/${peers} ${certainty}`,
        )
        .sort(),
    };
  };

export const reportedSides: Side = async (graph, scope) => {
  const view = await viewAt(graph, scope);
  const { snapshot } = view;
  const rows = await runQuery(graph.connected, catalogue.reported, scopeInCypher(view));
  return {
    analysis: reported
      .find(view, defaultSettings)
      .flatMap(({ kind, subjects, identity }) =>
        subjects.map(
          (node) => `${idOf(snapshot, identity![0]!)} ${kind} ${labelOf(snapshot, node)} ${idOf(snapshot, node)}`,
        ),
      )
      .sort(),
    cypher: rows.map(({ claim, kind, label, subject }) => `${claim} ${kind} ${label} ${subject}`).sort(),
  };
};

export const scopeInCypher = (view: View) => {
  const { at, sources } = scopeParams(view);
  return { at, sources: sources && [...sources], among: null };
};
