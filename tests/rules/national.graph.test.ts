/** The illustrative nation at scale 1, made and imported here: what the rules find of the faults planted in every region. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { coterminosity } from '#contract/coterminosity';
import type { OkOf } from '#contract/endpoint';
import type { Finding, findings } from '#contract/findings';
import { writeNation } from '../../seed/national/write-nation.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { plantedRules } from '../support/planted-rules.ts';
import { appOver, ask } from '../support/running-app.ts';

interface Case {
  readonly subjects: readonly string[];
  readonly certainty?: string;
  readonly detail?: readonly string[];
}

type Truth = Readonly<Record<string, { readonly planted: readonly Case[]; readonly innocent: readonly Case[] }>>;

/** Least share of the planted that is to be found, and of the found that is to be planted. */
const least = 0.95;

let folder: string;
let graph: OpenGraph;
let app: FastifyInstance;
let truth: Truth;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'joined-up-nation-'));
  writeNation(folder, { scale: 1 });
  truth = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as Truth;
  graph = await emptyGraph();
  const { errors } = await importBundle(graph.connected, [folder], { at: testTime });
  expect(errors).toEqual([]);
  app = await appOver(graph);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});

/** One text for what a case is about and, where the truth says so, how sure it is. */
const inWords = (subjects: readonly string[], certainty: string | undefined): string =>
  [[...subjects].sort().join(' + '), certainty ?? ''].join(' · ');

const find = async (rule: string): Promise<readonly Finding[]> => {
  const { body } = await ask(app, `/api/findings?limit=10000&rule=${rule}`);
  return (body as OkOf<typeof findings>).findings;
};

/** What a finding is about: of a missing member that is the board, not the agencies that could sit there. */
const foundInWords = ({ rule, subjects, certainty }: Finding, isCertaintyTold: boolean): string =>
  inWords(
    subjects.filter(({ kind }) => rule !== 'missing-core-member' || kind === 'Partnership').map(({ id }) => id),
    isCertaintyTold ? certainty : undefined,
  );

const expectAgreement = (found: ReadonlySet<string>, planted: ReadonlySet<string>) => {
  const hits = [...planted].filter((each) => found.has(each)).length;
  const unknown = [...found].filter((each) => !planted.has(each));
  const unfound = [...planted].filter((each) => !found.has(each));
  const told = JSON.stringify({ unknown, unfound }, undefined, 1);
  expect(hits / planted.size, `recall: ${told}`).toBeGreaterThanOrEqual(least);
  expect(hits / found.size, `precision: ${told}`).toBeGreaterThanOrEqual(least);
};

it('knows the truth of every rule that is asked', () => {
  expect(Object.keys(truth).sort()).toEqual([...plantedRules, 'straddling'].sort());
});

describe.each(plantedRules)('%s on the nation', (rule) => {
  it('has recall and precision of 0.95 and more, and is labelled synthetic', async () => {
    const { planted, innocent } = truth[rule]!;
    const isCertaintyTold = planted.every(({ certainty }) => certainty !== undefined);
    const hits = await find(rule);
    const found = new Set(hits.map((finding) => foundInWords(finding, isCertaintyTold)));
    expectAgreement(found, new Set(planted.map(({ subjects, certainty }) => inWords(subjects, certainty))));
    expect(hits.every(({ synthetic }) => synthetic)).toBe(true);
    const accused = innocent.filter(({ subjects }) =>
      hits.some((finding) => subjects.every((id) => finding.subjects.some((subject) => subject.id === id))),
    );
    expect(accused).toEqual([]);
  });
});

it('finds every health area that lies across an authority', async () => {
  const across: string[] = [];
  for (const kind of ['district', 'unitary']) {
    const { body } = await ask(
      app,
      `/api/coterminosity?kinds=${encodeURIComponent('health area')},${kind}&limit=10000`,
    );
    const { pairs } = body as OkOf<typeof coterminosity>;
    for (const { a, b, relation } of pairs) if (relation === 'overlaps') across.push(inWords([a, b], undefined));
  }
  expectAgreement(
    new Set(across),
    new Set(truth['straddling']!.planted.map(({ subjects }) => inWords(subjects, undefined))),
  );
});
