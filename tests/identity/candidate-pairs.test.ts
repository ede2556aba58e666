import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../server/identity/body.ts';
import { type CandidatePair, candidatePairs, shownFrom } from '../../server/identity/candidate-pairs.ts';

/** Bodies with the ids 0, 1, 2 …, from names alone or with what else is known. */
const bodies = (...said: readonly (string | Partial<Body>)[]): readonly Body[] =>
  said.map((one, id) => ({
    id: `${id}`,
    name: '',
    aliases: [],
    ...(typeof one === 'string' ? { name: one } : one),
  }));

/** The only pair of two bodies, however little speaks for it. */
const pairOf = (...said: readonly (string | Partial<Body>)[]): CandidatePair | undefined =>
  candidatePairs(bodies(...said), { least: 0 })[0];

const isShown = (pair: CandidatePair | undefined): boolean => pair?.relation === 'same' && pair.score >= shownFrom;

describe('two names', () => {
  it.each([
    ['Halton BC', 'Halton Borough Council'],
    ['HALTON B.C.', 'Halton Borough Council'],
    ['Halton', 'Halton Borough Council'],
    ['Halton Council', 'Halton BC'],
    ['St Helens MBC', 'Saint Helens Council'],
    ['Bristol, City of', 'City of Bristol Council'],
    ['Anglesey', 'Isle of Anglesey County Council'],
    ['Ards and North Down', 'North Down & Ards Borough Council'],
    ['Tor-faen County Borough Council', 'Torfaen CBC'],
    ['Rotherhamm MBC', 'Rotherham Metropolitan Borough Council'],
    ['Wolverhampton CC', 'Wolverhampton City Council'],
    ['LSC', 'Learning and Skills Council (LSC)'],
    ['LSC Cumbria', 'Cumbria Learning & Skills Council'],
    ['Cumbria Police', 'Cumbria Constabulary'],
    ['Halton PCT', 'Halton Primary Care Trust'],
    ['Derby Hospitals NHS FT', 'Derby Hospitals NHS Foundation Trust'],
    ['DfEE', 'Department for Education and Employment'],
    ['Department for Education and Employment (DfEE)', 'Department for Education and Employment'],
    ['BCP', 'Bournemouth, Christchurch and Poole'],
  ])('%s and %s are shown as one body', (one, other) => {
    expect(isShown(pairOf(one, other))).toBe(true);
  });

  it.each([
    ['East Dorset District Council', 'West Dorset District Council'],
    ['North Dorset District Council', 'Dorset District Council'],
    ['Greater Manchester', 'Manchester'],
    ['Area 1 Forum', 'Area 2 Forum'],
    ['Inner London Probation Service', 'Outer London Probation Service'],
    ['Somerset County Council', 'Somerset UA'],
    ['Durham County Council', 'Durham City Council'],
    ['Halton Borough Council', 'Halton PCT'],
    ['Halton', 'Halton PCT'],
    ['Merseyside Police', 'Merseyside Police Authority'],
    ['Merseyside Fire Service', 'Merseyside Fire Authority'],
    ['Mersey NHS Trust', 'Mersey Primary Care Trust'],
    ['Derby City Council', 'Derbyshire County Council'],
    ['Wyre Borough Council', 'Wyre Forest District Council'],
    ['Newcastle-under-Lyme Borough Council', 'Newcastle upon Tyne City Council'],
    ['Hart District Council', 'Harc District Council'],
    ['Harrington Council', 'Warrington Council'],
    ['Leeds City College', 'Leeds College'],
    ['Halton Town Council', 'Halton Borough Council'],
    ['Council', 'Borough Council'],
    ['...', '???'],
  ])('%s and %s are not', (one, other) => {
    expect(isShown(pairOf(one, other))).toBe(false);
  });

  it('of one core that differ in a modifier are never of one body, whatever else they are called', () => {
    const east = { name: 'East Dorset', aliases: ['Dorset'], boards: ['p', 'q'], areas: ['b'] };
    expect(pairOf(east, { ...east, name: 'West Dorset' })).toBeUndefined();
  });

  it('are judged by the most alike of all the names that a body has', () => {
    const pair = pairOf(
      { name: 'Folkestone and Hythe District Council', aliases: ['Shepway District Council'] },
      'Shepway DC',
    );
    expect(pair!.supports).toEqual([
      { part: 'same-name', effect: 1, said: ['Shepway District Council', 'Shepway DC'] },
    ]);
  });
});

