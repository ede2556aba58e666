/** The notebook and the examples of the documentation, executed as they stand against a running application. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CypherAnswer } from '#contract/cypher';
import type { OkOf } from '#contract/endpoint';
import type { measures } from '#contract/measures';
import { projectRoot } from '../../server/project-root.ts';
import { applicationWith } from '../support/application.ts';
import { pythonForNotebooks } from '../support/python-for-notebooks.ts';
import { ask } from '../support/running-app.ts';

const python = await pythonForNotebooks();
const usual = 'http://127.0.0.1:4173';

const now = applicationWith('documented', 'county');

let address: string;
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'joined-up-notebook-'));
  address = await now().app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => rm(home, { recursive: true, force: true }));

const run = promisify(execFile);

/** Nothing of the machine's own settings, and no way but the straight one to the application. */
const settings = (): NodeJS.ProcessEnv => {
  const { PATH } = process.env;
  return { PATH, HOME: home, MPLCONFIGDIR: home, IPYTHONDIR: home, NO_PROXY: '*', JOINED_UP: address };
};

interface Output {
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

interface Figures {
  readonly published: Readonly<Record<string, number>>;
  readonly previously: Readonly<Record<string, number>>;
  readonly members: number;
  readonly boards: number;
  readonly seats: number;
  readonly components: number;
  readonly largest: { readonly of: string; readonly members: number };
  readonly between: Readonly<Record<string, number>>;
  readonly overlaps: readonly (readonly [string, string, number, number])[];
}

const executed = async (name: string): Promise<readonly Output[]> => {
  const script = join(projectRoot, 'tests', 'notebooks', 'execute_notebook.py');
  const file = join(projectRoot, 'docs', 'notebooks', name);
  const { stdout } = await run(python!, [script, file], { env: settings(), maxBuffer: 1 << 26 });
  const { cells } = JSON.parse(stdout) as { readonly cells: readonly { readonly outputs?: readonly Output[] }[] };
  return cells.flatMap(({ outputs = [] }) => outputs);
};

/** The members of each partnership of the documented network, counted in its file alone. */
const documentedMembers = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const text = readFileSync(join(projectRoot, 'seed', 'documented', 'memberships.csv'), 'utf8');
  const members = new Map<string, Set<string>>();
  for (const row of parse(text, { columns: true }) as readonly Record<string, string>[]) {
    const kind = row['agency'] ? (row['member_kind'] === 'partnership' ? 'Partnership' : 'Agency') : 'Person';
    const board = `Partnership:${row['partnership']}`;
    if (row['role'] === 'observer') continue;
    members.set(board, (members.get(board) ?? new Set()).add(`${kind}:${row['agency'] || row['person']}`));
  }
  return members;
};

/** The parts of the network that hang together: each board joins its members. */
const partsOf = (members: ReadonlyMap<string, ReadonlySet<string>>): number => {
  let parts: ReadonlySet<string>[] = [];
  for (const [board, seats] of members) {
    const joined = new Set([board, ...seats]);
    const touched = parts.filter((part) => [...part].some((each) => joined.has(each)));
    parts = [
      ...parts.filter((part) => !touched.includes(part)),
      new Set([...joined, ...touched.flatMap((part) => [...part])]),
    ];
  }
  return parts.length;
};

