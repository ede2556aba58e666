/** What stands behind each finding, run in the console as anyone would: it passes the guard and names every subject. */
import { describe, expect, it } from 'vitest';
import type { CypherAnswer } from '#contract/cypher';
import type { OkOf } from '#contract/endpoint';
import type { Finding, findings } from '#contract/findings';
import { applicationWith } from '../support/application.ts';
import { ask } from '../support/running-app.ts';

/** Of each rule so many are asked for one by one, as the page would; all others in one query of their rule. */
const alone = 1;

const now = applicationWith('documented', 'county');

/** The parameters that narrow a rule's definition to one finding. */
const narrowing = ['among', 'template', 'type', 'agency'];

type Evidence = Finding['evidence'];

const ofAll = ({ query, params }: Evidence): Evidence => ({
  query,
  params: { ...params, ...Object.fromEntries(narrowing.filter((name) => name in params).map((name) => [name, null])) },
});

/** What is amiss with findings of one rule, by a query that is to name all their subjects. */
const amiss = async (evidence: Evidence, found: readonly Finding[]): Promise<readonly unknown[]> => {
  const { status, body } = await ask(now().app, '/api/cypher', evidence);
  if (status !== 200) return [[found[0]!.rule, body]];
  const named = new Set((body as CypherAnswer).rows.flat());
  return found.flatMap(({ id, subjects }) => subjects.filter((each) => !named.has(each.id)).map((each) => [id, each]));
};

describe('the evidence of every finding, in the console', () => {
  it('passes the guard and names every subject', async () => {
    const { body } = await ask(now().app, '/api/findings?limit=10000');
    const { total, findings: all } = body as OkOf<typeof findings>;
    expect(all).toHaveLength(total);
    const rules = [...new Set(all.map(({ rule }) => rule))];
    expect(rules.length).toBeGreaterThan(15);
    const wrong: unknown[] = [];
    for (const rule of rules) {
      const found = all.filter((finding) => finding.rule === rule);
      wrong.push(...(await amiss(ofAll(found[0]!.evidence), found)));
      for (const finding of found.slice(0, alone)) wrong.push(...(await amiss(finding.evidence, [finding])));
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
