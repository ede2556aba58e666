import { describe, expect, test } from 'vitest';
import { byStrength, openingFinding } from '../../../client/state/finding-order.ts';
import { finding } from '../small-findings.ts';

const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id);

describe('the finding that a visit opens with', () => {
  test('is the strongest that is certain, not a stronger one that is to check', () => {
    const found = [
      finding({ id: 'weak', score: 0.4 }),
      finding({ id: 'strong', score: 0.8 }),
      finding({ id: 'unsure', score: 0.9, certainty: 'to-check' }),
    ];
    expect(openingFinding(found)?.id).toBe('strong');
  });

  test('is a computed one before a claim, however strong the claim', () => {
    const found = [finding({ id: 'claim', rule: 'reported', score: 1 }), finding({ id: 'computed', score: 0.5 })];
    expect(openingFinding(found)?.id).toBe('computed');
  });

  test('is a claim where nothing certain is computed', () => {
    expect(openingFinding([finding({ id: 'claim', rule: 'reported' })])?.id).toBe('claim');
  });

  test('is not one that was dismissed', () => {
    expect(openingFinding([finding({ status: 'dismissed' })])).toBeNull();
  });

  test('is none where nothing is certain', () => {
    expect(openingFinding([finding({ certainty: 'to-check' })])).toBeNull();
  });
});

test('equally strong findings stand in the order of their kinds, then as the server lists them', () => {
  const found = [
    finding({ id: 'z' }),
    finding({ id: 'b', kind: 'overload' }),
    finding({ id: 'a' }),
    finding({ id: 'c', kind: 'missing-link' }),
  ];
  expect(ids([...found].sort(byStrength))).toEqual(['z', 'a', 'c', 'b']);
});
