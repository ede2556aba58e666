/** The illustrative county: that it can be made again, hangs together, and holds exactly what its truth says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { nodeTables, provenanceColumns, relationTables } from '#contract/bundle';
import { asTexts, type Found } from '../../seed/generator/guard/finding.ts';
import { type Bundle, type Row, readBundle } from '../../seed/generator/guard/read-bundle.ts';
import { bruteForce } from '../../seed/generator/guard/rules.ts';
import { committedSeed, illustrativeCounty } from '../../seed/generator/illustrative-county.ts';
import { expectReferencesHold, idsOf, type References } from '../support/bundle-references.ts';

type Truth = Readonly<Record<string, { readonly planted: readonly Found[]; readonly innocent: readonly Found[] }>>;

const seedFolder = new URL('../../seed/', import.meta.url);

function readFolder(name: string): ReadonlyMap<string, string> {
  const folder = new URL(`${name}/`, seedFolder);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /\.(csv|json)$/.test(file)) : [];
  return new Map(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
}

const committed = readFolder('county');
const bundle = readBundle(committed);
const truth = JSON.parse(committed.get('truth.json')!) as Truth;

const idTables = ['agencies', 'people', 'partnerships', 'themes', 'targets', 'plans', 'programmes', 'sources'] as const;
const areaIds = idsOf(bundle, 'boundaries');

describe('the generator', () => {
  test('gives the committed files, byte for byte, for the committed seed', () => {
    const made = illustrativeCounty(committedSeed);
    expect([...made.keys()].sort()).toEqual([...committed.keys()].sort());
    for (const [file, text] of made) expect(text === committed.get(file), `${file} is as committed`).toBe(true);
  });

  test('gives another county for another seed', () => {
    const other = illustrativeCounty('another seed');
    expect(other.get('partnerships.csv')).not.toBe(committed.get('partnerships.csv'));
    expect(other.get('boundaries.csv')).not.toBe(committed.get('boundaries.csv'));
  });
});

describe('the bundle', () => {
  test('has only tables and columns the import knows', () => {
    for (const [file, text] of committed) {
      if (!file.endsWith('.csv')) continue;
      const table = file.slice(0, -4);
      const known: readonly string[] =
        table in nodeTables
          ? ['id', 'name', ...Object.keys(nodeTables[table as keyof typeof nodeTables].columns)]
          : relationTables[table as keyof typeof relationTables];
      const [header = []] = parse(text, { toLine: 1 });
      expect(
        header.filter(
          (column) => !known.includes(column) && !(provenanceColumns as readonly string[]).includes(column),
        ),
        file,
      ).toEqual([]);
    }
  });

  test('has every id once, over all its tables', () => {
    const ids = [...idTables.flatMap((table) => idsOf(bundle, table)), ...areaIds];
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    expect(ids.filter((id) => !/^[a-zA-Z0-9: -]+$/.test(id))).toEqual([]);
  });

  test('has no name twice in a table', () => {
    for (const table of [...idTables, 'boundaries']) {
      const names = bundle.table(table).map((row) => row['name']!);
      expect(
        names.filter((name, position) => names.indexOf(name) !== position),
        table,
      ).toEqual([]);
    }
  });

  test('refers to nothing that is not there', () => {
    const references: References = {
      boundaries: { parts: ['boundaries'] },
      agencies: { boundaries: ['boundaries'], successors: ['agencies'] },
      people: { agencies: ['agencies'] },
      programmes: { areas: ['boundaries'] },
      partnerships: {
        themes: ['themes'],
        boundaries: ['boundaries'],
        lead_body: ['agencies'],
        host_body: ['agencies'],
        programmes: ['programmes'],
      },
      memberships: { partnership: ['partnerships'], agency: ['agencies', 'partnerships'], person: ['people'] },
      links: { from: ['partnerships'], to: ['partnerships'] },
      absences: { subject: ['agencies', 'partnerships'], of: ['partnerships'] },
      assessments: { agency: ['agencies'], partnership: ['partnerships'] },
      targets: { themes: ['themes'], owners: ['partnerships'], lead_owner: ['partnerships'] },
      plans: { owners: ['partnerships', 'agencies'], themes: ['themes'] },
    };
    expectReferencesHold(bundle, references);
  });

  test('cites the synthetic source on every row', () => {
    expect(bundle.table('sources').map((row) => [row['id'], row['kind']])).toEqual([['synthetic-county', 'synthetic']]);
    for (const file of committed.keys()) {
      const table = file.replace(/\..*/, '');
      if (table === 'sources' || table === 'truth') continue;
      expect(new Set(bundle.table(table).map((row) => row['sources'])), table).toEqual(new Set(['synthetic-county']));
    }
  });

  test('is of the size that was asked for', () => {
    const between = (table: string, least: number, most: number) => {
      expect(bundle.table(table).length, table).toBeGreaterThanOrEqual(least);
      expect(bundle.table(table).length, table).toBeLessThanOrEqual(most);
    };
    between('partnerships', 110, 135);
    between('agencies', 140, 165);
    between('people', 60, 60);
    between('memberships', 1100, 1300);
    const ofKind = (kind: string) => bundle.table('boundaries').filter((row) => row['kind'] === kind);
    expect(ofKind('district')).toHaveLength(9);
    expect(ofKind('county')).toHaveLength(1);
    expect(ofKind('unitary')).toHaveLength(1);
    expect(ofKind('ward').length).toBeGreaterThanOrEqual(90);
  });

  test('has areas of other services on, inside and across the lines of districts', () => {
    const districts = areaIds.filter((id) => id.startsWith('district:')).map((id) => bundle.baseUnits(id)!);
    const relations = areaIds
      .filter((id) => /^(LSC|health) area:/.test(id))
      .flatMap((id) => {
        const units = bundle.baseUnits(id)!;
        return districts.map((district) => {
          const shared = [...units].filter((unit) => district.has(unit)).length;
          if (shared === 0) return 'apart';
          if (shared === units.size && shared === district.size) return 'coterminous';
          return shared === units.size || shared === district.size ? 'nested' : 'across';
        });
      });
    for (const [relation, least] of [
      ['coterminous', 2],
      ['nested', 4],
      ['across', 2],
    ] as const) {
      expect(relations.filter((other) => other === relation).length, relation).toBeGreaterThanOrEqual(least);
    }
  });

  test('has all three kinds of silence and dates of all three precisions', () => {
    const known = bundle.table('partnerships').map((row) => row['members_known']);
    for (const word of ['all', 'some', ''])
      expect(known.filter((other) => other === word).length, `members_known "${word}"`).toBeGreaterThan(9);
    expect(new Set(bundle.table('absences').map((row) => row['kind']))).toEqual(new Set(['link', 'member']));
    const started = bundle.table('partnerships').map((row) => row['started']!);
    for (const length of [4, 7, 10])
      expect(started.filter((date) => date.length === length).length, `${length} characters`).toBeGreaterThan(9);
    expect(started.filter((date) => date < '1996' || date > '2004-12-31')).toEqual([]);
  });

  test('shares no id and no name with the documented network but themes', () => {
    const documented = [...readFolder('documented')].filter(([file]) => file.endsWith('.csv'));
    const taken = new Set<string>();
    for (const [file, text] of documented) {
      for (const row of parse(text, { columns: true }) as readonly Row[]) {
        if (file !== 'themes.csv') for (const column of ['id', 'name', 'code']) if (row[column]) taken.add(row[column]);
      }
    }
    const own = [...idTables.filter((table) => table !== 'themes'), 'boundaries'].flatMap((table) => [
      ...idsOf(bundle, table),
      ...bundle.table(table).map((row) => row['name']!),
    ]);
    expect(own.filter((text) => taken.has(text))).toEqual([]);
  });
});

