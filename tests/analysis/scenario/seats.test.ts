/** What an edit says of seats, what the figures say, and who is said to lose one, are one and the same. */
import { describe, expect, it } from 'vitest';
import type { Edit, Scenario } from '#contract/scenarios';
import { createRandom, type Random } from '../../../seed/generator/random.ts';
import { defaultSettings } from '../../../server/analysis/rules/settings.ts';
import { viewAfter } from '../../../server/analysis/scenario/after.ts';
import { answerScenario } from '../../../server/analysis/scenario/answer-scenario.ts';
import { carryOut } from '../../../server/analysis/scenario/edits.ts';
import { Paper } from '../../../server/analysis/scenario/paper.ts';
import { idOf } from '../../../server/analysis/snapshot.ts';
import { inScope, makeView, type View } from '../../../server/analysis/view.ts';
import { randomNetwork } from '../../rules/random-network.ts';
import { scopeOf, snapshotOf } from '../../support/network-snapshot.ts';

const scopes = [{}, { at: '2001-05' }, { sources: ['doc'] }, { area: 'd0' }];

const drawnView = (random: Random, number: number): View => {
  const snapshot = snapshotOf(randomNetwork(random));
  return makeView(snapshot, scopeOf(snapshot, scopes[number % scopes.length]!));
};

const idsIn = (view: View): string[] => view.partnerships.map((node) => idOf(view.snapshot, node));

const ask = (view: View, edit: Edit): Scenario => answerScenario(view, { edits: [edit], settings: defaultSettings });

/** How many partnerships each node sits on, in any role. */
const boardCounts = ({ snapshot, scope }: View): ReadonlyMap<string, number> =>
  new Map(
    Array.from({ length: snapshot.nodes.length }, (_, node) => [
      `${snapshot.nodes.labels[node]} ${idOf(snapshot, node)}`,
      new Set(inScope({ snapshot, scope }, 'MEMBER_OF', 'leaving', node).map((seat) => snapshot.relations.to[seat]))
        .size,
    ]),
  );

const labels = ['Partnership', 'Agency', 'Person'];

describe('the seats of a scenario', () => {
  it('are fewer by as many as the edit says', () => {
    let saved = 0;
    for (let seed = 0; seed < 120; seed += 1) {
      const random = createRandom(`seats ${seed}`);
      const view = drawnView(random, seed);
      const ids = idsIn(view);
      if (ids.length < 2) continue;
      const several = [...random.sample(ids, random.between(2, Math.min(4, ids.length)))];
      const edits: Edit[] = [
        { kind: 'merge', partnerships: several },
        { kind: 'wind-up', partnership: ids[0]! },
      ];
      for (const edit of edits) {
        const { before, after, edits: told } = ask(view, edit);
        const said = Number(/: (\d+) seats? fewer/.exec(told[0]!.text)?.[1]);
        expect(said, `${seed}: ${JSON.stringify(edit)} ${told[0]!.text}`).toBe(before.seats - after.seats);
        expect(before.partnerships - after.partnerships).toBe(edit.kind === 'merge' ? several.length - 1 : 1);
        if (said > 0) saved += 1;
      }
    }
    expect(saved).toBeGreaterThan(60);
  }, 30_000);

  it('are lost by those named, each where it is said, and by nobody else', () => {
    let lost = 0;
    for (let seed = 0; seed < 120; seed += 1) {
      const random = createRandom(`losers ${seed}`);
      const view = drawnView(random, seed);
      const ids = idsIn(view);
      if (ids.length < 2) continue;
      const [keep = '', ...others] = random.sample(ids, random.between(2, Math.min(4, ids.length)));
      const edits: Edit[] = [
        { kind: 'merge', partnerships: [keep, ...others] },
        { kind: 'wind-up', partnership: keep },
      ];
      for (const edit of edits) {
        const paper = new Paper(view);
        carryOut(paper, [edit]);
        const now = boardCounts(viewAfter(paper).view);
        const ended = edit.kind === 'merge' ? [keep, ...others] : [keep];
        const expected = [...boardCounts(view)]
          .map(([key, count]) => [key, count - now.get(key)!] as const)
          .filter(([key, fewer]) => fewer > 0 && !ended.some((id) => key === `0 ${id}`));
        const { losers } = ask(view, edit);
        const named = losers.map(({ member, from }) => [`${labels.indexOf(member.kind)} ${member.id}`, from.length]);
        expect(named.sort(), `${seed} ${JSON.stringify(edit)}`).toEqual(expected.sort());
        lost += named.length;
      }
    }
    expect(lost).toBeGreaterThan(100);
  }, 30_000);

  it('are lost by the same whatever the order in which partnerships are named', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const random = createRandom(`order ${seed}`);
      const view = drawnView(random, seed);
      const ids = idsIn(view);
      if (ids.length < 3) continue;
      const several = random.sample(ids, Math.min(4, ids.length));
      const into = several[0]!;
      const answers = [[...several], [...several].reverse()].map((partnerships) =>
        ask(view, { kind: 'merge', partnerships, into }),
      );
      const [first, second] = answers.map(({ edits: _, ...rest }) => rest);
      expect(second, `${seed}`).toEqual(first);
    }
  }, 30_000);
});
