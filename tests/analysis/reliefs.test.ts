import { describe, expect, it } from 'vitest';
import type { LoadSubject } from '#contract/load';
import { answerLoadSeats } from '../../server/analysis/load/answer-load-seats.ts';
import { loadOf } from '../../server/analysis/load/load-of.ts';
import { answerReliefs } from '../../server/analysis/relief/answer-reliefs.ts';
import { defaultSettings } from '../../server/analysis/rules/settings.ts';
import { answerScenario } from '../../server/analysis/scenario/answer-scenario.ts';
import { idOf } from '../../server/analysis/snapshot.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const six = { meetingsPerYear: 6, hoursPerMeeting: 2 };

const reliefs = (of: LoadSubject, id: string, lines: RelationLines, said: NodeLines = {}) => {
  const view = viewOf(network(lines, said));
  const node = Array.from({ length: view.snapshot.nodes.length }, (_, place) => place).find(
    (place) => idOf(view.snapshot, place) === id,
  )!;
  return { view, node, answer: answerReliefs(view, { of, node, settings: defaultSettings }) };
};

/** An agency on four boards, a partner on two of them; two boards alike; one sits through persons. */
const lines = {
  MEMBER_OF: [
    ['x > p q r s', { role: 'chair' }],
    'y > p q',
    'u v w > r s',
    ['m > p', { onBehalfOf: 'x', role: 'lead' }],
    ['n > p', { onBehalfOf: 'x' }],
    ['v > s', { hoursPerYear: 7 }],
  ],
  HOSTS: ['x > r', 'y > p', 'x > s'],
  COVERS: 'p q r s > here',
} as const satisfies RelationLines;
const said: NodeLines = { p: six, q: six, m: { label: 'Person' }, n: { label: 'Person' } };

describe('relief', () => {
  it('lets a partner attend where it sits, and saves the hours of the seats given up', () => {
    const few = { ...lines, MEMBER_OF: lines.MEMBER_OF.filter((line) => !/^[uv] /.test([line].flat()[0] as string)) };
    const { answer } = reliefs('agency', 'x', few, said);
    const attend = answer.items.find(({ kind }) => kind === 'attend-for')!;
    expect(attend.steps.map((step) => 'partnership' in step && step.partnership)).toEqual(['p', 'q']);
    // On p its two representatives, of weights 2 and 1; on q its chair: 18 hours each time 2, 1 and 2.
    expect(attend.own).toEqual({ low: 90, high: 90 });
    expect(attend.seats).toBe(3);
  });

  it.each([
    ['agency', 'x'],
    ['person', 'm'],
    ['partnership', 'r'],
    ['area', 'here'],
  ] as const)('of a %s tells what the scenario of the same steps comes to', (of, id) => {
    const { view, answer, node } = reliefs(of, id, lines, said);
    if (of !== 'person') expect(answer.items.length).toBeGreaterThan(0);
    for (const { steps, all, seats, secretariats, own } of answer.items) {
      const { before, after } = answerScenario(view, { edits: steps, settings: defaultSettings });
      expect({ ...all, seats, secretariats }).toEqual({
        low: before.hours.low! - after.hours.low!,
        high: before.hours.high! - after.hours.high!,
        seats: before.seats - after.seats,
        secretariats: before.secretariats - after.secretariats,
      });
      const { columns } = loadOf(view, of, defaultSettings.hours);
      expect(own.low).toBeLessThanOrEqual(columns.low[node]!);
    }
  });

  it('puts what takes most off the one that is relieved first, and tells three at most', () => {
    const { answer } = reliefs('area', 'here', lines, said);
    const weights = answer.items.map(({ own }) => own.low + own.high);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(answer.items.length).toBeLessThanOrEqual(3);
  });

  it('tries nothing where nobody else sits on enough of the boards', () => {
    expect(reliefs('agency', 'x', { MEMBER_OF: 'x > p q' }).answer).toMatchObject({ tried: 0, items: [] });
  });
});

describe('the parts of a load', () => {
  it.each([
    ['agency', 'x'],
    ['person', 'm'],
    ['partnership', 'p'],
    ['area', 'here'],
  ] as const)('of a %s sum up to it', (of, id) => {
    const { view, node } = reliefs(of, id, lines, said);
    const { columns } = loadOf(view, of, defaultSettings.hours);
    const { items } = answerLoadSeats(view, { of, node, assumptions: defaultSettings.hours, limit: 100 });
    const sum = (value: (item: (typeof items)[number]) => number) => items.reduce((all, item) => all + value(item), 0);
    expect([sum(({ seats }) => seats), sum(({ hours }) => hours.low), sum(({ hours }) => hours.high)]).toEqual([
      columns.seats[node],
      columns.low[node],
      columns.high[node],
    ]);
  });

  it('name who sits there for a body, and in which role', () => {
    const { view, node } = reliefs('agency', 'x', lines, said);
    const { items } = answerLoadSeats(view, { of: 'agency', node, assumptions: defaultSettings.hours, limit: 100 });
    const onP = items.find(({ other }) => other.id === 'p')!;
    expect(onP.people.map(({ id }) => id)).toEqual(['m', 'n']);
    expect(onP).toMatchObject({ roles: ['lead'], seats: 2, hours: { low: 54, high: 54, known: 1 } });
  });
});
