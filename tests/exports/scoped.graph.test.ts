/** What goes out in a scope is what the scope shows, stands alone, and comes in again as that. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScopeQuery } from '#contract/scope';
import { makeSlice } from '../../server/analysis/slice.ts';
import { makeView } from '../../server/analysis/view.ts';
import { loadSnapshot } from '../../server/neo4j/load-snapshot.ts';
import { projectRoot } from '../../server/project-root.ts';
import { masksOf } from '../../server/routes/scoped-view.ts';
import { exporting } from './exporting.ts';

const { connected, take, takeTables, empty, exported } = exporting();

const takeSeed = (name: string) => take([join(projectRoot, 'seed', name)]);

/** Everything that is drawn, in a scope: nodes by kind and id, links by their kind and ends. */
const drawn = async (query: ScopeQuery): Promise<readonly string[]> => {
  const snapshot = await loadSnapshot(connected());
  const view = makeView(snapshot, masksOf(snapshot, query));
  const whole = { focus: [], depth: 1, kinds: [], types: [], themes: [], bring: [], around: -1, limit: 1_000_000 };
  const { nodeKinds, linkKinds, nodes, links } = makeSlice(view, whole);
  const name = (index: number) => `${nodeKinds[nodes.kinds[index]!]}:${nodes.ids[index]}`;
  return [
    ...nodes.ids.map((_, index) => name(index)),
    ...links.kinds.map((kind, index) => `${name(links.from[index]!)} ${linkKinds[kind]} ${name(links.to[index]!)}`),
  ].sort();
};

const scopes: readonly (readonly [string, string, ScopeQuery])[] = [
  ['at a date', 'county', { at: '2003-03' }],
  ['of some sources', 'documented', { sources: ['general-knowledge'] }],
  ['of an area', 'county', { area: 'district:IC-D1' }],
  ['of all three', 'county', { at: '2002', sources: ['synthetic'], area: 'district:IC-D1' }],
];

describe('an export in a scope', () => {
  it.each(scopes)('%s comes in again as what the scope shows', async (_, seed, scope) => {
    await takeSeed(seed);
    const [shown, all] = [await drawn(scope), await drawn({})];
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.length).toBeLessThan(all.length);
    const path = await exported('csv', scope);
    await empty();
    const { errors, createdByMemberships } = await take([path]);
    expect({ errors, createdByMemberships }).toEqual({ errors: [], createdByMemberships: [] });
    expect(await drawn({})).toEqual(shown);
  });

  it('of some nodes comes in again as these, with what is between them and what they rest on', async () => {
    await takeTables({
      'memberships.csv': 'partnership,agency\nForum,Police\nForum,College\nBoard,Police\n',
      'partnerships.csv': 'id,name,members_known\nForum,Forum,all\n',
    });
    const nodes = [
      { kind: 'Partnership', id: 'Forum' },
      { kind: 'Agency', id: 'Police' },
    ] as const;
    const path = await exported('csv', {}, nodes);
    await empty();
    expect((await take([path])).errors).toEqual([]);
    expect(await drawn({})).toEqual([
      'Agency:Police',
      'Agency:Police MEMBER_OF Partnership:Forum',
      'Partnership:Forum',
    ]);
    const { records } = await connected().driver.executeQuery('MATCH (p:Partnership) RETURN p.membersKnown AS known');
    expect(records[0]?.get('known')).toBeNull();
  });

  it('holds the same in every format', async () => {
    await takeSeed('county');
    const scope = { at: '2002', area: 'district:IC-D1' };
    const { nodes, links } = JSON.parse(await readFile(await exported('json', scope), 'utf8')) as {
      nodes: readonly { synthetic: boolean; sources: readonly string[] }[];
      links: readonly unknown[];
    };
    expect(
      nodes.filter(({ sources }) => sources.join() === 'synthetic-county').every(({ synthetic }) => synthetic),
    ).toBe(true);
    for (const [format, node, link] of [
      ['graphml', /<node /g, /<edge /g],
      ['gexf', /<node /g, /<edge /g],
    ] as const) {
      const text = await readFile(await exported(format, scope), 'utf8');
      expect([format, text.match(node)?.length, text.match(link)?.length]).toEqual([
        format,
        nodes.length,
        links.length,
      ]);
    }
  });

  it('does not say that all members are recorded where it leaves some out', async () => {
    await takeTables({
      'sources.csv': 'id,name,kind\nminutes,Minutes,document\nlist,List,register\n',
      'partnerships.csv': 'id,name,members_known,sources\nP,Forum,all,minutes\nQ,Board,all,minutes\n',
      'agencies.csv': 'id,name,sources\nA,Council,minutes|list\n',
      'memberships.csv': 'partnership,agency,sources\nP,A,list\nQ,A,minutes\n',
    });
    const path = await exported('json', { sources: ['minutes'] });
    const { nodes } = JSON.parse(await readFile(path, 'utf8')) as { nodes: { id: string; membersKnown?: string }[] };
    expect(nodes.find(({ id }) => id === 'Q')).toMatchObject({ membersKnown: 'all' });
    expect(nodes.find(({ id }) => id === 'P')).not.toHaveProperty('membersKnown');
  });
});
