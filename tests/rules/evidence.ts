import type { Finding } from '#contract/findings';
import type { Graph } from '../../server/open-graph.ts';

/** What the evidence query of a finding returns, run as anyone would run it: every text in every row. */
export const runEvidence = async ({ connected }: Graph, { evidence }: Finding): Promise<string[]> => {
  const { records } = await connected.driver.executeQuery(evidence.query, evidence.params, { routing: 'READ' });
  const values: unknown[] = records.flatMap((record) => Object.values(record.toObject()));
  return values.filter((value) => typeof value === 'string');
};

/** The ids of subjects that the evidence of a finding does not return. */
export const notInEvidence = async (graph: Graph, finding: Finding): Promise<string[]> => {
  const returned = new Set(await runEvidence(graph, finding));
  return finding.subjects.map(({ id }) => id).filter((id) => !returned.has(id));
};

const enough = 25;

/** The first findings of each rule: a query that asks about the whole network is not run hundreds of times. */
export const someOfEach = (all: readonly Finding[]): Finding[] => {
  const counts = new Map<string, number>();
  return all.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= enough;
  });
};
