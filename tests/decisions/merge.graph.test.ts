/** That two bodies become one and two again, that imports go on knowing both, and that nothing is done by halves. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { GivenDecision, ReviewedKind } from '#contract/identity-review';
import { domainFingerprint } from '../../bench/graph-fingerprint.ts';
import { decide } from '../../server/decisions/decide.ts';
import { readDecisions } from '../../server/decisions/read-decisions.ts';
import { undoDecision } from '../../server/decisions/undo-decision.ts';
import { readHistory, rollBack } from '../../server/imports/write/roll-back.ts';
import { runReading } from '../../server/neo4j/run-query.ts';
import { importing } from '../imports/importing.ts';
import { testTime } from '../support/empty-graph.ts';

const { connected, take, read } = importing();

const same = (a: string, b: string, keep?: string): GivenDecision => ({
  a,
  b,
  decision: 'same',
  ...(keep === undefined ? {} : { keep }),
});

const decideOn = (decisions: readonly GivenDecision[], kind: ReviewedKind = 'agency') =>
  decide(connected(), { kind, decisions }, { at: testTime });

const remembered = async () =>
  (
    await runReading(connected(), { name: 'decisions', timeoutMs: 10_000 }, (run) =>
      readDecisions(run, { offset: 0, limit: 100 }),
    )
  ).decisions;
const undoLast = async (): Promise<number> => undoDecision(connected(), (await remembered())[0]!.id);
const fingerprint = () => domainFingerprint(connected());
const history = () => runReading(connected(), { name: 'history', timeoutMs: 10_000 }, readHistory);

const council = {
  'agencies.csv':
    'id,name,type,tier,aliases,boundaries\nA,Halton Borough Council,unitary authority,,Halton Council,B1\nB,Halton BC,,local,HBC,B1|B2\nC,Elsewhere College,,,,\n',
  'boundaries.csv': 'id,name,kind\nB1,Halton,unitary\nB2,Widnes,ward\n',
  'memberships.csv':
    'partnership,agency,person,role,since,hours_per_year\nP1,A,,chair,,10\nP1,B,,chair,,20\nP1,B,,,1999,\nP2,B,Person 1,,,\nP2,C,,,,\n',
  'assessments.csv': 'agency,partnership,level\nB,P2,strategic\n',
  'claims.csv': 'id,name,kind,subjects\nK1,Too much for one,overload,Agency:B\n',
};

beforeEach(async () => {
  await take(council);
});

describe('a merge', () => {
  it('leaves one body with the names, facts, sources and relationships of both', async () => {
    const { revision, decisions } = await decideOn([same('A', 'B')]);
    expect(revision).toBe(2);
    expect(decisions).toMatchObject([
      { decision: 'same', keep: 'B', a: { id: 'A' }, b: { id: 'B', name: 'Halton BC' } },
    ]);
    expect(
      await read(
        "MATCH (a:Agency) WHERE a.id <> 'C' RETURN a.id AS id, a.name AS name, a.type AS type, a.tier AS tier, a.aliases AS aliases, a.locators AS locators",
      ),
    ).toEqual([
      {
        id: 'B',
        name: 'Halton BC',
        type: 'unitary authority',
        tier: 'local',
        aliases: ['HBC', 'Halton Borough Council', 'Halton Council'],
        locators: ['agencies.csv:3', 'agencies.csv:2'],
      },
    ]);
  });

  it('keeps the one that it is told to, and makes one of parallel relationships as an import would', async () => {
    await decideOn([same('A', 'B', 'A')]);
    expect(
      await read(
        "MATCH (:Agency {id: 'A'})-[r:MEMBER_OF]->(p) RETURN p.id AS p, r.role AS role, r.since AS since, r.hoursPerYear AS hours, r.locators AS locators ORDER BY p, since",
      ),
    ).toEqual([
      { p: 'P1', role: null, since: '1999', hours: null, locators: ['memberships.csv:4'] },
      { p: 'P1', role: 'chair', since: null, hours: 10, locators: ['memberships.csv:2', 'memberships.csv:3'] },
      { p: 'P2', role: null, since: null, hours: null, locators: ['memberships.csv:5'] },
    ]);
    expect(await read("MATCH (:Agency {id: 'A'})-[:OPERATES_IN]->(b) RETURN b.id AS b ORDER BY b")).toEqual([
      { b: 'B1' },
      { b: 'B2' },
    ]);
    expect(await read("MATCH (c:Claim)-[:ABOUT]->(:Agency {id: 'A'}) RETURN c.id AS c")).toEqual([{ c: 'K1' }]);
  });

  it('makes those who sat for the one that goes sit for the one that stays', async () => {
    await decideOn([same('A', 'B', 'A')]);
    expect(
      await read(
        'MATCH (h:Person)-[m:MEMBER_OF]->(:Partnership) MATCH (h)-[:REPRESENTS]->(a) RETURN m.onBehalfOf AS for, a.id AS a',
      ),
    ).toEqual([{ for: 'A', a: 'A' }]);
  });

  it('and its undoing leave the graph as it was, whichever is kept', async () => {
    const before = await fingerprint();
    for (const keep of ['A', 'B']) {
      await decideOn([same('A', 'B', keep)]);
      expect(await fingerprint()).not.toBe(before);
      await undoLast();
      expect(await fingerprint()).toBe(before);
    }
    expect([await remembered(), await read('MATCH (u:_Undo) WHERE u.import STARTS WITH "dec" RETURN u')]).toEqual([
      [],
      [],
    ]);
  });

  it('of partnerships moves members, links and those who sit for them, and can be undone', async () => {
    await take({
      'partnerships.csv': 'id,name,boundaries\nP1,Halton Health Forum,B1\nP3,Halton Health Partnership,B2\nP4,Board,\n',
      'memberships.csv':
        'partnership,member_kind,agency,person\nP3,agency,C,\nP3,agency,A,\nP4,partnership,P3,Person 2\nP2,partnership,P3,\n',
      'links.csv': 'from,to,kind\nP3,P4,PART_OF\n',
    });
    const before = await fingerprint();
    await decideOn([same('P1', 'P3', 'P1')], 'partnership');
    expect(
      await read("MATCH (:Partnership {id: 'P1'})-[r]-(x) RETURN DISTINCT type(r) + ' ' + x.id AS r ORDER BY r"),
    ).toEqual(
      [
        'COVERS B1',
        'COVERS B2',
        'MEMBER_OF A',
        'MEMBER_OF B',
        'MEMBER_OF C',
        'MEMBER_OF P2',
        'MEMBER_OF P4',
        'PART_OF P4',
      ].map((r) => ({ r })),
    );
    expect(await read("MATCH (:Person {id: 'Person 2'})-[m:MEMBER_OF]->() RETURN m.onBehalfOf AS for")).toEqual([
      { for: 'P1' },
    ]);
    await undoLast();
    expect(await fingerprint()).toBe(before);
  });
});

describe('many decisions', () => {
  it('make one of all that are the same, and are undone one after the other', async () => {
    await take({ 'agencies.csv': 'id,name\nD,Halton B.C.\n' });
    const before = await fingerprint();
    const { decisions, revision } = await decideOn([same('A', 'B', 'A'), same('B', 'D'), same('A', 'D')]);
    expect(decisions.map(({ keep }) => keep)).toEqual(['A', 'A']);
    expect(revision).toBe(3);
    expect(await read("MATCH (a:Agency) WHERE a.id IN ['A', 'B', 'D'] RETURN a.aliases AS aliases")).toEqual([
      { aliases: ['Halton Council', 'Halton BC', 'HBC', 'Halton B.C.'] },
    ]);
    const [last, first] = await remembered();
    await expect(undoDecision(connected(), first!.id)).rejects.toMatchObject({
      code: 'ROLL_BACK_REFUSED',
      message: expect.stringContaining('Agency A has been changed since'),
    });
    await undoDecision(connected(), last!.id);
    await undoDecision(connected(), first!.id);
    expect(await fingerprint()).toBe(before);
  });

  it.each<[string, GivenDecision[], string, RegExp]>([
    ['a body that is not there', [same('A', 'B'), same('C', 'Z')], 'NODE_NOT_FOUND', /no agency "Z"/],
    [
      'a contradiction',
      [same('A', 'B'), { a: 'B', b: 'A', decision: 'different' }],
      'DECISION_REFUSED',
      /A are the same|B and A are the same/,
    ],
    ['one body twice', [same('A', 'B'), same('C', 'C')], 'INVALID_REQUEST', /one body/],
    ['a third to keep', [same('A', 'B', 'C')], 'INVALID_REQUEST', /name A or B/],
    [
      'what is joined',
      [{ a: 'A', b: 'C', decision: 'succeeded' }, same('A', 'C')],
      'DECISION_REFUSED',
      /A SUCCEEDED_BY C/,
    ],
  ])('are done all or not at all: %s refuses them', async (_, decisions, code, message) => {
    const before = await fingerprint();
    await expect(decideOn(decisions)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect([await fingerprint(), await remembered()]).toEqual([before, []]);
  });

  it('that would make a partnership a part of itself are refused', async () => {
    await take({ 'links.csv': 'from,to,kind\nP1,P5,PART_OF\nP5,P2,PART_OF\n', 'partnerships.csv': 'id\nP5\n' });
    const before = await fingerprint();
    await expect(decideOn([same('P1', 'P2')], 'partnership')).rejects.toMatchObject({
      code: 'DECISION_REFUSED',
      message: expect.stringContaining('would be a part of itself'),
    });
    expect(await fingerprint()).toBe(before);
  });

  it('that come twice change nothing the second time', async () => {
    const request = [same('A', 'B'), { a: 'B', b: 'C', decision: 'different' } as const];
    await decideOn([same('A', 'B')]);
    const first = await decideOn([request[1]!]);
    expect((await decideOn(request)).revision).toBe(first.revision);
    expect(await remembered()).toHaveLength(2);
  });
});

describe('other decisions', () => {
  it('that two are different are remembered, and change nothing', async () => {
    const before = await fingerprint();
    expect(await decideOn([{ a: 'C', b: 'A', decision: 'different' }])).toMatchObject({ revision: 1 });
    expect(await fingerprint()).toBe(before);
    expect(await remembered()).toMatchObject([{ decision: 'different', a: { id: 'C', name: 'Elsewhere College' } }]);
    expect(await undoLast()).toBe(1);
    expect(await remembered()).toEqual([]);
  });

  it('that one succeeded the other join them, by a Source of their own, and can be undone', async () => {
    const before = await fingerprint();
    await decideOn([{ a: 'A', b: 'C', decision: 'succeeded' }]);
    expect(
      await read(
        "MATCH (:Agency {id: 'A'})-[r:SUCCEEDED_BY]->(:Agency {id: 'C'}) MATCH (s:Source) WHERE s.id IN r.sources RETURN s.kind AS kind, s.name AS name",
      ),
    ).toEqual([
      { kind: 'general-knowledge', name: 'Decided here: Elsewhere College succeeded Halton Borough Council' },
    ]);
    await undoLast();
    expect(await fingerprint()).toBe(before);
  });

  it('one that is not there cannot be undone', async () => {
    await expect(undoDecision(connected(), 'none')).rejects.toMatchObject({ code: 'DECISION_NOT_FOUND' });
  });
});

describe('after a merge an import', () => {
  beforeEach(async () => {
    await decideOn([same('A', 'B', 'A')]);
  });

  it.each(['B', 'Halton BC', 'A', 'Halton Borough Council'])('that names %s finds the one kept', async (name) => {
    const report = await take({ 'memberships.csv': `partnership,agency\nP9,${name}\n` });
    expect([report.errors, report.createdByMemberships]).toEqual([[], [{ label: 'Partnership', id: 'P9' }]]);
    expect(await read("MATCH (a)-[:MEMBER_OF]->(:Partnership {id: 'P9'}) RETURN a.id AS id")).toEqual([{ id: 'A' }]);
  });

  it.each(['b', 'Halton bc', 'HALTON BC', 'Halton BC.'])('that names %s folds nothing', async (name) => {
    const report = await take({ 'memberships.csv': `partnership,agency\nP9,${name}\n` });
    expect(report.createdByMemberships).toEqual(expect.arrayContaining([{ label: 'Agency', id: name }]));
  });

  it('of the same files changes nothing but what the two rows say differently', async () => {
    const before = await fingerprint();
    const { 'memberships.csv': seats, ...rest } = council;
    expect(await take(rest)).toMatchObject({ errors: [], changed: true, added: { Source: 1 } });
    expect(await read("MATCH (a:Agency {id: 'B'}) RETURN a")).toEqual([]);
    expect((await take(council)).updated).toEqual({ MEMBER_OF: 1 });
    expect(seats).toContain('P1,B,,chair,,20');
    expect(await fingerprint()).not.toBe(before);
  });

  it('that gives the one kept other names leaves it those of the one that went', async () => {
    await take({ 'agencies.csv': 'id,aliases\nA,The Council\n' });
    expect(await read("MATCH (a:Agency {id: 'A'}) RETURN a.aliases AS aliases")).toEqual([
      { aliases: ['The Council', 'Halton BC', 'HBC'] },
    ]);
  });

  it('that declares the one that went says only what was not known of the one kept', async () => {
    await take({ 'agencies.csv': 'id,name,type,sector,aliases\nB,Halton B C,LSC,public,Halton\n' });
    expect(
      await read(
        "MATCH (a:Agency {id: 'A'}) RETURN a.name AS name, a.type AS type, a.sector AS sector, a.aliases AS also",
      ),
    ).toEqual([
      {
        name: 'Halton Borough Council',
        type: 'unitary authority',
        sector: 'public',
        also: ['Halton Council', 'Halton BC', 'HBC', 'Halton B C', 'Halton'],
      },
    ]);
  });

  it('that replaces everything brings what its tables say, both of them', async () => {
    await take(council, { replace: true });
    expect(await read('MATCH (a:Agency) RETURN a.id AS id ORDER BY id')).toEqual(['A', 'B', 'C'].map((id) => ({ id })));
  });

  it('that builds on it keeps it from being undone, until it is taken back itself', async () => {
    await take({ 'memberships.csv': 'partnership,agency\nP9,Halton BC\n' });
    await expect(undoLast()).rejects.toMatchObject({
      code: 'ROLL_BACK_REFUSED',
      message: expect.stringContaining('MEMBER_OF of A to P9 has been added since'),
    });
    await rollBack(connected(), (await history())[0]!.id, { at: testTime });
    await undoLast();
    expect(await read("MATCH (a:Agency {id: 'B'}) RETURN a.name AS name")).toEqual([{ name: 'Halton BC' }]);
  });

  it('that was before it cannot be taken back until the merge is undone', async () => {
    const [first] = await history();
    await expect(rollBack(connected(), first!.id, { at: testTime })).rejects.toMatchObject({
      message: expect.stringContaining('Agency B has been removed since'),
    });
    await undoLast();
    await rollBack(connected(), first!.id, { at: testTime });
    expect(await read('MATCH (a:Agency) RETURN a')).toEqual([]);
  });
});
