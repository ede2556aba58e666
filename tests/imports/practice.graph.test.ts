/** Real tables beside the project: every good one comes in, every bad one is refused, naming what is wrong with it. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importLimits } from '#contract/import-limits';
import type { ImportReport } from '#contract/import-report';
import type { TableMapping } from '#contract/mapping';
import { graphFingerprint } from '../../bench/graph-fingerprint.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import { previewFiles } from '../../server/imports/preview.ts';
import { testTime } from '../support/empty-graph.ts';
import { practiceFolder } from '../support/practice-data.ts';
import { importing } from './importing.ts';

const { connected, read } = importing();
const folder = practiceFolder('formats');
const practice = (name: string) => join(folder ?? '', '..', name);

const take = (names: readonly string[], tables: readonly TableMapping[] = []): Promise<ImportReport> =>
  importBundle(connected(), names.map(practice), {
    at: testTime,
    mapping: tables.length === 0 ? null : { version: 1, tables: [...tables] },
  });

const guessFor = async (name: string): Promise<TableMapping> => {
  const { tables } = await previewFiles([practice(name)], null, importLimits);
  return tables[0]!.guess!;
};

const lookups = [
  'ons025_LAD19_CTY19.csv',
  'ons055_LAD19_CAUTH19.csv',
  'ons133_LAD19_FRA19.csv',
  'ons177_LTLA19_UTLA19.csv',
  'ons194_LAD19_CSP19_PFA19.csv',
];

describe.runIf(folder)('tables that are good', () => {
  it('Davis’s women: 14 events, 18 women, 89 seats, without a mapping', async () => {
    const { errors, added } = await take(['formats/davis_southern_women.csv']);
    expect(errors).toEqual([]);
    expect(added).toMatchObject({ Partnership: 14, Agency: 18, MEMBER_OF: 89 });
  });

  it('lookups of areas, as they are guessed, add up over files', async () => {
    const guesses = await Promise.all(lookups.map(guessFor));
    // The lower-tier authorities are the districts of the other files, by another name.
    const districts = guesses.map(({ lookup = [], ...rest }) => ({
      ...rest,
      lookup: lookup.map((level) => (level.kind === 'LTLA' ? { ...level, kind: 'LAD' } : level)),
    }));
    const { errors } = await take(lookups, districts);
    expect(errors).toEqual([]);
    const rows = await read('MATCH (b:Boundary) RETURN b.kind AS kind, count(b) AS count ORDER BY kind');
    expect(rows).toEqual([
      { kind: 'CAUTH', count: 10 },
      { kind: 'CSP', count: 314 },
      { kind: 'CTY', count: 34 },
      { kind: 'FRA', count: 48 },
      { kind: 'LAD', count: 339 },
      { kind: 'PFA', count: 43 },
      { kind: 'UTLA', count: 173 },
    ]);
    const suffolk = 'MATCH (:Boundary {name: "East Suffolk"})-[:WITHIN]->(c {kind: "CSP"}) RETURN count(c) AS parts';
    expect(await read(suffolk)).toEqual([{ parts: 2 }]);
  });

  it('parliamentary groups and their members, as they are guessed', async () => {
    const groups: TableMapping = {
      makes: [
        {
          table: 'partnerships',
          columns: { id: 'partnership_id', name: 'title', type: 'category', purpose: 'purpose' },
        },
      ],
    };
    const files = ['appg_groups.csv', 'appg_memberships.csv'];
    const { errors, added, warnings } = await take(files, [groups, await guessFor('appg_memberships.csv')]);
    expect(errors).toEqual([]);
    expect(added['Partnership']).toBe(875);
    // A body that is spelt in several ways keeps the first, and each other spelling is told.
    expect(warnings.some(({ column, value }) => column === 'name' && value === 'Charlie Dewhurst MP')).toBe(true);
    const titles = 'MATCH (p:Partnership {id: "uk/abraham-accords"})<-[m:MEMBER_OF]-() RETURN count(m) AS seats';
    const [row] = (await read(titles)) as [{ seats: number }];
    expect(row.seats).toBeGreaterThan(0);
  });

  it('local authorities, with successors that stand two in a cell', async () => {
    const authorities: TableMapping = {
      makes: [
        {
          table: 'agencies',
          columns: {
            id: 'local-authority-code',
            name: 'official-name',
            type: 'local-authority-type-name',
            started: 'start-date',
            ended: 'end-date',
            successors: 'replaced-by',
            aliases: 'alt-names',
          },
          separators: { successors: ',', aliases: ',' },
        },
      ],
    };
    const { errors, added } = await take(['uk_local_authorities.csv'], [authorities]);
    expect(errors).toEqual([]);
    expect(added['Agency']).toBe(470);
    const two = 'MATCH (a:Agency)-[s:SUCCEEDED_BY]->() WITH a, count(s) AS n WHERE n = 2 RETURN count(a) > 0 AS some';
    expect(await read(two)).toEqual([{ some: true }]);
  });

  it.each([
    ['les_miserables.gexf', 77, 254],
    ['minimal.gexf', 2, 1],
    ['v1_3.gexf', undefined, undefined],
    ['basic.gexf', undefined, undefined],
    ['liststring.gexf', undefined, undefined],
    ['mixed.gexf', undefined, undefined],
    ['attributes.graphml', undefined, undefined],
    ['mixed_multigraph.graphml', undefined, undefined],
  ])('the graph %s', async (name, nodes, links) => {
    const { errors, added, warnings } = await take([`formats/${name}`]);
    expect(errors).toEqual([]);
    expect(added['Partnership']).toBeGreaterThan(0);
    if (nodes !== undefined) expect(added['Partnership']).toBe(nodes);
    if (links !== undefined) expect(added['LINKED_TO']).toBe(links);
    expect(warnings.some(({ message }) => message.includes('LINKED_TO'))).toBe(true);
  });
});

describe.runIf(folder)('graphs that are bad are refused, and nothing is changed', () => {
  it.each([
    ['missing_nodes.gexf', 3, 'node'],
    ['missing_nodes.graphml', 37, 'node'],
    ['undeclared_attribute.gexf', 2, 'url'],
    ['miserables_broken.graphml', 2, 'label'],
  ])('%s', async (name, count, word) => {
    const before = await graphFingerprint(connected());
    const { errors, totals } = await take([`formats/${name}`]);
    expect(totals.errors).toBe(count);
    expect(errors.map(({ message, value }) => `${message} ${value}`).join('\n')).toContain(word);
    expect(await graphFingerprint(connected())).toBe(before);
  });
});
