import type { FastifyInstance } from 'fastify';
import type { QueryOf } from '#contract/endpoint';
import { type FindingRule, findingRules, findings } from '#contract/findings';
import { nodeLabels } from '#contract/graph-model';
import type { FindingFilter } from '../analysis/finding-filter.ts';
import type { Settings } from '../analysis/rules/settings.ts';
import { findNode, type Snapshot } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { cypherText } from '../neo4j/statement.ts';
import { Problem } from '../problem.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';
import { readStanding } from './standing.ts';

type FindingsQuery = QueryOf<typeof findings>;

/** The Cypher of each rule. */
export const ruleQueries = Object.fromEntries(
  findingRules.map((rule) => [rule, cypherText(`findings/${rule}`)]),
) as Record<FindingRule, string>;

/** The settings that a request asks for; what it does not name is as it was set. */
const requestedSettings = (saved: Settings, query: FindingsQuery): Settings => {
  const { thresholds, likeness } = saved;
  return {
    ...saved,
    thresholds: {
      minJaccard: query.minJaccard ?? thresholds.minJaccard,
      minContainment: query.minContainment ?? thresholds.minContainment,
      minShared: query.minShared ?? thresholds.minShared,
    },
    likeness: {
      members: query.weightMembers ?? likeness.members,
      rarity: query.weightRarity ?? likeness.rarity,
      ground: query.weightGround ?? likeness.ground,
      theme: query.weightTheme ?? likeness.theme,
      type: query.weightType ?? likeness.type,
    },
  };
};

const placeOfTheme = (snapshot: Snapshot, id: string): number => {
  const place = findNode(snapshot, 'Theme', id);
  if (place >= 0) return place;
  throw new Problem(
    'INVALID_REQUEST',
    `theme names ${JSON.stringify(id)}, which the graph does not have: give the id of a Theme, as /api/search?kind=Theme finds it.`,
  );
};

const placeOfSubject = (snapshot: Snapshot, subject: string): number => {
  const colon = subject.indexOf(':');
  const label = nodeLabels.find((each) => each === subject.slice(0, Math.max(colon, 0)));
  const place = label === undefined ? -1 : findNode(snapshot, label, subject.slice(colon + 1));
  if (place >= 0) return place;
  throw new Problem('NODE_NOT_FOUND', `subject names ${JSON.stringify(subject)}, which the graph does not have.`);
};

const requestedFilter = (snapshot: Snapshot, query: FindingsQuery): FindingFilter => ({
  kind: query.kind ?? null,
  rule: query.rule ?? null,
  certainty: query.certainty ?? null,
  status: query.status ?? ['open'],
  theme: query.theme === undefined ? null : placeOfTheme(snapshot, query.theme),
  minScore: query.minScore ?? 0,
  text: query.text ?? '',
  subject: query.subject === undefined ? null : placeOfSubject(snapshot, query.subject),
  ids: query.id ?? null,
});

export const findingsRoute = (app: FastifyInstance, graph: GraphGate, now: () => string): void =>
  serveText(app, findings, async ({ query }) => {
    const { offset = 0, limit = 100, counts = false, order = 'weighed' } = query;
    const standing = await readStanding(graph, now());
    return analyse(graph, 'findings', query, (snapshot) => ({
      filter: requestedFilter(snapshot, query),
      decided: standing.decided(snapshot, query),
      settings: requestedSettings(standing.settings, query),
      order,
      offset,
      limit,
      counts,
      queries: ruleQueries,
    }));
  });