describe.runIf(python !== null)('the notebook on who sits where', () => {
  let outputs: readonly Output[];
  let figures: Figures;

  beforeAll(async () => {
    outputs = await executed('who-sits-where.ipynb');
    figures = JSON.parse([outputs.at(-1)!.text].flat().join('')) as Figures;
  }, 240_000);

  it('draws its two figures', () => {
    expect(outputs.filter(({ data }) => data?.['image/png'] !== undefined)).toHaveLength(2);
  });

  it('reads the table that a document prints', () => {
    // 001:17 to 001:23.
    expect(figures.published).toEqual({
      'Voluntary and community bodies': 52,
      'Training providers': 44,
      'Trade unions': 36,
      Churches: 20,
    });
    expect(figures.previously).toEqual({
      'Voluntary and community bodies': 48,
      'Training providers': 40,
      'Trade unions': 32,
      Churches: 19,
    });
  });

  it('counts what stands in the file of seats', () => {
    const members = documentedMembers();
    const all = [...members.values()].flatMap((seats) => [...seats]);
    const most = Math.max(...[...members.values()].map(({ size }) => size));
    expect(figures).toMatchObject({
      boards: members.size,
      members: new Set(all).size,
      seats: all.length,
      components: partsOf(members),
      largest: { members: most },
    });
  });

  it('finds the pairs that share members', () => {
    const members = documentedMembers();
    const pairs = [...members].flatMap(([a, ofA]) =>
      [...members].flatMap(([b, ofB]) => {
        const shared = [...ofA].filter((member) => ofB.has(member)).length;
        const jaccard = shared / (ofA.size + ofB.size - shared);
        return a < b && shared > 0 ? [[a, b, shared, Number(jaccard.toFixed(6))]] : [];
      }),
    );
    expect(pairs.length).toBeGreaterThan(0);
    expect([...figures.overlaps].sort()).toEqual(pairs.sort());
  });

  it('finds those through whom the ways run, as the application does', async () => {
    const scope = 'measure=betweenness&sources=document,general-knowledge&limit=10000';
    const found: Record<string, number> = {};
    for (const [of, label] of [
      ['agency', 'Agency'],
      ['person', 'Person'],
      ['partnership', 'Partnership'],
    ]) {
      const { body } = await ask(now().app, `/api/measures?of=${of}&${scope}`);
      for (const { id, value } of (body as OkOf<typeof measures>).items) if (value > 0) found[`${label}:${id}`] = value;
    }
    expect(Object.keys(figures.between).sort()).toEqual(Object.keys(found).sort());
    for (const [key, value] of Object.entries(figures.between))
      expect([key, value]).toEqual([key, expect.closeTo(found[key]!, 3)]);
  });
});

/** The examples of a language in the page on queries. */
const examplesIn = (language: string): readonly string[] => {
  const page = readFileSync(join(projectRoot, 'docs', 'methods', 'queries.md'), 'utf8');
  const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, named]) => named === language);
  // As they stand, but for the address: another Joined-Up may have the usual one.
  return blocks.map(([, , text]) => text!.replaceAll(usual, address));
};

/** What a program prints that asks the application and nothing else. */
const printed = async (program: string, args: readonly string[]): Promise<string> =>
  (await run(program, [...args], { env: settings() })).stdout;

describe('the examples on the page on queries', () => {
  it('are one for each way of asking', () => {
    expect(['sh', 'python', 'r'].map((language) => examplesIn(language).length)).toEqual([1, 1, 1]);
  });

  it('answer with curl', async () => {
    const answer = JSON.parse(await printed('sh', ['-c', examplesIn('sh')[0]!])) as CypherAnswer;
    expect([answer.columns, answer.truncated]).toEqual([['agency', 'boards'], false]);
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(answer.rows.every(([, boards]) => (boards as number) >= 20)).toBe(true);
  });

  it.runIf(python !== null)('answer with Python', async () => {
    const lines = (await printed(python!, ['-c', examplesIn('python')[0]!])).trim().split('\n');
    const { records } = await now().graph.connected.driver.executeQuery(
      'MATCH (p:Partnership) RETURN p.type AS type, count(*) AS partnerships',
    );
    const counted = records.map((record) => `${record.get('type') ?? 'None'} ${record.get('partnerships')}`);
    expect([...lines].sort()).toEqual(counted.sort());
  });

  // There is no R among what tests need, so that its example is checked by what it sends alone.
  it('send from R what the console takes', async () => {
    const query = /query = "([^"]+)"/.exec(examplesIn('r')[0]!)![1]!;
    expect((await ask(now().app, '/api/cypher', { query, params: {} })).status).toBe(200);
  });
});
