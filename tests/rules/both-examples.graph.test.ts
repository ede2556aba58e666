/** Both examples in one graph, as a fresh start fills it: neither says anything of the other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OkOf } from '#contract/endpoint';
import type { Finding, findings } from '#contract/findings';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask } from '../support/running-app.ts';
import { notInEvidence, someOfEach } from './evidence.ts';

interface Case {
  readonly subjects: readonly string[];
  readonly certainty?: string;
  readonly detail?: readonly string[];
}

const seed = join(projectRoot, 'seed');
const truth = JSON.parse(readFileSync(join(seed, 'county', 'truth.json'), 'utf8')) as Readonly<
  Record<string, { readonly planted: readonly Case[] }>
>;

let graph: OpenGraph;
let app: FastifyInstance;
let documented: readonly Finding[];
let both: readonly Finding[];
let onADay: { readonly documented: readonly Finding[]; readonly both: readonly Finding[] };

const find = async (query = ''): Promise<readonly Finding[]> => {
  const { body } = await ask(app, `/api/findings?limit=10000${query}`);
  return (body as OkOf<typeof findings>).findings;
};

const load = async (example: string): Promise<void> => {
  const { errors } = await importBundle(graph.connected, [join(seed, example)], { at: testTime });
  expect(errors).toEqual([]);
};

beforeAll(async () => {
  graph = await emptyGraph();
  app = await appOver(graph);
  await load('documented');
  documented = await find();
  const before = await find('&at=2001-05');
  await load('county');
  both = await find();
  onADay = { documented: before, both: await find('&at=2001-05') };
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const ofWhatIsReal = (found: readonly Finding[]): readonly Finding[] => found.filter(({ synthetic }) => !synthetic);

describe('the documented network beside the illustrative county', () => {
  it('has every finding that it has alone, word for word and figure for figure, and no other', () => {
    expect(documented.length).toBeGreaterThan(100);
    expect(ofWhatIsReal(both)).toEqual(documented);
  });

  it('has them at a date too', () => {
    expect(onADay.documented.length).toBeGreaterThan(50);
    expect(ofWhatIsReal(onADay.both)).toEqual(onADay.documented);
  });

  it('is told by no synthetic source, and the county by no other', () => {
    for (const { synthetic, sources, title } of both)
      expect(new Set(sources.map((source) => source === 'synthetic-county')), title).toEqual(new Set([synthetic]));
  });

  it('is checked by evidence that returns the subjects of what the county shares with it', async () => {
    const resting = both.filter(({ rule }) =>
      ['missing-core-member', 'coverage-gap', 'under-represented-sector', 'likely-member'].includes(rule),
    );
    expect(new Set(resting.map(({ synthetic }) => synthetic))).toEqual(new Set([true, false]));
    for (const finding of someOfEach(resting)) expect(await notInEvidence(graph, finding), finding.title).toEqual([]);
  }, 120_000);
});

describe.each(Object.entries(truth))('the planted cases of %s, beside the documented network', (rule, { planted }) => {
  const hasAll = (finding: Finding, { subjects, certainty, detail = [] }: Case): boolean =>
    finding.rule === rule &&
    subjects.every((id) => finding.subjects.some((subject) => subject.id === id)) &&
    (certainty === undefined || finding.certainty === certainty) &&
    (!['missing-core-member', 'coverage-gap', 'under-represented-sector'].includes(rule) ||
      detail.length === 0 ||
      finding.missing.some(({ name }) => detail.map((types) => types.replaceAll('|', ' or ')).includes(name)));

  it('are all found, and of the county nothing else', () => {
    for (const each of planted)
      expect(
        both.some((finding) => hasAll(finding, each)),
        each.subjects.join(' + '),
      ).toBe(true);
    const others = both.filter(
      (finding) => finding.rule === rule && finding.synthetic && !planted.some((each) => hasAll(finding, each)),
    );
    expect(others.map(({ title }) => title)).toEqual([]);
  });
});
