import { describe, expect, it } from 'vitest';
import type { Edit } from '#contract/scenarios';
import { losers, onPaper } from './on-paper.ts';

const twins = { MEMBER_OF: ['x y z > a b', 'v > a', 'w > b'], COVERS: 'a b > here', ADDRESSES: 'a b > crime' };

describe('a merge', () => {
  const merged = onPaper(twins, [{ kind: 'merge', partnerships: ['a', 'b'] }]);

  it('leaves each member one seat, and takes over whom only the other had', () => {
    expect(merged.edits).toEqual([{ kind: 'merge', text: 'the b goes into the a: 3 seats fewer.' }]);
    expect([merged.before.partnerships, merged.after.partnerships]).toEqual([2, 1]);
    expect([merged.before.seats, merged.after.seats]).toEqual([8, 5]);
    expect(losers(merged)).toEqual(['x seat at b', 'y seat at b', 'z seat at b']);
  });

  it('ends the duplicate that the two were', () => {
    expect([merged.before.duplicates, merged.after.duplicates]).toEqual([1, 0]);
    const duplicates = merged.gone.filter(({ kind }) => kind === 'duplication');
    expect(duplicates.map(({ rule, subjects }) => [rule, subjects.map(({ id }) => id)])).toEqual([
      ['similar-partnerships', ['a', 'b']],
    ]);
    expect(merged.appeared.filter(({ kind }) => kind === 'duplication')).toEqual([]);
  });

  it('goes into the one that is named', () => {
    const into = onPaper(twins, [{ kind: 'merge', partnerships: ['a', 'b'], into: 'b' }]);
    expect(into.edits[0]?.text).toBe('the a goes into the b: 3 seats fewer.');
  });

  it('takes ground, themes and links of the other along, and what reports to it', () => {
    const lines = {
      MEMBER_OF: ['x > a', 'y > b', 'b > c'],
      COVERS: ['a > here', 'b > there'],
      ADDRESSES: ['a > crime', 'b > drugs'],
      PART_OF: 's > b',
      LINKED_TO: 'b > t',
    } as const;
    // What the other was linked to is linked to the one that stays: to link them again is refused.
    const again = (edit: Edit) => () => onPaper(lines, [{ kind: 'merge', partnerships: ['a', 'b'] }, edit]);
    expect(again({ kind: 'link', from: 'a', to: 't' })).toThrow('edits/1 asks for what is there already');
    expect(again({ kind: 'sub-group', partnership: 's', of: 'a' })).toThrow('edits/1 asks for what is there already');
    expect(again({ kind: 'add-member', partnership: 'c', member: 'a' })).toThrow('edits/1/member sits there already');
    expect(again({ kind: 'add-member', partnership: 'a', member: 'y' })).toThrow('edits/1/member sits there already');
    const { warnings } = onPaper(lines, [{ kind: 'merge', partnerships: ['a', 'b'] }], {
      a: { type: 'LSP' },
      b: { type: 'LSP' },
    });
    expect(warnings).toEqual([]);
  });

  it('leaves an agency one seat where two persons sat for it', () => {
    const scenario = onPaper(
      {
        MEMBER_OF: ['x > a b', ['m > a', { onBehalfOf: 'x' }], ['n > b', { onBehalfOf: 'x' }], 'y > b'],
        REPRESENTS: 'm n > x',
      },
      [{ kind: 'merge', partnerships: ['a', 'b'] }],
      { m: { label: 'Person' }, n: { label: 'Person' } },
    );
    expect([scenario.before.seats, scenario.after.seats]).toEqual([3, 2]);
    expect(scenario.edits[0]?.text).toBe('the b goes into the a: 1 seat fewer.');
    expect(losers(scenario)).toEqual(['n all at b', 'x seat at b']);
  });

  it('has a complete list of members only if all had', () => {
    const lines = { ...twins, MEMBER_OF: ['x y z > a b', 'other > a'] };
    const template = { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['TEC'] } as const;
    const gaps = (b: string) =>
      onPaper(lines, [{ kind: 'merge', partnerships: ['a', 'b'] }], {
        t: template,
        a: { type: 'LP', membersKnown: 'all' },
        b: { type: 'LP', membersKnown: b },
      }).appeared.filter(({ rule }) => rule === 'missing-core-member').length;
    expect(gaps('some')).toBe(0);
    const of = (b: string) =>
      onPaper(lines, [{ kind: 'merge', partnerships: ['a', 'b'] }], {
        t: template,
        a: { type: 'LP', membersKnown: 'all' },
        b: { type: 'LP', membersKnown: b },
      }).after.gaps;
    expect(of('all').certain).toBeGreaterThan(of('some').certain);
  });
});

