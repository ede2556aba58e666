import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type Finding, findings } from '#contract/findings';
import { type Found, findAll } from '../analysis/find-all.ts';
import { defaultThresholds } from '../analysis/rules/rule.ts';
import { isSynthetic, labelOf, listAt, reference, type Snapshot } from '../analysis/snapshot.ts';
import { makeView } from '../analysis/view.ts';
import type { GraphGate } from '../graph-gate.ts';
import { cypherText } from '../neo4j/statement.ts';
import { requestedScope } from './scoped-view.ts';
import { serve } from './serve.ts';

const findingId = (snapshot: Snapshot, { rule, subjects, identity = [] }: Found): string => {
  const names = [...subjects, ...identity].map((node) => {
    const { kind, id } = reference(snapshot, node);
    return `${kind}:${id}`;
  });
  return `${rule}:${createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16)}`;
};

/** A template is known from every example that states it: it says nothing of where the finding comes from. */
const isTemplate = (snapshot: Snapshot, node: number): boolean => labelOf(snapshot, node) === 'Template';

const sourcesOf = ({ nodes }: Snapshot, { subjects, identity = [] }: Found): string[] =>
  [...new Set([...subjects, ...identity].flatMap((node) => [...listAt(nodes.sources, node)]))].map(
    (source) => nodes.ids[source]!,
  );

const finding = (snapshot: Snapshot, found: Found): Finding => {
  const { rule, params, identity, subjects, reasons, ...rest } = found;
  return {
    ...rest,
    id: findingId(snapshot, found),
    rule,
    synthetic: subjects.filter((node) => !isTemplate(snapshot, node)).every((node) => isSynthetic(snapshot, node)),
    subjects: subjects.map((node) => reference(snapshot, node)),
    reasons: [...reasons],
    evidence: { query: cypherText(`findings/${rule}`), params: { ...params } },
    sources: sourcesOf(snapshot, found),
    status: 'open',
  };
};

export const findingsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, findings, async ({ query }) => {
    const { kind, rule, status = 'open', certainty, limit = 100 } = query;
    const { minJaccard, minContainment, minShared } = { ...defaultThresholds, ...query };
    const snapshot = await graph.open().snapshot();
    const view = makeView(snapshot, requestedScope(snapshot, query));
    const found = findAll(view, rule === undefined ? null : [rule], { minJaccard, minContainment, minShared }).filter(
      (each) =>
        status === 'open' &&
        (kind === undefined || kind.includes(each.kind)) &&
        (certainty === undefined || each.certainty === certainty),
    );
    return {
      revision: snapshot.revision,
      total: found.length,
      certain: found.filter((each) => each.certainty === 'certain').length,
      findings: found.slice(0, limit).map((each) => finding(snapshot, each)),
      truncated: found.length > limit,
    };
  });
