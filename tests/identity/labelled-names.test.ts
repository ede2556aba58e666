/** Real names of councils beside the project: which of them are of one body is known. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../seed/generator/random.ts';
import { candidatePairs, shownFrom } from '../../server/identity/candidate-pairs.ts';
import { practiceFolder } from '../support/practice-data.ts';
import { figuresAt, halves } from './figures.ts';
import { labelPairs, type Row } from './labelled-pairs.ts';

const register = practiceFolder('uk_local_authorities.csv');

if (register === null) {
  it('says aloud that the register of councils is not beside the project, and claims nothing', () => {
    expect(practiceFolder('uk_local_authorities.csv')).toBeNull();
  });
} else {
  const rows: Row[] = parse(readFileSync(register), { columns: true, bom: true });

  describe.each([
    ['with the types and dates of the register', true, { precision: 0.98, recall: 0.85, wrong: 0 }],
    ['by their names alone', false, { precision: 0.98, recall: 0.85, wrong: 20 }],
  ] as const)('the names of councils, %s', (_, withFacts, required) => {
    const { bodies, pairs } = labelPairs(rows, withFacts);
    const found = candidatePairs(bodies, { least: 0 });
    const [chosenOn, heldOut] = halves(pairs, createRandom('labelled names'));

    it('are labelled in both halves, with more than 200 pairs in each that must not merge', () => {
      for (const half of [chosenOn, heldOut]) {
        expect(half.filter(({ isSame }) => isSame).length).toBeGreaterThan(400);
        expect(half.filter(({ isSame }) => !isSame).length).toBeGreaterThan(200);
      }
    });

    it('are matched well enough on the half on which nothing was chosen', () => {
      const { precision, recall } = figuresAt(shownFrom, heldOut, found);
      expect(precision).toBeGreaterThanOrEqual(required.precision);
      expect(recall).toBeGreaterThanOrEqual(required.recall);
    });

    it('are matched well enough there without those that differ only in case', () => {
      const { precision, recall } = figuresAt(
        shownFrom,
        heldOut.filter(({ isTrivial }) => !isTrivial),
        found,
      );
      expect(precision).toBeGreaterThanOrEqual(required.precision);
      expect(recall).toBeGreaterThanOrEqual(required.recall);
    });

    it('are hardly ever shown as one body across rows, all of them compared with all', () => {
      const rowOf = (id: string) => id.split('/')[0];
      const shown = found.filter(({ relation, score }) => relation === 'same' && score >= shownFrom);
      expect(shown.length).toBeGreaterThan(1500);
      expect(shown.filter(({ a, b }) => rowOf(a) !== rowOf(b)).length).toBeLessThanOrEqual(required.wrong);
    });

    it('bear the threshold out on the half on which it was chosen', () => {
      const at = (threshold: number) => figuresAt(threshold, chosenOn, found);
      for (const near of [0.6, 0.65, 0.75]) expect(at(near)).toEqual(at(shownFrom));
      expect(at(0.5).wrong).toBeGreaterThan(at(shownFrom).wrong);
      expect(at(0.9).recall).toBeLessThan(at(shownFrom).recall);
    });
  });

  it('of the old county and the new unitary of one name say that one succeeded the other', () => {
    const { bodies } = labelPairs(rows, true);
    const successions = candidatePairs(bodies).filter(({ relation }) => relation !== 'same');
    const told = successions.map(({ a, b, relation }) => (relation === 'a-before-b' ? `${a} ${b}` : `${b} ${a}`));
    for (const pair of ['NYK/1 NYE/1', 'SOM/1 SMT/1', 'BKM/0 BUC/0', 'DOR/0 DST/0']) expect(told).toContain(pair);
  });
}