describe('winding up', () => {
  it('costs those who sat nowhere else all representation', () => {
    const scenario = onPaper({ MEMBER_OF: ['x y > a', 'x > b'] }, [{ kind: 'wind-up', partnership: 'a' }]);
    expect(losers(scenario)).toEqual(['y all at a', 'x seat at a']);
    expect(scenario.edits[0]?.text).toBe('the a is wound up: 2 seats fewer.');
  });

  it('tells as what, and for whom, each sat there', () => {
    const { losers: all } = onPaper(
      { MEMBER_OF: [['x > a', { role: 'lead' }], 'x > b', ['m > a', { onBehalfOf: 'x' }]], REPRESENTS: 'm > x' },
      [{ kind: 'wind-up', partnership: 'a' }],
      { m: { label: 'Person' } },
    );
    expect(all.map(({ member, from, onBehalfOf }) => [member.id, from[0]?.role, onBehalfOf?.id])).toEqual([
      ['m', null, 'x'],
      ['x', 'lead', undefined],
    ]);
  });

  it('warns where nobody is recorded who could lose a seat', () => {
    const warned = (MEMBER_OF: string[]) =>
      onPaper({ MEMBER_OF, COVERS: 'a > u' }, [{ kind: 'wind-up', partnership: 'a' }]).warnings.map(({ kind }) => kind);
    expect(warned(['x > b'])).toContain('no-members-recorded');
    expect(warned(['x > a b'])).not.toContain('no-members-recorded');
  });

  it('parts what was kin only through it, however far away', () => {
    const lines = { MEMBER_OF: ['x y z > e v', 'u > p'], PART_OF: ['e > d', 'd > p', 'p > w', 'w > v'] } as const;
    const scenario = onPaper(lines, [{ kind: 'wind-up', partnership: 'p' }]);
    expect(scenario.appeared.filter(({ rule }) => rule === 'similar-partnerships').map(({ title }) => title)).toEqual([
      'the e and the v look like one partnership',
    ]);
  });

  it('warns of a body that the law requires, and of ground that nobody of its type covers any more', () => {
    const scenario = onPaper(
      { COVERS: ['a b > here', 'a > there'], MEMBER_OF: 'x > a b' },
      [{ kind: 'wind-up', partnership: 'a' }],
      { a: { type: 'CDRP', statutory: true }, b: { type: 'CDRP' } },
    );
    expect(scenario.warnings.map(({ kind, text }) => [kind, text])).toEqual([
      ['statutory-wound-up', 'the a is recorded as statutory: an act requires it.'],
      ['coverage-lost', '1 base unit would be left without a partnership of type CDRP: the there.'],
    ]);
  });
});

