import type { FastifyInstance } from 'fastify';
import type { QueryOf } from '#contract/endpoint';
import { type FindingRule, findingRules, findings } from '#contract/findings';
import { defaultSettings, type Settings } from '../analysis/rules/settings.ts';
import type { GraphGate } from '../graph-gate.ts';
import { cypherText } from '../neo4j/statement.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';

const queries = Object.fromEntries(findingRules.map((rule) => [rule, cypherText(`findings/${rule}`)])) as Record<
  FindingRule,
  string
>;

/** The settings that a request asks for; what it does not name is as ever. */
const requestedSettings = (query: QueryOf<typeof findings>): Settings => {
  const { thresholds, likeness } = defaultSettings;
  return {
    ...defaultSettings,
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

export const findingsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, findings, ({ query }) => {
    const { kind = null, rule = null, status = 'open', certainty = null, offset = 0, limit = 100 } = query;
    const settings = requestedSettings(query);
    return analyse(graph, 'findings', query, () => ({
      kind,
      rule,
      status,
      certainty,
      settings,
      offset,
      limit,
      queries,
    }));
  });
