/** What panels show, asked in the console by the queries that "As Cypher" opens there: the same numbers, in the same scope. */
import { describe, expect, it } from 'vitest';
import type { CypherAnswer } from '#contract/cypher';
import type { OkOf } from '#contract/endpoint';
import type { load } from '#contract/load';
import type { measures } from '#contract/measures';
import type { queries } from '#contract/queries';
import type { Scenario } from '#contract/scenarios';
import type { search } from '#contract/search';
import type { Structure } from '#contract/structure';
import type { Timeline } from '#contract/timeline';
import { applicationWith } from '../support/application.ts';
import { ask } from '../support/running-app.ts';

const now = applicationWith('documented', 'county');

const read = async <T>(address: string, payload?: object): Promise<T> => {
  const { status, body } = await ask(now().app, address, payload);
  expect([address, status, status === 200 ? null : body]).toEqual([address, 200, null]);
  return body as T;
};

/** A query of the library in a scope, as the page opens it: rows by the names of their columns. */
const asked = async (id: string, scope: string, given: object = {}): Promise<readonly Record<string, unknown>[]> => {
  const library = await read<OkOf<typeof queries>>(`/api/queries?${scope}`);
  const { query, params } = library.queries.find((each) => each.id === id)!;
  const values = Object.fromEntries(params.map(({ name, default: value }) => [name, value]));
  const answer = await read<CypherAnswer>('/api/cypher', { query, params: { ...values, ...given } });
  return answer.rows.map((row) => Object.fromEntries(answer.columns.map((column, place) => [column, row[place]])));
};

const sumOf = (rows: readonly Record<string, unknown>[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

/** All there is; the documents as at a day in which much began and ended; what is made up, at a year. */
const scopes = ['', 'sources=document,general-knowledge&at=2002-03-31', 'sources=synthetic&at=2002'];
const withoutDate = (scope: string): string => scope.replace(/&?at=[^&]*/, '');

describe.each(scopes)('with the scope "%s", the console gives', (scope) => {
  it('the time line, of all and of some', async () => {
    const sources = withoutDate(scope);
    for (const among of [null, ['p-leeds-initiative', 'p-rationalisation-als']]) {
      const only = among && !scope.includes('synthetic') ? among : null;
      const address = `/api/timeline?${sources}${only ? `&partnership=${only.join()}` : ''}`;
      const { years, undated } = await read<Timeline>(address);
      const rows = await asked('library/began-and-ended', sources, { among: only });
      expect(rows.filter(({ year }) => year !== 'undated')).toEqual(
        years.map(({ year, began, ended }) => ({
          year: String(year),
          partnershipsBegan: began.partnerships,
          seatsBegan: began.seats,
          partnershipsEnded: ended.partnerships,
          seatsEnded: ended.seats,
        })),
      );
      const without = rows.filter(({ year }) => year === 'undated');
      expect([sumOf(without, 'partnershipsBegan'), sumOf(without, 'seatsBegan')]).toEqual([
        undated.partnerships,
        undated.seats,
      ]);
    }
  });

  it('structures: their bodies, what each answers to and who sits on it', async () => {
    const { records } = await now().graph.connected.driver.executeQuery(
      `MATCH (p:Partnership)<-[tie:PART_OF|REPORTS_TO|LEARNING_ARM_OF]-()
       RETURN p.id AS id, count(tie) AS below ORDER BY below DESC, id LIMIT 12`,
    );
    let most = 0;
    for (const id of records.map((record) => String(record.get('id')))) {
      const { bodies, relations } = await read<Structure>(`/api/structures/${encodeURIComponent(id)}?${scope}`);
      most = Math.max(most, bodies.length);
      const rows = await asked('library/structure-of', scope, { partnership: id });
      expect(rows.map((row) => row['id']).sort()).toEqual(bodies.map((body) => body.id).sort());
      for (const { id: of, answersTo, members } of rows) {
        expect([of, (answersTo as string[]).length]).toEqual([of, relations.filter(({ from }) => from === of).length]);
        expect([of, members]).toEqual([of, bodies.find((body) => body.id === of)!.members.length]);
      }
    }
    expect(most).toBeGreaterThan(3);
  });

  it('what the search finds', async () => {
    for (const typed of ['learning', 'tameside', 'lerning partnreship', 'crime and disorder']) {
      const { hits, words } = await read<OkOf<typeof search>>(
        `/api/search?q=${encodeURIComponent(typed)}&${scope}&limit=10000`,
      );
      const rows = await asked('library/search-names', scope, { words, kind: null });
      expect(rows.map(({ kind, id }) => `${kind}:${id}`).sort()).toEqual(
        hits.map(({ kind, id }) => `${kind}:${id}`).sort(),
      );
    }
  });

  it('how many each member and partnership is linked to', async () => {
    const labels = { agency: 'Agency', partnership: 'Partnership', person: 'Person' };
    const rows = await asked('library/links-of-each', scope);
    for (const [of, label] of Object.entries(labels)) {
      const { items } = await read<OkOf<typeof measures>>(`/api/measures?of=${of}&measure=degree&${scope}&limit=10000`);
      const linked = items.filter(({ value }) => value > 0).map(({ id, value }) => [id, value]);
      const found = rows.filter(({ kind }) => kind === label).map(({ id, links }) => [id, links]);
      expect(found.sort()).toEqual(linked.sort());
    }
  });

  it('the load of each agency', async () => {
    const { items } = await read<OkOf<typeof load>>(`/api/load?of=agency&${scope}&limit=10000`);
    const rows = await asked('findings/overloaded-agency', scope, { every: true });
    const shown = items.map(({ id, boards, seats, hours }) => [id, boards, seats, Math.round(hours.low ?? 0)]);
    const found = rows.map(({ agency, boards, seats, low }) => [agency, boards, seats, Math.round(Number(low))]);
    expect(found.sort()).toEqual(shown.sort());
  });

  it('the figures of a scenario as it is', async () => {
    const [some] = (await read<OkOf<typeof measures>>(`/api/measures?of=partnership&${scope}&limit=1`)).items;
    const edits = [{ kind: 'wind-up', partnership: some!.id }];
    const { before } = await read<Scenario>(`/api/scenarios?${scope}`, { edits });
    const [figures] = await asked('library/figures-of-network', scope);
    expect(figures).toEqual({
      partnerships: before.partnerships,
      seats: before.seats,
      secretariats: before.secretariats,
    });
    const hours = await asked('findings/overloaded-partnership', scope, { every: true });
    expect(sumOf(hours, 'seats')).toBe(before.seats);
    expect(sumOf(hours, 'low')).toBeCloseTo(before.hours.low!, 3);
    expect(sumOf(hours, 'high')).toBeCloseTo(before.hours.high!, 3);
    const most = (await asked('findings/overloaded-agency', scope, { every: true })).map(({ seats }) => Number(seats));
    expect(most.sort((a, b) => b - a).slice(0, 10)).toEqual(before.heaviest.map(({ seats }) => seats));
  });
});
