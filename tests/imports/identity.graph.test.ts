/** Ids and names: what they may be, and how a cell says which node it means. */
import { describe, expect, it } from 'vitest';
import { maxIdLength } from '#contract/identity';
import { importing } from './importing.ts';

const { take, read } = importing();

const longest = '😀'.repeat(maxIdLength);
const tooLong = 'x'.repeat(maxIdLength + 1);

describe('an id', () => {
  it('may be as long as the limit, in the longest characters there are', async () => {
    const report = await take({
      'agencies.csv': `id\n${longest}\n`,
      'memberships.csv': `partnership,agency\n${longest},${longest}\n`,
    });
    expect([report.errors, report.added['MEMBER_OF']]).toEqual([[], 1]);
  });

  it.each([
    ['given in a table of nodes', { 'agencies.csv': `id,name\n${tooLong},Police\n` }, 'agencies.csv:2:id'],
    ['that is a name', { 'themes.csv': `id,name\n,${tooLong}\n` }, 'themes.csv:2:name'],
    ['made of kind and code', { 'boundaries.csv': `kind,code\nward,${tooLong}\n` }, 'boundaries.csv:2:code'],
    [
      'made of several cells',
      { 'requirements.csv': `area_kind,partnership_type\nward,${tooLong}\n` },
      'requirements.csv:2:partnership_type',
    ],
    [
      'named in a membership',
      { 'memberships.csv': `partnership,agency\nP,A\nP,${tooLong}\n` },
      'memberships.csv:3:agency',
    ],
    ['beyond what an index holds', { 'agencies.csv': `id\n${'x'.repeat(9_000)}\n` }, 'agencies.csv:2:id'],
  ] as const)('%s is refused where it is too long', async (_name, files, place) => {
    const { errors } = await take(files);
    expect(errors.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([place]);
    expect(errors[0]?.message).toMatch(/\d{3,} characters.*1000 at most\. .*(shorter id|Shorten)/);
  });

  it.each([
    ['a name', { 'agencies.csv': 'id,name\nA1,Po\u200blice\n' }, 'agencies.csv:2:name', 'Po<U+200B>lice', /no width/],
    ['an id', { 'agencies.csv': 'id\nPolice\u202e\n' }, 'agencies.csv:2:id', 'Police<U+202E>', /direction of writing/],
    [
      'a membership',
      { 'memberships.csv': 'partnership,agency\nP,A\u2066B\n' },
      'memberships.csv:2:agency',
      'A<U+2066>B',
      /direction of writing/,
    ],
  ] as const)(
    'with characters that nobody sees, in %s, is kept with a warning',
    async (_, files, place, value, why) => {
      const { errors, warnings } = await take(files, { dryRun: true });
      expect(errors).toEqual([]);
      const told = warnings.filter(({ message }) => message.includes('not seen'));
      expect(told.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([place]);
      expect(told).toMatchObject([{ value, message: expect.stringMatching(why) }]);
    },
  );

  it('is not too long where a long name is declared with a short id', async () => {
    const report = await take({
      'agencies.csv': `id,name\nA1,${tooLong}\n`,
      'memberships.csv': `partnership,agency\nP,${tooLong}\n`,
    });
    expect([report.errors, report.added['Agency']]).toEqual([[], 1]);
  });

  it.each([
    ['an id', { 'agencies.csv': 'id,name\nA\u00011,Police\n' }, 'agencies.csv:2:id', 'U+0001'],
    ['a name', { 'agencies.csv': 'id,name\nA1,"Po\nlice"\n' }, 'agencies.csv:2:name', 'U+000A'],
    ['a kind', { 'boundaries.csv': 'kind,code\nwa\u0001rd,1\n' }, 'boundaries.csv:2:kind', 'U+0001'],
    ['a code', { 'boundaries.csv': 'kind,code\nward,1\u00072\n' }, 'boundaries.csv:2:code', 'U+0007'],
    [
      'a membership',
      { 'memberships.csv': 'partnership,agency\nP\u0085Q,A\n' },
      'memberships.csv:2:partnership',
      'U+0085',
    ],
    ['a role', { 'memberships.csv': 'partnership,agency,role\nP,A,ch\u0001air\n' }, 'memberships.csv:2:role', 'U+0001'],
    [
      'a kind of link',
      { 'partnerships.csv': 'id\nP\nQ\n', 'links.csv': 'from,to,kind\nP,Q,a\u0001b\n' },
      'links.csv:2:kind',
      'U+0001',
    ],
  ] as const)('or %s with a control character in it is refused', async (_name, files, place, character) => {
    const { errors } = await take(files);
    expect(errors.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([place]);
    expect(errors[0]?.message).toContain(character);
  });
});

describe('a word that nodes of two labels carry', () => {
  const nodes = { 'agencies.csv': 'id,name\nX,Trust\n', 'partnerships.csv': 'id,name\nX,Trust\n' };
  const subjects = (cell: string) => ({ ...nodes, 'claims.csv': `id,kind,subjects\nC,duplication,${cell}\n` });
  const about = () => read('MATCH (:Claim)-[:ABOUT]->(n) RETURN labels(n)[0] AS label, n.id AS id ORDER BY label');

  it.each(['X', 'Trust'])('is an error that says what to write (%s)', async (cell) => {
    const { errors } = await take(subjects(cell));
    expect(errors.map(({ message }) => message)).toEqual([
      `"${cell}" is carried by Partnership X and Agency X. Write Partnership:X or Agency:X, whichever is meant.`,
    ]);
  });

  it('is told apart by the label before it', async () => {
    const { errors } = await take(subjects('Agency:X|Partnership:X'));
    expect(errors).toEqual([]);
    expect(await about()).toEqual([
      { label: 'Agency', id: 'X' },
      { label: 'Partnership', id: 'X' },
    ]);
  });

  it('means the node whose id is that very word, where there is one', async () => {
    const files = subjects('Agency:X');
    const { errors } = await take({ ...files, 'themes.csv': 'id\nAgency:X\n' });
    expect(errors).toEqual([]);
    expect(await about()).toEqual([{ label: 'Theme', id: 'Agency:X' }]);
  });

  it('takes no label where the column can hold one kind only', async () => {
    const { errors } = await take({ ...nodes, 'people.csv': 'id,agencies\nQ,Agency:X\n' });
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('No Agency has the id or name')]);
  });
});
