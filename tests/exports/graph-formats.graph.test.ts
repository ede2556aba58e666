/** Graphs go out so that networkx opens them, and so that our own import reads back what it takes from a graph. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';
import { exporting } from './exporting.ts';
import { hostileTables } from './hostile-tables.ts';
import { findPythonWithNetworkx } from './python-networkx.ts';

const { connected, take, takeTables, empty, exported } = exporting();
const networkx = findPythonWithNetworkx();
const takeExamples = async () => {
  await take([join(projectRoot, 'seed', 'documented')]);
  await take([join(projectRoot, 'seed', 'county')]);
};

const rows = async (text: string): Promise<readonly Record<string, unknown>[]> =>
  (await connected().driver.executeQuery(text)).records.map((record) => record.toObject());

const counts = async (text: string): Promise<Record<string, number>> =>
  Object.fromEntries((await rows(text)).map(({ kind, count }) => [String(kind), Number(count)]));

const held = async () => ({
  nodes: await counts(
    "MATCH (n) WHERE NOT labels(n)[0] STARTS WITH '_' RETURN labels(n)[0] AS kind, count(*) AS count",
  ),
  edges: await counts('MATCH ()-[r]->() RETURN type(r) AS kind, count(*) AS count'),
});

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );

/** What our import reads from a graph. */
const readable = async (): Promise<readonly string[]> =>
  [
    ...(await rows(
      'MATCH (n:Partnership|Agency|Person|Source) RETURN labels(n)[0] AS label, properties(n) AS properties',
    )),
    ...(await rows(
      'MATCH (a)-[r:MEMBER_OF|PART_OF|REPORTS_TO|LEARNING_ARM_OF|LINKED_TO]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
    )),
    ...(await rows(
      'MATCH (a:Partnership)-[r:SUCCEEDED_BY]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
    )),
  ]
    .map(ordered)
    .sort();

describe.each(['graphml', 'gexf'] as const)('%s', (format) => {
  it('is read back by our import: bodies, people, seats, links, and the sources of each', async () => {
    await takeExamples();
    const before = await readable();
    const path = await exported(format);
    await empty();
    const { errors } = await take([path]);
    expect(errors).toEqual([]);
    expect(await readable()).toEqual(before);
  });

  it('holds values made to do harm, and tells ids that two labels share apart', async () => {
    await takeTables(hostileTables);
    const path = await exported(format);
    await empty();
    const { errors } = await take([path]);
    expect(errors).toEqual([]);
    const [both] = await rows(
      "MATCH (p:Partnership {id: 'p1'}) MATCH (a:Agency {id: 'p1'}) MATCH (c:Agency {id: 'Agency:p1'}) RETURN p, a, c",
    );
    expect(both).toBeDefined();
    const purposes = await rows('MATCH (p:Partnership) RETURN p.purpose AS purpose');
    expect(purposes.map(({ purpose }) => purpose)).toEqual(
      expect.arrayContaining([
        "'=1+1",
        '=1+1',
        'a]]>b<![CDATA[c&amp;<d/>',
        'two\r\nlines',
        'control \uFFFD and \uFFFD and \u0085 and \u2028 end',
      ]),
    );
  });
});

describe.runIf(networkx)('networkx', () => {
  it.each(['json', 'graphml', 'gexf'] as const)('opens %s and finds every node and relationship', async (format) => {
    await takeExamples();
    const found = networkx!(format, await exported(format));
    const { nodes, edges } = await held();
    expect(found).toMatchObject({ nodes, edges });
    const synthetic = (await rows('MATCH (s:Source {kind: "synthetic"}) MATCH (n) WHERE n.sources = [s.id] RETURN n'))
      .length;
    expect(found.synthetic).toBe(synthetic);
    expect(synthetic).toBeGreaterThan(100);
  });

  it.each(['json', 'graphml', 'gexf'] as const)('opens %s with values made to do harm', async (format) => {
    await takeTables(hostileTables);
    const found = networkx!(format, await exported(format));
    expect(found).toMatchObject(await held());
    expect(found.purposes).toEqual(
      expect.arrayContaining(['a]]>b<![CDATA[c&amp;<d/>', 'two\r\nlines', '\\u0041', '=1+1']),
    );
  });
});

it('json holds every property as it is', async () => {
  await takeTables(hostileTables);
  const { nodes, links } = JSON.parse(await readFile(await exported('json'), 'utf8')) as {
    nodes: Record<string, unknown>[];
    links: Record<string, unknown>[];
  };
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  expect(nodes.find(({ id }) => id === 'a|1')).toMatchObject({
    label: 'Agency',
    name: 'bar | bar',
    named: false,
    synthetic: false,
  });
  expect(links.find(({ type }) => type === 'FUNDED_BY')).toMatchObject({
    source: 'p0',
    target: 'fund',
    amount: '£5m',
    since: '1999',
  });
});
