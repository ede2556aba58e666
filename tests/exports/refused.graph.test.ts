/** What no table can hold is told: nothing is lost without a word. */
import { describe, expect, it } from 'vitest';
import { exporting } from './exporting.ts';

const { connected, takeTables, exported } = exporting();
const cypher = (text: string) => connected().driver.executeQuery(text);

describe.each(['csv', 'xlsx'] as const)('%s', (format) => {
  it.each([
    ['a property of no column', 'MATCH (a:Agency) SET a.colour = "red"', /the colour of Agency A1/],
    ['blanks around a value', 'MATCH (a:Agency) SET a.type = " LSC"', /the type of Agency A1/],
    ['a NUL', 'MATCH (a:Agency) SET a.type = "L\\u0000C"', /the type of Agency A1/],
    ['a date that is none', 'MATCH ()-[m:MEMBER_OF]->() SET m.since = "soon"', /the since of MEMBER_OF from A1 to P1/],
    ['a fact without sources', 'MATCH (a:Agency) SET a.sources = [], a.locators = []', /the sources of Agency A1/],
    ['a source that is not there', 'MATCH (a:Agency) SET a.sources = ["gone"]', /the sources of Agency A1/],
    [
      'an id beside a code',
      'CREATE (:Boundary {id: "b", name: "b", kind: "k", code: "c", sources: [], locators: []})',
      /Boundary b/,
    ],
  ])('refuses %s', async (_what, change, message) => {
    await takeTables({ 'memberships.csv': 'partnership,agency\nP1,A1\n' });
    await cypher(change);
    await expect(exported(format)).rejects.toMatchObject({
      code: 'EXPORT_REFUSED',
      message: expect.stringMatching(message),
    });
  });
});

it('xlsx refuses a cell that Excel would cut', async () => {
  await takeTables({ 'partnerships.csv': `id,purpose\nP1,${'x'.repeat(32_768)}\n` });
  await expect(exported('xlsx')).rejects.toMatchObject({ code: 'EXPORT_REFUSED' });
  await expect(exported('csv')).resolves.toBeTruthy();
});
