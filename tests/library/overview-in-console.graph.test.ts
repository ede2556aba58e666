/** What the overview and the boundaries show, asked in the console by their queries: the same numbers, in the same scope. */
import { describe, expect, it } from 'vitest';
import { areaMap } from '#contract/area-map';
import { areaSystems } from '#contract/area-systems';
import { audit } from '#contract/audit';
import { comparableAreas } from '#contract/comparable-areas';
import { composition } from '#contract/composition';
import { coverage } from '#contract/coverage';
import type { CypherAnswer } from '#contract/cypher';
import type { NodeDetails } from '#contract/details';
import type { Endpoint, OkOf } from '#contract/endpoint';
import { misfits } from '#contract/misfits';
import { partnershipReturn } from '#contract/partnership-return';
import { partnerships } from '#contract/partnerships';
import { plans } from '#contract/plans';
import { queries } from '#contract/queries';
import { straddling } from '#contract/straddling';
import { applicationWith } from '../support/application.ts';
import { ask } from '../support/running-app.ts';

const now = applicationWith('documented', 'county');

/** Rows in words, in an order of their own. */
const told = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.map((row) => row.map((value) => JSON.stringify(value ?? null)).join(' ')).sort();

const idsOf = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id).sort();

/**
 * All there is; the documents as at a day in which much began and ended; what is made up, at a year; and areas of both: a
 * district of each, a region of the documents, a health area across two districts.
 */
const scopes = [
  '',
  'sources=document,general-knowledge&at=2002-03-31',
  'sources=synthetic&at=2002',
  'area=b-allerdale',
  'area=b-region-north-west&sources=document,general-knowledge&at=2002-03-31',
  'area=district:IC-D3',
  'area=health+area:IC-H4&at=2002-03-31',
];