describe('other edits', () => {
  it('adopt a boundary in place of the old one', () => {
    const { warnings, edits } = onPaper(
      { COVERS: ['a > here', 'b > there'], MEMBER_OF: 'x > a' },
      [{ kind: 'adopt-boundary', partnership: 'a', boundaries: ['there'] }],
      { a: { type: 'LSP' } },
    );
    expect(edits[0]?.text).toBe('the a covers the there.');
    expect(warnings.map(({ kind }) => kind)).toEqual(['coverage-lost']);
  });

  it('make a part of one, which ends the duplicate', () => {
    const scenario = onPaper(twins, [{ kind: 'sub-group', partnership: 'b', of: 'a' }]);
    expect([scenario.before.duplicates, scenario.after.duplicates]).toEqual([1, 0]);
    expect([scenario.before.seats, scenario.after.seats]).toEqual([8, 8]);
    expect(losers(scenario)).toEqual([]);
  });

  it('link two that share ground and theme', () => {
    const lines = { COVERS: 'a b > here', ADDRESSES: 'a b > crime' };
    const scenario = onPaper(lines, [{ kind: 'link', from: 'a', to: 'b' }]);
    expect(scenario.gone.map(({ rule }) => rule)).toContain('unlinked-same-ground-theme');
  });

  it('have one body attend for another, who may lose all representation', () => {
    const attend = { kind: 'attend-for', partnership: 'a', member: 'x', insteadOf: 'y' } as const;
    expect(losers(onPaper({ MEMBER_OF: ['y > a b', 'x > b'] }, [attend]))).toEqual(['y seat at a']);
    const both = onPaper({ MEMBER_OF: 'x y > a' }, [attend]);
    expect(losers(both)).toEqual(['y all at a']);
    expect([both.before.seats, both.after.seats]).toEqual([2, 1]);
  });

  it('take the facts of the seat over when another attends', () => {
    const scenario = onPaper({ MEMBER_OF: [['y > a', { role: 'chair', hoursPerYear: 40 }], 'x > b'] }, [
      { kind: 'attend-for', partnership: 'a', member: 'x', insteadOf: 'y' },
    ]);
    const x = scenario.after.heaviest.find(({ id }) => id === 'x');
    expect(x?.seats).toBe(2);
    expect(x?.hours.low).toBeGreaterThanOrEqual(40);
  });

  it('found a partnership that later edits can name', () => {
    const scenario = onPaper({ MEMBER_OF: 'x > b', COVERS: 'b > here' }, [
      { kind: 'found', id: 'a', name: 'A new one', type: 'LSP', boundaries: ['here'], members: ['x'] },
      { kind: 'learning-arm', partnership: 'b', of: 'a' },
      { kind: 'add-member', partnership: 'a', member: 'b' },
    ]);
    expect(scenario.edits.map(({ text }) => text)).toEqual([
      'A new one is founded with 1 member.',
      'the b becomes the learning arm of A new one.',
      'the b joins A new one.',
    ]);
    expect([scenario.before.partnerships, scenario.after.partnerships]).toEqual([1, 2]);
    expect([scenario.before.seats, scenario.after.seats]).toEqual([1, 3]);
    expect(scenario.after.heaviest[0]).toMatchObject({ id: 'x', boards: 2, seats: 2 });
  });

  it('add and drop a member', () => {
    const lines = { MEMBER_OF: ['x y > a', 'z > b'] } as const;
    const added = onPaper(lines, [{ kind: 'add-member', partnership: 'a', member: 'z' }]);
    expect([added.before.seats, added.after.seats]).toEqual([3, 4]);
    expect(losers(added)).toEqual([]);
    expect(losers(onPaper(lines, [{ kind: 'drop-member', partnership: 'a', member: 'y' }]))).toEqual(['y all at a']);
  });

  it('share a secretariat, counted once', () => {
    const scenario = onPaper({ MEMBER_OF: 'x > a b c', HOSTS: ['x > a', 'y > b'] }, [
      { kind: 'share-secretariat', partnerships: ['a', 'b', 'c'], host: 'x' },
    ]);
    expect([scenario.before.secretariats, scenario.after.secretariats]).toEqual([3, 1]);
  });

  it('warn of a body that grows large, and of one that works on everything', () => {
    const many = Array.from({ length: 20 }, (_, index) => `m${index}`).join(' ');
    const more = Array.from({ length: 20 }, (_, index) => `n${index}`).join(' ');
    const { warnings } = onPaper(
      { MEMBER_OF: [`${many} > a`, `${more} > b`], ADDRESSES: ['a > t1 t2 t3', 'b > t4 t5'] },
      [{ kind: 'merge', partnerships: ['a', 'b'] }],
    );
    expect(warnings.map(({ text }) => text)).toEqual(['the a would have 40 members.', 'the a would work on 5 themes.']);
  });
});

