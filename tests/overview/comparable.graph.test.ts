/** The illustrative county: areas alike have the likeness that their Cypher finds, and what became of their partnerships. */
import { Check } from 'typebox/value';
import { expect, it } from 'vitest';
import { comparableAreas } from '#contract/comparable-areas';
import type { OkOf } from '#contract/endpoint';
import { cypherText } from '../../server/neo4j/statement.ts';
import { applicationWith } from '../support/application.ts';
import { ask } from '../support/running-app.ts';

const application = applicationWith('county');

const area = 'district:IC-D3';

const comparable = async (limit = 100): Promise<OkOf<typeof comparableAreas>> => {
  const { status, body } = await ask(
    application().app,
    `/api/comparable-areas?area=${encodeURIComponent(area)}&limit=${limit}`,
  );
  expect(status, JSON.stringify(body)).toBe(200);
  return body as OkOf<typeof comparableAreas>;
};

it('finds the programmes in common that its Cypher finds, and the other districts of the county', async () => {
  const answer = await comparable();
  expect(Check(comparableAreas.ok, answer)).toBe(true);
  expect([answer.areaKind, answer.total, answer.areas.length]).toEqual(['district', 8, 8]);
  const { records } = await application().graph.connected.driver.executeQuery(cypherText('library/areas-alike'), {
    area,
    at: null,
    sources: null,
  });
  const byCypher = new Map(records.map((record) => [record.get('area'), record.get('programmes')]));
  for (const { id, parts } of answer.areas) expect([id, parts.programmes]).toEqual([id, byCypher.get(id)]);
});

it('tells of an area the same, whatever else is listed', async () => {
  const [few, many] = [await comparable(1), await comparable()];
  expect(few.areas).toEqual(many.areas.slice(0, 1));
  expect(few.area).toEqual(many.area);
});

it('tells every succession that is recorded on an area, with its date and source', async () => {
  const { areas, area: own } = await comparable();
  const told = [own, ...areas].flatMap(({ rearrangements }) => rearrangements).filter(({ from }) => from.length > 0);
  expect(told.length).toBeGreaterThan(0);
  for (const { when, citations } of told) {
    expect(when).not.toBeNull();
    expect(citations.map(({ kind }) => kind)).toContain('synthetic');
  }
});

it('is refused for an area that is not there', async () => {
  expect(await ask(application().app, '/api/comparable-areas?area=nowhere')).toMatchObject({
    status: 404,
    body: { code: 'NODE_NOT_FOUND' },
  });
});
