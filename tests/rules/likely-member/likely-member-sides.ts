import { likelyMember } from '../../../server/analysis/rules/likely-member.ts';
import { defaultSettings, type Settings } from '../../../server/analysis/rules/settings.ts';
import type { ScopeRequest } from '../../../server/analysis/scope.ts';
import { scopeParams } from '../../../server/analysis/scope-params.ts';
import { idOf } from '../../../server/analysis/snapshot.ts';
import { catalogue } from '../../../server/neo4j/catalogue.ts';
import { runQuery } from '../../../server/neo4j/run-query.ts';
import type { Graph } from '../../../server/open-graph.ts';
import { type BothSides, type Side, viewAt } from '../both-sides.ts';

/** Both sides, in the words of one of them. */
const sidesWith = async (
  graph: Graph,
  scope: ScopeRequest,
  settings: Settings,
  inWords: (partnership: string, agency: string, score: number) => string,
): Promise<BothSides> => {
  const view = await viewAt(graph, scope);
  const id = (node: number) => idOf(view.snapshot, node);
  const { at, sources } = scopeParams(view);
  const rows = await runQuery(graph.connected, catalogue.likelyMember, {
    at,
    sources: sources && [...sources],
    among: null,
    agency: null,
    prediction: { ...settings.prediction },
  });
  return {
    analysis: likelyMember
      .find(view, settings)
      .map(({ subjects: [partnership = 0, agency = 0], score }) => inWords(id(partnership), id(agency), score))
      .sort(),
    cypher: rows.map(({ partnership, agency, score }) => inWords(partnership, agency, score)).sort(),
  };
};

/** Who is predicted where: `p x`. */
export const likelyMemberSides: Side = (graph, scope) =>
  sidesWith(graph, scope, defaultSettings, (partnership, agency) => `${partnership} ${agency}`);

/** Scores, of whatever a single peer has: `p x 0.123456`. */
export const likelyMemberScores: Side = (graph, scope) =>
  sidesWith(
    graph,
    scope,
    { ...defaultSettings, prediction: { ...defaultSettings.prediction, peers: 3, minPeers: 1, minScore: 0 } },
    (partnership, agency, score) => `${partnership} ${agency} ${score.toFixed(6)}`,
  );