describe('an abbreviation', () => {
  it('says less when several names may stand behind it', () => {
    const least = (...names: string[]) =>
      Math.min(...candidatePairs(bodies(...names), { least: 0 }).map(({ score }) => score));
    expect(least('TNC', 'TEC National Council')).toBe(0.8);
    expect(least('TNC', 'TEC National Council', 'The Nature Club')).toBe(0.4);
  });
});

describe('what the other names of a list say', () => {
  const shown = (...names: readonly (string | Partial<Body>)[]) =>
    candidatePairs(bodies(...names))
      .map(({ a, b }) => `${a} ${b}`)
      .sort();

  it('a county council and a plain council of one place are not shown as one, unless types are known', () => {
    expect(shown('Dorset County Council', 'Dorset Council')).toEqual([]);
    const county = { type: 'County' };
    expect(shown({ name: 'Dorset County Council', ...county }, { name: 'Dorset Council', ...county })).toEqual(['0 1']);
  });

  it('a place alone is its council, unless it has a county council and another', () => {
    expect(shown('Dorset', 'Dorset County Council')).toEqual(['0 1']);
    expect(shown('Dorset', 'Dorset County Council', 'Dorset Council')).toEqual([]);
    expect(shown('Durham', 'Durham County Council', 'Durham City Council')).toEqual([]);
    expect(shown('Halton', 'Halton Borough Council', 'Halton Council')).toEqual(['0 1', '0 2', '1 2']);
  });

  it('places one letter apart are one misspelled, unless several bodies have each in their names', () => {
    const here = ['Herefordshire Council', 'Herefordshire Police'];
    const there = ['Hertfordshire Council', 'Hertfordshire Police'];
    expect(shown(...here, there[0]!)).toEqual(['0 2']);
    expect(shown(...here, ...there)).toEqual([]);
  });
});

describe('what else is known', () => {
  const pairOfHalton = (one: Partial<Body>, other: Partial<Body>) =>
    pairOf({ name: 'Halton Council', ...one }, { name: 'Halton BC', ...other })!;
  const objectionsTo = (one: Partial<Body>, other: Partial<Body>) =>
    pairOfHalton(one, other).objections.map(({ part }) => part);

  it.each<[string, Partial<Body>, Partial<Body>, string[]]>([
    ['another kind', { type: 'local authority' }, { type: 'LEA' }, ['different-kind']],
    ['another rank', { type: 'County' }, { type: 'Non-metropolitan district' }, ['different-rank']],
    ['another type', { type: 'council' }, { type: 'local authority' }, ['different-type']],
    ['another tier', { tier: 'national' }, { tier: 'local' }, ['different-tier']],
    ['areas apart', { areas: ['b1'] }, { areas: ['b2', 'b3'] }, ['areas-apart']],
    ['nothing when one is not known', { type: 'County', tier: 'local', areas: ['b1'] }, { areas: [] }, []],
  ])('speaks against one body: %s', (_, one, other, expected) => {
    expect(objectionsTo(one, other)).toEqual(expected);
  });

  it('keeps two of one name apart where their ranks, kinds or tiers differ', () => {
    const named = (known: Partial<Body>): Partial<Body> => ({ name: 'North Yorkshire', ...known });
    expect(isShown(pairOf(named({}), named({})))).toBe(true);
    expect(isShown(pairOf(named({ type: 'County' }), named({ type: 'Unitary authority' })))).toBe(false);
    expect(isShown(pairOf(named({ type: 'PCT' }), named({ type: 'police' })))).toBe(false);
    expect(isShown(pairOf(named({ tier: 'sub-regional' }), named({ tier: 'local' })))).toBe(false);
  });

  it('overrules the rank in the names where the types of both are known', () => {
    const [county, unitary] = [{ name: 'Rutland County Council' }, { name: 'Rutland UA' }];
    expect(isShown(pairOf(county, unitary))).toBe(false);
    const type = 'Unitary authority';
    expect(isShown(pairOf({ ...county, type }, { ...unitary, type }))).toBe(true);
  });

  it('says the kind where the name does not', () => {
    expect(isShown(pairOf({ name: 'Halton', type: 'PCT' }, 'Halton Primary Care Trust'))).toBe(true);
    expect(pairOf({ name: 'Halton', type: 'PCT' }, 'Halton Borough Council')).toBeUndefined();
  });

  it('lifts a pair over the threshold by ground and seats in common', () => {
    const boards = ['p', 'q', 'r'];
    const hull = (name: string, more: Partial<Body>): Partial<Body> => ({ name, ...more });
    const names = ['Hull City Council', 'Kingston upon Hull City Council'] as const;
    expect(isShown(pairOf(...names))).toBe(false);
    const known = { areas: ['b'], boards };
    const pair = pairOf(hull(names[0], known), hull(names[1], known))!;
    expect(pair.supports.map(({ part }) => part)).toEqual(['shared-words', 'same-area', 'shared-seats']);
    expect(isShown(pair)).toBe(true);
  });
});