describe('an edit is refused, by its number and field,', () => {
  const lines = {
    MEMBER_OF: ['x > a b', 'a > b'],
    PART_OF: 'c > a',
    COVERS: 'a > here',
    LINKED_TO: 'a > b',
  } as const;
  const wind = { kind: 'wind-up', partnership: 'a' } as const;
  it.each<[string, Edit[], string]>([
    ['that names nothing', [{ kind: 'wind-up', partnership: 'no' }], 'edits/0/partnership names "no"'],
    [
      'that names an agency for a partnership',
      [{ kind: 'wind-up', partnership: 'x' }],
      'edits/0/partnership names "x"',
    ],
    [
      'that names what an earlier one ended',
      [wind, { kind: 'link', from: 'b', to: 'a' }],
      'edits/1/to names "a", which edits/0 has ended',
    ],
    ['that ends a thing twice', [wind, wind], 'edits/1/partnership names "a", which edits/0 has ended'],
    [
      'that merges one with itself',
      [{ kind: 'merge', partnerships: ['a', 'a'] }],
      'edits/0/partnerships names "a" twice',
    ],
    ['that merges into a third', [{ kind: 'merge', partnerships: ['a', 'b'], into: 'c' }], 'edits/0/into is none of'],
    [
      'that names no boundary',
      [{ kind: 'adopt-boundary', partnership: 'a', boundaries: ['here', 'no'] }],
      'edits/0/boundaries/1 names "no"',
    ],
    ['that makes a circle', [{ kind: 'sub-group', partnership: 'a', of: 'c' }], 'edits/0 would make a circle'],
    ['that links one with itself', [{ kind: 'link', from: 'a', to: 'a' }], 'edits/0 names one partnership for both'],
    ['that links what is linked', [{ kind: 'link', from: 'a', to: 'b' }], 'edits/0 asks for what is there already'],
    ['that founds what is there', [{ kind: 'found', id: 'a' }], 'edits/0/id is "a", which a partnership has already'],
    [
      'that founds one twice',
      [
        { kind: 'found', id: 'n' },
        { kind: 'found', id: 'n' },
      ],
      'edits/1/id is "n"',
    ],
    [
      'that adds a member twice',
      [{ kind: 'add-member', partnership: 'a', member: 'x' }],
      'edits/0/member sits there already',
    ],
    [
      'that adds a board to itself',
      [{ kind: 'add-member', partnership: 'a', member: 'a' }],
      'edits/0/member is the partnership itself',
    ],
    [
      'that drops who has no seat',
      [{ kind: 'drop-member', partnership: 'a', member: 'b' }],
      'edits/0/member names "b", who has no seat',
    ],
    [
      'that has one attend for itself',
      [{ kind: 'attend-for', partnership: 'a', member: 'x', insteadOf: 'x' }],
      'edits/0 names one body for both',
    ],
    [
      'whose host is no agency',
      [{ kind: 'share-secretariat', partnerships: ['a', 'b'], host: 'c' }],
      'edits/0/host names "c"',
    ],
  ])('%s', (_, edits, message) => {
    expect(() => onPaper(lines, edits)).toThrow(message);
  });

  it('that names what is not in force at the date', () => {
    const past = { a: { ended: '2000' } } as const;
    expect(() => onPaper(lines, [wind], past, { at: '2001' })).toThrow(
      'edits/0/partnership names "a", which is not in force',
    );
  });
});
