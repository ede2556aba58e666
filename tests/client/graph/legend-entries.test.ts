import { expect, test } from 'vitest';
import { legendEntries } from '../../../client/canvas/legend-entries.ts';
import { duplicatePair, duplication, missingMember, sliceOf, star } from './small-slices.ts';

test('the legend explains what this picture shows, and nothing else', () => {
  expect(legendEntries(duplicatePair(), duplication())).toEqual({
    kinds: ['Partnership', 'Agency', 'Boundary', 'Theme'],
    fields: ['safety', 'other'],
    lines: ['member', 'ground'],
    marks: [],
    finding: ['band'],
  });
});

test('the legend explains signs of what is drawn, and how many more there are', () => {
  const broker = { kind: 'agency', rank: 1, of: 2, holds: 0, estimate: false } as const;
  const signs = (key: 'Agency:a-1' | 'Agency:elsewhere') => ({
    brokers: new Map([[key, broker]]),
    singleLinks: new Map(),
  });
  expect(legendEntries(star(), null, signs('Agency:a-1')).marks).toEqual(['broker']);
  expect(legendEntries(star(), null, signs('Agency:elsewhere')).marks).toEqual([]);
  expect(legendEntries(sliceOf([{ id: 'p-a', more: 3 }], []), null).marks).toEqual(['more']);
});

test('the legend tells certain ghosts from those to check', () => {
  expect(legendEntries(star(), missingMember()).finding).toEqual(['certain']);
  expect(legendEntries(star(), missingMember('to-check')).finding).toEqual(['to-check']);
});

test('the marks of what is unnamed, synthetic, ended, led, linked and informal are explained where they occur', () => {
  const slice = sliceOf(
    [{ id: 'p-a', synthetic: true, type: 'LSP' }, { id: 'p-b', ended: true, named: false }, { id: 'a-a' }],
    [
      { from: 'p-a', to: 'p-b', relation: 'PART_OF', informal: true },
      { from: 'a-a', to: 'p-a', role: 'lead' },
    ],
  );
  expect(legendEntries(slice, null)).toEqual({
    kinds: ['Partnership', 'Agency'],
    fields: ['area', 'other'],
    lines: ['lead', 'informal', 'link'],
    marks: ['unnamed', 'synthetic', 'ended'],
    finding: [],
  });
});
