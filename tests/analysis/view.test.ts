import { expect, test } from 'vitest';
import { answerComposition } from '../../server/analysis/answer-composition.ts';
import { viewIn, wholeOf } from '../../server/analysis/view.ts';
import { network } from '../support/network.ts';
import { scopeOf, snapshotOf } from '../support/network-snapshot.ts';

const snapshot = snapshotOf(
  network({ COVERS: 'p > a', MEMBER_OF: 'x > p' }, { a: { label: 'Boundary', kind: 'district' }, p: { type: 'LSP' } }),
);
const at = (day: string, area?: string) => viewIn(snapshot, scopeOf(snapshot, { at: day, area }));

test('the whole that an area is a part of is found again after other dates were asked about', () => {
  const whole = at('2001-01-01');
  for (const year of [2002, 2003, 2004]) at(`${year}-01-01`);
  expect(wholeOf(at('2001-01-01', 'a'))).toBe(whole);
});

test('a date that is compared with leaves what was worked out for it as it is', () => {
  const whole = at('2005-01-01');
  const now = at('2006-01-01');
  answerComposition(now, { type: 'LSP', compare: { at: '2005-01-01', sources: null, area: null }, published: [] });
  expect(at('2005-01-01')).toBe(whole);
});