/** Cases of the truth that the definitions do not bear out, and findings the truth does not know. */
function disagreement(rows: Bundle, { planted }: Truth[string], rule: string) {
  const found = asTexts(bruteForce[rule]!(rows));
  const expected = asTexts(planted);
  return {
    unknown: found.filter((text) => !expected.includes(text)),
    unfound: expected.filter((text) => !found.includes(text)),
  };
}

describe('the truth', () => {
  test.each(Object.keys(bruteForce))('of %s is what its definition finds, no less and no more', (rule) => {
    expect(truth[rule]!.planted.length).toBeGreaterThan(0);
    expect(disagreement(bundle, truth[rule]!, rule)).toEqual({ unknown: [], unfound: [] });
  });

  test.each(Object.keys(bruteForce))('of %s holds nothing innocent that its definition finds', (rule) => {
    const found = bruteForce[rule]!(bundle);
    const accused = truth[rule]!.innocent.filter(({ subjects }) =>
      found.some((finding) => subjects.every((id) => finding.subjects.includes(id))),
    );
    expect(accused).toEqual([]);
  });

  test('names only things that are there', () => {
    const known = new Set([...idTables.flatMap((table) => idsOf(bundle, table)), ...areaIds]);
    const subjects = Object.values(truth).flatMap(({ planted, innocent }) =>
      [...planted, ...innocent].flatMap((one) => one.subjects),
    );
    expect(subjects.filter((id) => !known.has(id))).toEqual([]);
  });

  test.each([
    ['similar-partnerships', 6, 10],
    ['missing-core-member', 5, 6],
    ['unlinked-same-ground-theme', 5, 8],
    ['double-cover', 2, 0],
    ['coverage-gap', 2, 0],
    ['no-learning-arm', 1, 0],
    ['informal-only-link', 2, 0],
    ['single-person-link', 2, 0],
    ['no-lead-body', 2, 0],
    ['unowned-target', 2, 0],
    ['no-lead-owner', 2, 0],
    ['overloaded-agency', 1, 0],
    ['overloaded-person', 2, 0],
    ['one-facing-many', 1, 0],
    ['assessments-disagree', 2, 0],
    ['under-represented-sector', 1, 0],
  ])('of %s has at least %i planted cases and %i innocents', (rule, planted, innocent) => {
    expect(truth[rule]!.planted.length).toBeGreaterThanOrEqual(planted);
    expect(truth[rule]!.innocent.length).toBeGreaterThanOrEqual(innocent);
  });

  test('holds for the counties of other seeds too', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const files = illustrativeCounty(seed);
      const rows = readBundle(files);
      const planted = JSON.parse(files.get('truth.json')!) as Truth;
      for (const rule of Object.keys(bruteForce)) {
        expect(disagreement(rows, planted[rule]!, rule), `${rule} with seed ${seed}`).toEqual({
          unknown: [],
          unfound: [],
        });
      }
    }
  });

  test('has an overloaded agency and overloaded people far above their peers', () => {
    const boards = (column: 'agency' | 'person', id: string) =>
      new Set(
        bundle
          .table('memberships')
          .filter((row) => row[column] === id)
          .map((row) => row['partnership']),
      ).size;
    const [agency] = truth['overloaded-agency']!.planted[0]!.subjects as readonly [string];
    const type = bundle.agencies.get(agency)!['type'];
    const peers = [...bundle.agencies.values()]
      .filter((row) => row['type'] === type && row['id'] !== agency)
      .map((row) => boards('agency', row['id']!));
    expect(boards('agency', agency)).toBeGreaterThan(3 * Math.max(...peers));
    const overloaded = truth['overloaded-person']!.planted.map(({ subjects }) => subjects[0]!);
    for (const person of idsOf(bundle, 'people')) {
      if (overloaded.includes(person)) expect(boards('person', person)).toBeGreaterThanOrEqual(12);
      else expect(boards('person', person), person).toBeLessThanOrEqual(3);
    }
  });

  test('has a Learning Partnership that faces nine district LSPs and the overarching one', () => {
    const { subjects, detail } = truth['one-facing-many']!.planted[0]!;
    const tied = bundle.links
      .filter(({ from, to }) => from === subjects[0] || to === subjects[0])
      .map(({ from, to }) => (from === subjects[0] ? to : from));
    const lsps = tied.filter((id) => bundle.partnerships.get(id)?.['type'] === 'LSP');
    expect([...lsps].sort()).toEqual([...detail!].sort());
    expect(lsps).toHaveLength(10);
  });

  test('has one LSP without a sector that all others have', () => {
    const sectors = (board: string) =>
      new Set([...bundle.members(board)].map((member) => bundle.agencies.get(member)?.['sector']));
    const lsps = [...bundle.partnerships.values()].filter((row) => row['type'] === 'LSP').map((row) => row['id']!);
    const { subjects, detail } = truth['under-represented-sector']!.planted[0]!;
    expect(lsps.filter((board) => !sectors(board).has(detail![0]))).toEqual(subjects);
  });
});