describe.each(scopes)('with the scope "%s", the console gives', (scope) => {
  const answerOf = async <E extends Endpoint>(
    endpoint: E,
    given: Readonly<Record<string, string>>,
  ): Promise<OkOf<E>> => {
    const address = `${endpoint.path}?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(scope)), ...given })}`;
    const { status, body } = await ask(now().app, address);
    expect([address, status]).toEqual([address, 200]);
    return body as OkOf<E>;
  };
  const rowsOf = async (query: string, params: object): Promise<CypherAnswer['rows']> => {
    const { status, body } = await ask(now().app, '/api/cypher', { query, params });
    expect([status, body]).toMatchObject([200, {}]);
    return (body as CypherAnswer).rows;
  };
  /** Rows of a query of the library, as the page opens it. */
  const asked = async (name: string, given: object = {}): Promise<CypherAnswer['rows']> => {
    const library = (await answerOf(queries, {})).queries;
    const { query, params } = library.find(({ id }) => id === `library/${name}`)!;
    return rowsOf(query, { ...Object.fromEntries(params.map((each) => [each.name, each.default])), ...given });
  };

  it('which types cover each area, and how much of it', async () => {
    const { areas, evidence } = await answerOf(coverage, { areaKind: 'district', limit: '10000' });
    expect(evidence).toBeDefined();
    const covered = areas.flatMap(({ id, types }) =>
      types
        .filter(({ type, full, part }) => type !== '' && full.length + part.length > 0)
        .map(({ type, full, part }) => [id, type, full.length, part.length]),
    );
    expect(told(await rowsOf(evidence!.query, evidence!.params))).toEqual(told(covered));
  });

  it.each([
    ['every theme', null],
    ['client groups', true],
    ['themes that are no client groups', false],
  ])('which of %s are covered in each area, and how much of it', async (_, clients) => {
    const { areas, themes } = await answerOf(coverage, { areaKind: 'district', by: 'theme', limit: '10000' });
    const wanted = new Set(
      themes.filter(({ kind }) => clients === null || (kind === 'client group') === clients).map(({ id }) => id),
    );
    const covered = areas.flatMap(({ id, types }) =>
      types
        .filter(({ type, full, part }) => wanted.has(type) && full.length + part.length > 0)
        .map(({ type, full, part }) => [id, type, full.length, part.length]),
    );
    expect(told(await asked('coverage-by-theme', { kind: 'district', clients }))).toEqual(told(covered));
  });

  it.each(['Learning Partnership', 'LSP'])('the return of each %s', async (type) => {
    const { items, evidence } = await answerOf(partnershipReturn, { type, limit: '10000' });
    expect(told(await rowsOf(evidence.query, evidence.params))).toEqual(
      told(
        items.map(({ id, boundaries, purpose, themes, targets, leads, hosts }) => [
          id,
          idsOf(boundaries),
          purpose,
          ...[themes, targets, leads, hosts].map(idsOf),
        ]),
      ),
    );
  });

  it.each(['district', 'health area'])('how many partnerships lie on each %s', async (kind) => {
    const { areas } = await answerOf(areaMap, { kind });
    expect(told(await asked('load-of-areas', { kind }))).toEqual(
      told(areas.map(({ name, units, partnerships: on, byName }) => [name, units, on, byName])),
    );
  });

  it('how the areas of one kind lie to those of another, and what sources say of it', async () => {
    const { pairs, reported } = await answerOf(areaSystems, {});
    const pair = pairs.find(({ a, b }) => a === 'district' && b === 'health area');
    const known = Object.entries(pair?.standings ?? {}).filter(([, { areas }]) => areas > 0);
    const counts = new Map<string, number>();
    for (const [, , standing] of await asked('area-systems', { kind: 'district', other: 'health area' }))
      counts.set(String(standing), (counts.get(String(standing)) ?? 0) + 1);
    const sure = known.filter(([standing]) => standing !== 'apart' && standing !== 'unknown');
    expect(told([...counts].filter(([standing]) => standing !== 'apart or not known'))).toEqual(
      told(sure.map(([standing, { areas }]) => [standing, areas])),
    );
    expect(told((await asked('reported-areas')).map(([a, , , b]) => [a, b].sort()))).toEqual(
      told(reported.map(({ a, b }) => [a.name, b.name].sort())),
    );
  });

  it('which areas lie across each other', async () => {
    const found = (await answerOf(misfits, { kinds: 'district,health area', limit: '10000' })).misfits;
    const rows = await asked('misfits', { kind: 'district', other: 'health area' });
    expect(told(rows.map((row) => row.slice(0, 5)))).toEqual(
      told(found.map(({ a, b, shared, onlyA, onlyB }) => [a.name, b.name, shared, onlyA, onlyB])),
    );
  });

  it.each(['district', 'health area', 'LSC area'])('which partnerships cut through a %s', async (kind) => {
    const answer = await answerOf(straddling, { kind, limit: '10000' });
    const cut = answer.partnerships.flatMap(({ name, units, areas }) =>
      areas.filter(({ shared, of }) => shared < of).map((area) => [name, area.name, area.shared, area.of, units]),
    );
    expect(told(await asked('partnerships-across-lines', { kind }))).toEqual(told(cut));
  });

  it.each(['LSP', 'Learning Partnership'])('what sorts of agency sit on each %s', async (type) => {
    const { rows } = await answerOf(composition, { type });
    expect(told(await asked('composition-of', { type }))).toEqual(
      told(rows.map(({ of, name, having }) => [of, name, having])),
    );
  });

  it.each(['a-wycombe-dc', 'ic-a-haskenshire-county-council'])('how %s sees its partnerships', async (agency) => {
    const synthetic = agency.startsWith('ic-');
    if (scope.includes('sources') && scope.includes('synthetic') !== synthetic) {
      expect(await asked('audit-of', { agency })).toEqual([]);
      return;
    }
    const { items } = await answerOf(audit, { agency });
    expect(told((await asked('audit-of', { agency })).map(([name, , ...said]) => [name, ...said]))).toEqual(
      told(
        items.map(({ partnership, level, importance, involvement }) => [
          partnership.name,
          level,
          importance,
          involvement,
        ]),
      ),
    );
  });

  it('the plans with their owners and themes, and what sort each partnership is', async () => {
    const listed = await answerOf(plans, { limit: '1000' });
    expect(told((await asked('plans-and-owners')).map(([name, owners, themes]) => [name, owners, themes]))).toEqual(
      told(
        listed.plans.map(({ name, owners, themes }) => [
          name,
          ...[owners, themes].map((nodes) => nodes.map((node) => node.name).sort()),
        ]),
      ),
    );
    const all = await answerOf(partnerships, { limit: '10000' });
    expect(told((await asked('typology')).map(([name, type, , formality]) => [name, type, formality]))).toEqual(
      told(all.partnerships.map(({ name, type, typology }) => [name, type, typology.formality])),
    );
  });

  it('what stands in the proforma of a partnership', async () => {
    const id = scope.includes('document') ? 'p-camden-lsp' : 'ic-p-daskmere-learning-partnership';
    const { status, body } = await ask(now().app, `/api/partnerships/${id}?${scope}`);
    expect(status).toBe(200);
    const { relations, cypher } = body as NodeDetails;
    expect(told((await rowsOf(cypher.query, cypher.params)).map((row) => row.slice(0, 4)))).toEqual(
      told(relations.map(({ type, direction, other }) => [type, direction, other.kind, other.id])),
    );
  });

  it('which areas have programmes and types of partnership in common', async () => {
    const area = scope.includes('document') ? 'b-allerdale' : 'district:IC-D3';
    const { areas } = await answerOf(comparableAreas, { area, limit: '100' });
    const rows = await asked('areas-alike', { area });
    expect(told(rows.map(([id, , programmes, structure]) => [id, programmes, structure]))).toEqual(
      told(areas.map(({ id, parts }) => [id, parts.programmes, parts.structure])),
    );
  });
});
