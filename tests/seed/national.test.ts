/** The illustrative nation: that it is built to the published figures, can be made again, hangs together, and is synthetic throughout. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TableName, tableColumns } from '#contract/bundle';
import { asTexts, type Found } from '../../seed/generator/guard/finding.ts';
import { type Bundle, type Row, readBundle, values } from '../../seed/generator/guard/read-bundle.ts';
import { bruteForce } from '../../seed/generator/guard/rules.ts';
import {
  fundedAuthorities,
  learningPartnershipShares,
  learningPartnerships,
  regions,
  strategicPartnerships,
} from '../../seed/national/calibration.ts';
import { writeNation } from '../../seed/national/write-nation.ts';
import { expectReferencesHold, idsOf, type References } from '../support/bundle-references.ts';
import { localRules } from '../support/planted-rules.ts';

type Truth = Readonly<Record<string, { readonly planted: readonly Found[]; readonly innocent: readonly Found[] }>>;
type Files = ReadonlyMap<string, string>;

const folder = mkdtempSync(join(tmpdir(), 'joined-up-nation-'));
afterAll(() => rmSync(folder, { recursive: true }));

const made = (scale: number, seed?: string): Files => {
  const own = mkdtempSync(join(folder, 'made-'));
  writeNation(own, seed === undefined ? { scale } : { scale, seed });
  return new Map(readdirSync(own).map((file) => [file, readFileSync(join(own, file), 'utf8')]));
};

let files: Files;
let bundle: Bundle;
let truth: Truth;
beforeAll(() => {
  files = made(1);
  bundle = readBundle(files);
  truth = JSON.parse(files.get('truth.json')!) as Truth;
});

const ofType = (rows: Bundle, type: string) => [...rows.partnerships.values()].filter((row) => row['type'] === type);
const tablesOf = (rows: Files) =>
  [...rows.keys()].filter((file) => file.endsWith('.csv')).map((file) => file.slice(0, -4));
const idTables = ['boundaries', 'agencies', 'people', 'partnerships', 'themes', 'programmes'] as const;

describe('the figures at scale 1', () => {
  test('are 101 Learning Partnerships and 378 LSPs', () => {
    expect([learningPartnerships, strategicPartnerships]).toEqual([101, 378]);
    expect(ofType(bundle, 'Learning Partnership')).toHaveLength(learningPartnerships);
    expect(ofType(bundle, 'LSP')).toHaveLength(strategicPartnerships);
  });

  test('are 378 LSPs because 306 are 81% of them', () => {
    expect(Math.round(306 / 0.81)).toBe(strategicPartnerships);
  });

  test('are 88 authorities with renewal funds, each with an LSP that the fund pays for', () => {
    const funded = bundle.table('programmes').flatMap((row) => values(row['areas']));
    expect(new Set(funded).size).toBe(fundedAuthorities);
    const paid = ofType(bundle, 'LSP').filter((row) => values(row['programmes']).length > 0);
    expect(paid.map((row) => row['boundaries']).sort()).toEqual([...funded].sort());
  });

  test.each([
    ['voluntary', 52, (agency: Row) => agency['sector'] === 'voluntary'],
    ['trainer', 44, (agency: Row) => agency['type'] === 'training provider'],
    ['union', 36, (agency: Row) => agency['type'] === 'trade union'],
    ['faith', 20, (agency: Row) => agency['type'] === 'faith body'],
  ] as const)('have %s members on %i%% of Learning Partnerships', (group, percent, isOne) => {
    const boards = ofType(bundle, 'Learning Partnership');
    const having = boards.filter((row) =>
      [...bundle.members(row['id']!)].some((member) => isOne(bundle.agencies.get(member) ?? {})),
    );
    expect(Math.round((100 * having.length) / boards.length)).toBe(percent);
    expect(learningPartnershipShares[group]).toBe(percent / 100);
  });

  test('show 32 single-authority Learning Partnerships of 43 and 26 of 58 others as learning arms', () => {
    const arms = new Set(bundle.links.filter(({ kind }) => kind === 'LEARNING_ARM_OF').map(({ from }) => from));
    const boards = ofType(bundle, 'Learning Partnership');
    const isSingle = (row: Row) => /^unitary:[^|]+$/.test(row['boundaries']!);
    const [singles, others] = [boards.filter(isSingle), boards.filter((row) => !isSingle(row))];
    expect([singles.length, others.length]).toEqual([43, 58]);
    const recognised = (rows: readonly Row[]) => rows.filter((row) => arms.has(row['id']!)).length;
    expect([recognised(singles), recognised(others)]).toEqual([32, 26]);
  });

  test('have hosts in the shares of the 18 that were asked', () => {
    const hosts = ofType(bundle, 'Learning Partnership').map(
      (row) => bundle.agencies.get(row['host_body']!)?.['type'] ?? 'not recorded',
    );
    const count = (type: string) => hosts.filter((other) => other === type).length;
    expect(['LEA', 'FE college', 'university', 'careers service', 'not recorded'].map(count)).toEqual([
      62, 11, 6, 6, 16,
    ]);
  });

  test('have nine regions, with LSPs in each', () => {
    const rows = bundle.table('boundaries').filter((row) => row['kind'] === 'region');
    expect(rows.map((row) => row['name'])).toEqual(regions.map(({ name }) => `${name} (synthetic)`));
    for (const { mark } of regions) {
      const own = ofType(bundle, 'LSP').filter((row) => row['boundaries']!.includes(`NX-${mark}-`));
      expect(own.length, mark).toBeGreaterThanOrEqual(25);
    }
  });

  test('have Learning Partnerships that face nine districts and an overarching LSP, and others that face one', () => {
    const counts = truth['one-facing-many']!.planted.map(({ detail }) => detail!.length);
    expect(new Set(counts)).toEqual(new Set([5, 7, 9, 10]));
    expect(counts).toHaveLength(26);
  });

  test('are thousands of memberships', () => {
    expect(bundle.table('memberships').length).toBeGreaterThan(10_000);
  });
});

describe('the files', () => {
  test('are the same bytes for the same seed, and others for another', () => {
    const again = made(1);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [file, text] of again) expect(text === files.get(file), file).toBe(true);
    expect(made(1, 'another seed').get('memberships.csv')).not.toBe(files.get('memberships.csv'));
  });

  test('have only columns of the import bundle', () => {
    for (const table of tablesOf(files)) {
      const header = files.get(`${table}.csv`)!.split('\n', 1)[0]!.split(',');
      const known = [...tableColumns(table as TableName), 'sources'];
      expect(
        header.filter((column) => !known.includes(column)),
        table,
      ).toEqual([]);
    }
  });
});

describe.each([1, 2])('the bundle at scale %i', (scale) => {
  let rows: Bundle;
  let texts: Files;
  beforeAll(() => {
    texts = scale === 1 ? files : made(scale);
    rows = scale === 1 ? bundle : readBundle(texts);
  });

  test('has so many times the published numbers, and its truth grows alike', () => {
    expect(ofType(rows, 'Learning Partnership')).toHaveLength(scale * learningPartnerships);
    expect(ofType(rows, 'LSP')).toHaveLength(scale * strategicPartnerships);
    expect(new Set(rows.table('programmes').flatMap((row) => values(row['areas']))).size).toBe(
      scale * fundedAuthorities,
    );
    const cases = (of: Truth) =>
      ['similar-partnerships', 'coverage-gap', 'straddling'].map((rule) => of[rule]!.planted.length);
    const own = JSON.parse(texts.get('truth.json')!) as Truth;
    expect(cases(own)).toEqual(cases(truth).map((count) => scale * count));
  });

  test('has every id and every name once', () => {
    const ids = idTables.flatMap((table) => idsOf(rows, table));
    expect(new Set(ids).size).toBe(ids.length);
    for (const table of idTables) {
      const names = rows.table(table).map((row) => row['name']!);
      expect(new Set(names).size, table).toBe(names.length);
    }
  });

  test('refers to nothing that is not there', () => {
    const references: References = {
      boundaries: { parts: ['boundaries'], withins: ['boundaries'] },
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
      absences: { subject: ['agencies'], of: ['partnerships'] },
    };
    expectReferencesHold(rows, references);
  });

  test('cites the one synthetic source on every row', () => {
    expect(rows.table('sources').map((row) => [row['id'], row['kind']])).toEqual([['synthetic-nation', 'synthetic']]);
    for (const table of tablesOf(texts)) {
      if (table === 'sources') continue;
      expect(new Set(rows.table(table).map((row) => row['sources'])), table).toEqual(new Set(['synthetic-nation']));
    }
  });

  test('has ids that only synthetic things have, and no name that the documented network has', () => {
    const own = idTables.filter((table) => table !== 'themes');
    expect(own.flatMap((table) => idsOf(rows, table)).filter((id) => !/^(nx-|[\w -]+:NX-)/.test(id))).toEqual([]);
    const documented = new URL('../../seed/documented/', import.meta.url);
    const names = new Set(
      own.flatMap((table) => {
        const text = readFileSync(new URL(`${table}.csv`, documented), 'utf8');
        return (parse(text, { columns: true }) as readonly Row[]).map((row) => row['name']!);
      }),
    );
    expect(names.size).toBeGreaterThan(100);
    expect(
      own.flatMap((table) => rows.table(table).map((row) => row['name']!)).filter((name) => names.has(name)),
    ).toEqual([]);
  });

  test('has no people but numbered representatives', () => {
    expect(
      rows
        .table('people')
        .map((row) => row['name']!)
        .filter((name) => !/^Representative [A-Z]{2}\d* \d+$/.test(name)),
    ).toEqual([]);
  });
});

/** Of one sub-region, whose ids have this mark. */
const isOfOne = (text: string): boolean => /-ne\b|NX-NE-/.test(text);

/** The files with only the rows of that sub-region, and those that every one needs. */
const partOf = (all: Files): Files =>
  new Map(
    [...all].map(([file, text]) => {
      const [header, ...lines] = text.split('\n');
      const isForAll = /^(templates|requirements)/.test(file);
      return [file, [header, ...lines.filter((line) => isForAll || isOfOne(line))].join('\n')];
    }),
  );

/** The definitions worked out row by row: they take every pair of partnerships, so on one sub-region, which none reaches beyond. */
describe('the truth of one sub-region', () => {
  let own: Bundle;
  beforeAll(() => {
    own = readBundle(partOf(files));
  });

  test.each(localRules)('of %s is what its definition finds, no less and no more', (rule) => {
    const planted = truth[rule]!.planted.filter(({ subjects }) => subjects.every(isOfOne));
    expect(planted.length).toBeGreaterThan(0);
    const found = bruteForce[rule]!(own);
    const withCertainty = found.some(({ certainty }) => certainty !== undefined);
    const told = ({ certainty, ...each }: Found): Found => (withCertainty ? { ...each, certainty } : each);
    expect(asTexts(found)).toEqual(asTexts(planted.map(told)));
  });
});
