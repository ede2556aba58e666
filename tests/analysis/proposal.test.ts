import { describe, expect, it } from 'vitest';
import { hoursAssumptions } from '#contract/hours';
import type { Proposal, Task } from '#contract/proposals';
import { answerProposal } from '../../server/analysis/proposal.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const lines = {
  MEMBER_OF: ['x y z > a', 'x > b', 'u > c', 'x y z > d'],
  COVERS: ['a b > here', 'c > there', 'd > there'],
  ADDRESSES: ['a > crime', 'b > crime drugs', 'c d > crime'],
} as const;
const task: Task = { members: ['x', 'y', 'w'], boundaries: ['here'], themes: ['crime'] };
const said = { w: { label: 'Agency' } } as const;

const propose = (
  of: Task,
  network_: RelationLines = lines,
  more: NodeLines = said,
  scope: ScopeRequest = {},
  limit = 100,
): Proposal => answerProposal(viewOf(network(network_, more), scope), { task: of, hours: hoursAssumptions, limit });

const hostsOf = ({ hosts }: Proposal): string[] =>
  hosts.map(({ partnership, fit }) => `${partnership.id} ${Math.round(fit * 100)}`);

describe('a proposal', () => {
  it('ranks partnerships by what they have of what it needs, and leaves out those elsewhere', () => {
    // a has two of three members, b one; both have ground and theme.
    expect(hostsOf(propose(task))).toEqual(['a 89', 'b 78']);
  });

  it('says what each lacks', () => {
    const { hosts } = propose({ ...task, themes: ['crime', 'drugs'] });
    const a = hosts.find(({ partnership }) => partnership.id === 'a');
    expect(a?.parts).toEqual({ members: 2 / 3, ground: 1, themes: 1 / 2, type: null });
    expect(a?.lacks.members.map(({ id }) => id)).toEqual(['w']);
    expect(a?.lacks.themes.map(({ id }) => id)).toEqual(['drugs']);
    expect(a?.lacks.units).toEqual([]);
  });

  it('counts what is needed and not recorded for nothing, and says that it is not known', () => {
    const { hosts } = propose(task, { ...lines, COVERS: 'b > here' });
    const a = hosts.find(({ partnership }) => partnership.id === 'a');
    expect(a?.parts.ground).toBeNull();
    expect(a?.fit).toBeCloseTo((2 / 3 + 0 + 1) / 3, 12);
  });

  it('takes the type into account where it asks for one', () => {
    const typed = { ...said, a: { type: 'LSP' }, b: { type: 'CDRP' } };
    expect(hostsOf(propose({ ...task, type: 'CDRP' }, lines, typed))).toEqual(['b 83', 'a 67']);
  });

  it('sets the hours of those who would join against those of a new body', () => {
    const meeting = { ...said, a: { meetingsPerYear: 6, hoursPerMeeting: 2 } };
    const { hosts, newOne } = propose({ ...task, meetingsPerYear: 4, hoursPerMeeting: 1 }, lines, meeting);
    // One joins six meetings of two hours and one of travel; three would meet four times for one hour and one of travel.
    expect(hosts[0]?.hours).toEqual({ low: 18, high: 18 });
    expect(newOne).toMatchObject({ seats: 3, hours: { low: 24, high: 24 } });
  });

  it('answers five questions', () => {
    const { questions } = propose(task, lines, { ...said, a: { type: 'LSP' } });
    expect(questions.map(({ answer }) => answer)).toEqual(['yes', 'yes', 'no', 'yes', 'to-check']);
    expect(questions[1]?.text).toBe('the a has 89% of what the task needs.');
    expect(questions[3]?.text).toBe('By what they have of it: the a and the b.');
  });

  it('finds no host where none comes near, and says of what type the nearest are', () => {
    const far = propose(
      { members: ['x', 'y', 'w', 'v', 'u'], boundaries: ['here'] },
      { MEMBER_OF: 'x > a', COVERS: 'b > here' },
      {
        ...said,
        a: { type: 'LSP' },
        b: { ended: '2000' },
        y: { label: 'Agency' },
        v: { label: 'Agency' },
        u: { label: 'Agency' },
      },
      { at: '2001' },
    );
    expect(hostsOf(far)).toEqual(['a 10']);
    expect(far.questions.map(({ answer }) => answer)).toEqual(['yes', 'no', 'yes', 'no', 'to-check']);
    expect(far.newOne.type).toBe('LSP');
  });

  it('does not know the hours of a task that does not say who takes part', () => {
    const { hosts, newOne, questions } = propose({ themes: ['crime'], boundaries: ['here'] });
    expect(hosts.map(({ hours }) => hours)).toEqual([null, null]);
    expect(newOne).toMatchObject({ seats: null, hours: null });
    expect(questions[4]?.text).toBe(
      'Who would take part is not said, so that its hours are not known. What either would achieve, the records do not say.',
    );
    // Nobody would have to join: that is known.
    expect(propose({ members: ['x', 'y', 'z'] }).hosts[0]?.hours).toEqual({ low: 0, high: 0 });
  });

  const far = { members: ['x', 'w', 'v', 'u'] };
  const seats = { MEMBER_OF: 'x > a b c' };
  const bodies = { ...said, v: { label: 'Agency' }, u: { label: 'Agency' } } as const;
  const aboutType = (of: Task, types: readonly (string | undefined)[]) => {
    const typed = Object.fromEntries(types.flatMap((type, at) => (type ? [['abc'[at]!, { type }]] : [])));
    const { questions, newOne } = propose(of, seats, { ...bodies, ...typed });
    return [newOne.type, questions[2]?.answer, questions[2]?.text];
  };

  it('says of the nearest what they are, and of the type asked for whether any has it', () => {
    const asked = { ...far, type: 'SRB' };
    expect(aboutType(asked, ['LSP', 'LSP', 'CDRP'])).toEqual([
      'SRB',
      'yes',
      'The proposal asks for the type SRB, which no partnership has. 2 of the 3 that come nearest are of type LSP.',
    ]);
    expect(aboutType(asked, ['SRB', 'LSP', 'LSP'])[2]).toBe(
      'The proposal asks for the type SRB, which 1 partnership has. 2 of the 3 that come nearest are of type LSP.',
    );
    expect(aboutType(asked, [])[2]).toBe(
      'The proposal asks for the type SRB, which no partnership has. No partnership near the task has a type recorded.',
    );
    expect(aboutType(far, ['LSP', 'LSP', 'LSP'])).toEqual(['LSP', 'yes', 'All 3 that come nearest are of type LSP.']);
    expect(aboutType(far, ['CDRP', 'LSP', undefined])[2]).toBe('1 of the 3 that come nearest is of type CDRP.');
  });

  it('says the same however few hosts are asked for', () => {
    const typed = { ...bodies, a: { type: 'CDRP' }, b: { type: 'LSP' }, c: { type: 'LSP' } };
    const few = propose(far, seats, typed, {}, 1);
    const all = propose(far, seats, typed);
    expect([few.hosts.length, few.truncated, all.hosts.length]).toEqual([1, true, 3]);
    expect({ ...few, hosts: all.hosts, truncated: false }).toEqual(all);
    expect(few.newOne.type).toBe('LSP');
  });

  it('lowers the fit of a host whose type is asked for and not recorded', () => {
    const typed = { ...said, a: { type: 'LSP' } };
    expect(hostsOf(propose({ ...task, type: 'LSP' }, lines, typed))).toEqual(['a 92', 'b 58']);
  });

  it('asks whether one body needs a partnership at all', () => {
    expect(propose({ members: ['x'] }).questions[0]).toMatchObject({ answer: 'no' });
    expect(propose({ themes: ['crime'] }).questions[0]).toMatchObject({ answer: 'to-check' });
  });

  it.each<[string, Task, string]>([
    ['nothing', {}, 'members names nobody'],
    ['a member that is not there', { members: ['x', 'no'] }, 'members/1 names "no"'],
    ['a theme that is not there', { themes: ['no'] }, 'themes/0 names "no"'],
    ['a boundary that is not there', { boundaries: ['crime'] }, 'boundaries/0 names "crime"'],
  ])('is refused where it names %s', (_, of, message) => {
    expect(() => propose(of)).toThrow(message);
  });
});
