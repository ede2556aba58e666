import { describe, expect, it } from 'vitest';
import { graphFingerprint } from '../../bench/graph-fingerprint.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import { bundleFolder } from './bundle-folder.ts';
import { importing } from './importing.ts';

const { take, read, connected } = importing();

const members = 'partnership,agency,role\nCrime Forum,Police,lead\nCrime Forum,College,member\n';

describe('an import', () => {
  it('takes memberships alone: what they name is created, and the report says so', async () => {
    const report = await take({ 'memberships.csv': members });
    expect(report.errors).toEqual([]);
    expect(report.added).toEqual({ Partnership: 1, Agency: 2, MEMBER_OF: 2, Source: 1 });
    expect(report.createdByMemberships).toEqual([
      { label: 'Partnership', id: 'Crime Forum' },
      { label: 'Agency', id: 'Police' },
      { label: 'Agency', id: 'College' },
    ]);
  });

  it('cites its own file and line where a row names no source', async () => {
    await take({ 'memberships.csv': members });
    const [row] = await read(
      'MATCH (:Agency {id: "College"})-[r:MEMBER_OF]->() MATCH (s:Source) WHERE s.id IN r.sources RETURN r.locators AS locators, s.kind AS kind, s.sources = [s.id] AS own',
    );
    expect(row).toEqual({ locators: ['memberships.csv:3'], kind: 'import', own: true });
  });

  it('changes nothing when it is repeated, the revision included', async () => {
    const first = await take({ 'memberships.csv': members });
    const before = await graphFingerprint(connected());
    const second = await take({ 'memberships.csv': members });
    expect(second).toMatchObject({ changed: false, revision: first.revision, added: {}, updated: {} });
    expect(await graphFingerprint(connected())).toBe(before);
  });

  it('raises the revision by one with each change', async () => {
    const { revision } = await take({ 'memberships.csv': members });
    const next = await take({ 'agencies.csv': 'id,type\nPolice,police\n' });
    expect([revision, next.revision]).toEqual([1, 2]);
  });

  it('leaves a value alone where the cell is blank and replaces it where it is not', async () => {
    await take({ 'agencies.csv': 'id,name,type,sector\nA1,Police,police,public\n' });
    const report = await take({ 'agencies.csv': 'id,name,type,sector\nA1,,probation,\n' });
    expect(report.updated).toEqual({ Agency: 1 });
    expect(await read('MATCH (a:Agency) RETURN a.name AS name, a.type AS type, a.sector AS sector')).toEqual([
      { name: 'Police', type: 'probation', sector: 'public' },
    ]);
  });

  it('adds the source of a repeated membership to the one that is there', async () => {
    await take({
      'sources.csv': 'id,kind\nS1,register\nS2,document\n',
      'memberships.csv': 'partnership,agency,sources,locators\nP,A,S1,p. 4\nP,A,S2,\n',
    });
    expect(await read('MATCH ()-[r:MEMBER_OF]->() RETURN r.sources AS sources, r.locators AS locators')).toEqual([
      { sources: ['S1', 'S2'], locators: ['p. 4', ''] },
    ]);
  });

  it('gives an agency its own seat beside that of whoever sits for it', async () => {
    await take({ 'memberships.csv': 'partnership,agency,person,role\nP,A,Q,chair\n' });
    expect(
      await read(
        'MATCH (x)-[r:MEMBER_OF]->() RETURN labels(x)[0] AS label, r.role AS role, r.onBehalfOf AS onBehalfOf ORDER BY label',
      ),
    ).toEqual([
      { label: 'Agency', role: 'chair', onBehalfOf: null },
      { label: 'Person', role: 'chair', onBehalfOf: 'A' },
    ]);
    expect(await read('MATCH (:Person {id: "Q"})-[r:REPRESENTS]->(a) RETURN a.id AS agency')).toEqual([
      { agency: 'A' },
    ]);
  });

  it('gives a member partnership its own seat, and lets the person beside it speak for it', async () => {
    const { added } = await take({
      'memberships.csv': 'partnership,agency,person,member_kind,role\nP,Sub-group,Q,partnership,chair\n',
    });
    expect(added).toEqual({ Partnership: 2, Person: 1, MEMBER_OF: 2, Source: 1 });
    expect(
      await read('MATCH (x)-[r:MEMBER_OF]->() RETURN labels(x)[0] AS label, r.onBehalfOf AS onBehalfOf ORDER BY label'),
    ).toEqual([
      { label: 'Partnership', onBehalfOf: null },
      { label: 'Person', onBehalfOf: 'Sub-group' },
    ]);
  });

  it('keeps a bar in a cell of one value and parts a plural one', async () => {
    await take({
      'agencies.csv': 'id,name,aliases\nA1,Work|Ways Trust,WWT | Ways\n',
      'memberships.csv': 'partnership,agency\nP,Work|Ways Trust\n',
    });
    expect(
      await read('MATCH (a:Agency)-[:MEMBER_OF]->() RETURN a.id AS id, a.name AS name, a.aliases AS aliases'),
    ).toEqual([{ id: 'A1', name: 'Work|Ways Trust', aliases: ['WWT', 'Ways'] }]);
  });

  it('makes a boundary’s id of its kind and code, and joins parts and wholes', async () => {
    await take({
      'boundaries.csv':
        'name,kind,code,parts,complete\nCounty,county,C,district:1|Other,yes\nOne,district,1,,\nOther,district,2,,\n',
    });
    expect(await read('MATCH (a:Boundary)-[:WITHIN]->(b) RETURN a.id AS part, b.id AS whole ORDER BY part')).toEqual([
      { part: 'district:1', whole: 'county:C' },
      { part: 'district:2', whole: 'county:C' },
    ]);
  });

  it('takes any other word for a link as LINKED_TO of that kind', async () => {
    await take({
      'partnerships.csv': 'id\nP1\nP2\n',
      'links.csv': 'from,to,kind,formal\nP1,P2,shared sub-group,no\nP1,P2,PART_OF,\n',
    });
    expect(
      await read('MATCH ()-[r]->() RETURN type(r) AS type, r.kind AS kind, r.formal AS formal ORDER BY type'),
    ).toEqual([
      { type: 'LINKED_TO', kind: 'shared sub-group', formal: false },
      { type: 'PART_OF', kind: null, formal: null },
    ]);
  });

  it('holds exactly the bundle after a replacing import', async () => {
    await take({ 'memberships.csv': members });
    const report = await take({ 'memberships.csv': 'partnership,agency\nCrime Forum,Probation\n' }, { replace: true });
    expect(report.removed).toEqual({ Agency: 2, MEMBER_OF: 2, Source: 1 });
    expect(await read('MATCH (n:Agency|Partnership) RETURN n.id AS id ORDER BY id')).toEqual([
      { id: 'Crime Forum' },
      { id: 'Probation' },
    ]);
  });

  it('changes nothing when the same bundle replaces itself on another day', async () => {
    const folder = await bundleFolder({ 'memberships.csv': members });
    const first = await importBundle(connected(), [folder], { at: '2026-01-01T00:00:00.000Z', replace: true });
    const second = await importBundle(connected(), [folder], { at: '2026-01-02T00:00:00.000Z', replace: true });
    expect(second).toMatchObject({ changed: false, revision: first.revision });
  });

  it('takes a figure below zero', async () => {
    const report = await take({ 'figures.csv': 'id,name,value\nF,Change in seats,-2.5\n' });
    expect(report.errors).toEqual([]);
    expect(await read('MATCH (f:Figure) RETURN f.value AS value')).toEqual([{ value: -2.5 }]);
  });

  it('takes a table whose header ends in nameless columns', async () => {
    const report = await take({ 'agencies.csv': 'id,name,,\nA1,Police,,\n' });
    expect([report.errors, report.added['Agency']]).toEqual([[], 1]);
  });

  it('writes nothing on a dry run and says what it would do', async () => {
    const before = await graphFingerprint(connected());
    const report = await take({ 'memberships.csv': members }, { dryRun: true });
    expect(report.added).toEqual({ Partnership: 1, Agency: 2, MEMBER_OF: 2, Source: 1 });
    expect(await graphFingerprint(connected())).toBe(before);
  });

  it('lets several at once go one after the other', async () => {
    const names = ['Police', 'Probation', 'College', 'Fire', 'Council', 'Trust'];
    const reports = await Promise.all(
      names.map((name) => take({ 'memberships.csv': `partnership,agency\nCrime Forum,${name}\n` })),
    );
    expect(reports.map(({ revision }) => revision).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(
      await read('MATCH (p:Partnership)<-[r:MEMBER_OF]-() RETURN count(DISTINCT p) AS boards, count(r) AS seats'),
    ).toEqual([{ boards: 1, seats: 6 }]);
  });
});

describe('what is wrong in a bundle', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'a name that nothing declares',
      { 'partnerships.csv': 'id,themes\nP,crime\n' },
      /partnerships\.csv:2:themes .*No Theme .*"crime"/,
    ],
    [
      'a name that two nodes carry',
      { 'agencies.csv': 'id,name\nA1,Police\nA2,Police\n', 'memberships.csv': 'partnership,agency\nP,Police\n' },
      /memberships\.csv:2:agency .*A1.*A2/,
    ],
    ['an id declared twice', { 'agencies.csv': 'id\nA1\nA1\n' }, /agencies\.csv:3:id .*line 2/],
    ['a row too short', { 'agencies.csv': 'id,name\nA1\n' }, /agencies\.csv:2: .*1 cells.*2 columns/],
    [
      'a date that is none',
      { 'agencies.csv': 'id,started\nA1,2003-02-30\n' },
      /agencies\.csv:2:started .*"2003-02-30"/,
    ],
    [
      'a number that is none',
      { 'partnerships.csv': 'id,meetings_per_year\nP,monthly\n' },
      /partnerships\.csv:2:meetings_per_year .*"monthly"/,
    ],
    [
      'a negative number where there can be none',
      { 'partnerships.csv': 'id,meetings_per_year\nP,-4\n' },
      /partnerships\.csv:2:meetings_per_year .*"-4".*0 or more/,
    ],
    [
      'a boolean that is none',
      { 'partnerships.csv': 'id,statutory\nP,true\n' },
      /partnerships\.csv:2:statutory .*yes or no/,
    ],
    [
      'a boolean named like a method',
      { 'partnerships.csv': 'id,statutory\nP,constructor\n' },
      /partnerships\.csv:2:statutory .*yes or no/,
    ],
    ['a column that stands twice', { 'agencies.csv': 'id,id\nA1,A1\n' }, /agencies\.csv:1:id .*twice/],
    [
      'quotes that never close',
      { 'agencies.csv': 'id,name\nA1,"Police\n' },
      /agencies\.csv:2: .*quote that is never closed/,
    ],
    [
      'a membership without a member',
      { 'memberships.csv': 'partnership,agency\nP,\n' },
      /memberships\.csv:2:agency .*blank/,
    ],
    [
      'more locators than sources',
      { 'sources.csv': 'id\nS1\n', 'agencies.csv': 'id,sources,locators\nA1,S1,a|b\n' },
      /agencies\.csv:2:locators .*2 locators for 1 sources/,
    ],
    [
      'a word off a closed list',
      { 'partnerships.csv': 'id,members_known\nP,most\n' },
      /partnerships\.csv:2:members_known .*all, some, none/,
    ],
    [
      'an id at odds with kind and code',
      { 'boundaries.csv': 'id,kind,code\nx,ward,1\n' },
      /boundaries\.csv:2:id .*ward:1/,
    ],
  ];

  it.each(cases)('%s is told with file, line and remedy, and nothing is written', async (_name, files, told) => {
    const before = await graphFingerprint(connected());
    const report = await take({ ...files, 'themes.csv': 'id\nfine\n' });
    const lines = report.errors.map(
      ({ file, line, column, message }) => `${file}:${line ?? ''}:${column ?? ''} ${message}`,
    );
    expect(lines.join('\n')).toMatch(told);
    expect(await graphFingerprint(connected())).toBe(before);
  });

  it('lists all problems, not only the first', async () => {
    const report = await take({ 'agencies.csv': 'id,started\nA1,soon\nA2,later\n', 'links.csv': 'from,to\nP1,P2\n' });
    expect(report.errors.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'agencies.csv:2',
      'agencies.csv:3',
      'links.csv:2',
      'links.csv:2',
    ]);
  });

  it('lists problems by file, line and column, whichever check found them', async () => {
    const report = await take({
      'agencies.csv':
        'id,name,type,started,capacity_hours,boundaries\nA1,,odd,soon,many,\nA2,,odd,2001,,nowhere\nA3,,odd,soon,,\n',
      'memberships.csv': 'partnership,agency,role,since\nP,A1,odd,soon\n',
      'themes.csv': 'id\nt\nt\n',
      'boundaries.csv': 'id,successors\nB,nobody\n',
    });
    const places = (list: typeof report.errors) => list.map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(places(report.errors)).toEqual([
      'agencies.csv:2:capacity_hours',
      'agencies.csv:2:started',
      'agencies.csv:3:boundaries',
      'agencies.csv:4:started',
      'boundaries.csv:2:successors',
      'memberships.csv:2:since',
      'themes.csv:3:id',
    ]);
    expect(places(report.warnings)).toEqual([
      'agencies.csv:2:type',
      'agencies.csv:3:type',
      'agencies.csv:4:type',
      'memberships.csv:2:role',
    ]);
  });

  it('counts lines as an editor does, over blank lines and quoted line breaks', async () => {
    const report = await take({ 'agencies.csv': 'id,sector,started\nA1,"two\nlines",2001\n\nA2,x,soon\n' });
    expect(report.errors.map(({ line }) => line)).toEqual([5]);
  });

  it('leaves files and columns that it does not know aside, and says so', async () => {
    const report = await take({ 'agencies.csv': 'id,colour\nA1,red\n', 'notes.txt': 'hello' });
    expect(report.errors).toEqual([]);
    expect(report.leftAside.map(({ file, column }) => [file, column])).toEqual([
      ['agencies.csv', 'colour'],
      ['notes.txt', undefined],
    ]);
  });

  it('refuses a folder that holds no table', async () => {
    await expect(take({ 'notes.txt': 'hello' })).rejects.toMatchObject({ code: 'IMPORT_REFUSED' });
  });

  it('is refused as a whole when the database fails half-way', async () => {
    const before = await graphFingerprint(connected());
    await connected().driver.executeQuery('CREATE CONSTRAINT only_one_name FOR (a:Agency) REQUIRE a.name IS UNIQUE');
    await expect(take({ 'memberships.csv': members, 'agencies.csv': 'id,name\nA1,Same\nA2,Same\n' })).rejects.toThrow();
    await connected().driver.executeQuery('DROP CONSTRAINT only_one_name');
    expect(await graphFingerprint(connected())).toBe(before);
  });
});