it('a body named after a town is not the town, however much they have in common', () => {
  const known = { areas: ['b'], boards: ['p', 'q', 'r'] };
  expect(isShown(pairOf({ name: 'Halton', ...known }, { name: 'Halton Residents Forum', ...known }))).toBe(false);
});

describe('seats in common', () => {
  const seatsEffect = (boards: readonly string[], others: readonly string[]) =>
    pairOf({ name: 'Halton', boards }, { name: 'Halton', boards: others })!.supports[1]?.effect;

  it('take away the more doubt the more there are, counted by the body that has fewer', () => {
    expect(seatsEffect(['p'], ['p', 'q', 'r'])).toBeCloseTo(0.2);
    expect(seatsEffect(['p', 'q', 'r'], ['p', 'q', 'r', 's'])).toBeCloseTo(0.3);
    expect(seatsEffect(['p', 'p', 'q'], ['q', 'r', 's'])).toBeCloseTo(0.4 / 3);
  });

  it('are not told where there are none', () => {
    expect(seatsEffect(['p'], ['q'])).toBeUndefined();
  });
});

describe('predecessors and successors', () => {
  const county = { name: 'Somerset County Council', type: 'County', ended: '2023-04-01' };
  const unitary = { name: 'Somerset Council', type: 'Unitary authority', started: '2023-04-01' };

  it('are a relation in time, not one body', () => {
    expect(pairOf(county, unitary)).toMatchObject({ relation: 'a-before-b', score: 0.95, objections: [] });
    expect(pairOf(unitary, county)).toMatchObject({ relation: 'b-before-a', score: 0.95 });
  });

  it('may be one body as long as a partial date lets both live on one day', () => {
    expect(pairOf({ ...county, ended: '2023' }, { ...unitary, started: '2023-04' })!.relation).toBe('same');
    expect(pairOf({ ...county, ended: '2022' }, { ...unitary, started: '2023' })!.relation).toBe('a-before-b');
  });

  it('are of one kind', () => {
    expect(pairOf({ ...county, type: 'LEA' }, unitary)!.objections).toMatchObject([{ part: 'different-kind' }]);
  });
});

describe('the list of candidates', () => {
  it('falls by score, then by ids, and holds nothing under the threshold', () => {
    const found = candidatePairs(bodies('Halton', 'Halton BC', 'Halton B.C.', 'Halton Council', 'Halton PCT', 'Leeds'));
    expect(found.map(({ a, b, score }) => `${a} ${b} ${score.toFixed(2)}`)).toEqual([
      '1 2 1.00',
      '1 3 0.95',
      '2 3 0.95',
      '0 1 0.85',
      '0 2 0.85',
      '0 3 0.85',
    ]);
  });
});

