import { expect, test } from 'vitest';
import type { Finding } from '#contract/findings';
import { headlineOf } from '../../../client/panels/picture/headline.ts';
import { agency, finding, partnership } from '../small-findings.ts';

const tameside = partnership('t', 'Tameside DAT');
const dale = partnership('d', 'Dale CDRP');
const members: Finding['reasons'][number] = {
  part: 'members',
  text: 'They share: …',
  value: 0.75,
  nodes: [agency('x'), agency('y'), agency('z')],
};

test('duplicates are told by both names and what they share', () => {
  expect(headlineOf(finding({ subjects: [tameside, dale], reasons: [members] }))).toEqual({
    lead: 'These two look like one',
    names: 'Tameside DAT and Dale CDRP',
    detail: '3 of 4 members shared',
  });
});

test('a group of duplicates is counted', () => {
  const group = finding({ subjects: [tameside, dale, partnership('x', 'X')], reasons: [members] });
  expect(headlineOf(group)).toEqual({
    lead: 'These three look like one',
    names: 'Tameside DAT, Dale CDRP and X',
    detail: '3 members shared by all three',
  });
});

test('a missing member is named with the place it is missing from', () => {
  const gap = finding({
    kind: 'missing-link',
    rule: 'missing-core-member',
    subjects: [tameside],
    missing: [{ kind: 'member', at: 't', name: 'careers service' }],
  });
  expect(headlineOf(gap)).toMatchObject({ lead: 'Someone is missing', names: 'No careers service on Tameside DAT' });
});

test('a member that is only not recorded is told as just that', () => {
  const gap = finding({
    kind: 'missing-link',
    rule: 'missing-core-member',
    certainty: 'to-check',
    subjects: [tameside],
    missing: [{ kind: 'member', at: 't', name: 'careers service' }],
  });
  expect(headlineOf(gap)).toMatchObject({
    lead: 'Not on record',
    names: 'No careers service recorded on Tameside DAT',
  });
});

test('several of one type on one area are counted', () => {
  const cover = (count: number) =>
    finding({ rule: 'double-cover', subjects: Array.from({ length: count }, (_, n) => partnership(`p${n}`, `P${n}`)) });
  expect(headlineOf(cover(2)).lead).toBe('Two of one type on one area');
  expect(headlineOf(cover(200)).lead).toBe('200 of one type on one area');
});

test('a missing link names both ends', () => {
  const gap = finding({ kind: 'missing-link', rule: 'unlinked-same-ground-theme', subjects: [tameside, dale] });
  expect(headlineOf(gap)).toMatchObject({ lead: 'Same work, no link', names: 'Tameside DAT and Dale CDRP' });
});

test('a claim is told as the source puts it', () => {
  const claim = finding({ rule: 'reported', title: 'The same people met in different rooms' });
  expect(headlineOf(claim)).toMatchObject({ lead: 'A source says', names: 'The same people met in different rooms' });
});