const optional = <Key extends keyof Body>(key: Key, values: fc.Arbitrary<Body[Key]>) =>
  fc.option(values, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));

const anyText = fc
  .array(
    fc.constantFrom(
      ...['Halton', 'Haltonshire', 'Haltonshyre', 'Derby', 'North', 'South', 'BC', 'Borough Council', 'County Council'],
      ...['PCT', 'Police', 'of', '&', 'HBC', 'Forum', 'City', '2'],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));

const someOf = (...ids: string[]) => fc.subarray(ids);

const anyBodies: fc.Arbitrary<readonly Body[]> = fc
  .array(
    fc
      .tuple(
        fc.record({ name: anyText, aliases: fc.array(anyText, { maxLength: 2 }) }),
        optional('type', fc.constantFrom('PCT', 'County', 'local authority', 'other')),
        optional('tier', fc.constantFrom('local', 'national')),
        optional('started', fc.constantFrom('1999', '2001-04-01')),
        optional('ended', fc.constantFrom('2000', '2001-04-01')),
        optional('areas', someOf('b1', 'b2')),
        optional('boards', someOf('p1', 'p2', 'p3')),
      )
      .map((known) => Object.assign({}, ...known) as Omit<Body, 'id'>),
    { maxLength: 9 },
  )
  .map((list) => list.map((body, id) => ({ ...body, id: `${id}` })));

describe('the candidates among any bodies', () => {
  const check = (holds: (drawn: readonly Body[]) => void) =>
    fc.assert(fc.property(anyBodies, holds), { seed: 33, numRuns: 200 });

  it('are the same in whatever order the bodies and their aliases come', () => {
    check((drawn) => {
      const turned = [...drawn].reverse().map((body) => ({ ...body, aliases: [...body.aliases].reverse() }));
      expect(candidatePairs(turned, { least: 0 })).toEqual(candidatePairs(drawn, { least: 0 }));
    });
  });

  it('have the same scores when the ids change places', () => {
    check((drawn) => {
      const scores = (list: readonly Body[], name: (id: string) => string) =>
        candidatePairs(list, { least: 0 })
          .map(({ a, b, score }) => `${[name(a), name(b)].sort().join(' ')} ${score.toFixed(9)}`)
          .sort();
      const mirror = (id: string) => `${9 - Number(id)}`;
      const mirrored = drawn.map((body) => ({ ...body, id: mirror(body.id) }));
      expect(scores(mirrored, mirror)).toEqual(scores(drawn, (id) => id));
    });
  });

  it('have scores from 0 to 1 that their reasons add up to', () => {
    check((drawn) => {
      for (const { score, supports, objections } of candidatePairs(drawn, { least: 0 })) {
        const doubt = supports.reduce((left, { effect }) => left * (1 - effect), 1);
        expect(score).toBeCloseTo(objections.reduce((left, { effect }) => left * effect, 1 - doubt));
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    });
  });

  it('leave out no two whose names would be taken for one place by themselves', () => {
    const parts = ['same-name', 'same-place', 'spelled-alike'];
    let alike = 0;
    check((drawn) => {
      const found = candidatePairs(drawn, { least: 0 });
      for (const [index, one] of drawn.entries()) {
        for (const other of drawn.slice(index + 1)) {
          const [pair] = candidatePairs([one, other], { least: 0 });
          if (!pair || !parts.includes(pair.supports[0]!.part)) continue;
          alike += 1;
          // How much it says depends on the others: a place may have several councils.
          expect(found.map(({ a, b }) => [a, b])).toContainEqual([pair.a, pair.b]);
        }
      }
    });
    expect(alike).toBeGreaterThan(100);
  });

  it('are those of all that reach the least score', () => {
    check((drawn) => {
      const all = candidatePairs(drawn, { least: 0 });
      expect(candidatePairs(drawn)).toEqual(all.filter(({ score }) => score >= shownFrom));
    });
  });
});
