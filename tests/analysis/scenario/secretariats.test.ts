/** Secretariats: hosts, each once, and partnerships without one on record. Why their number changes, or does not. */
import { describe, expect, it } from 'vitest';
import type { Edit } from '#contract/scenarios';
import { onPaper } from './on-paper.ts';

// h hosts a and c; b has no host on record. Two secretariats: h, and that of b.
const lines = { HOSTS: 'h > a c', MEMBER_OF: 'x > a b c' } as const;

const told = (edit: Edit, of: Parameters<typeof onPaper>[0] = lines) => {
  const { before, after, secretariats } = onPaper(of, [edit]);
  return { counts: [before.secretariats, after.secretariats], secretariats };
};

describe('secretariats', () => {
  it('stay as many where the host of what is wound up hosts others, and that is said', () => {
    expect(told({ kind: 'wind-up', partnership: 'a' })).toEqual({
      counts: [2, 2],
      secretariats: ['the h, host of the a, would still host 1 other.'],
    });
  });

  it('are one fewer where the host of what is wound up hosts nothing else', () => {
    const alone = { ...lines, HOSTS: 'h > a' } as const;
    // h, b and c; then b and c.
    expect(told({ kind: 'wind-up', partnership: 'a' }, alone)).toEqual({ counts: [3, 2], secretariats: [] });
  });

  it('are one fewer where one without a host takes over that of another, and that is said', () => {
    expect(told({ kind: 'merge', partnerships: ['b', 'a'] })).toEqual({
      counts: [2, 1],
      secretariats: ['the b, without a host on record until now, would have the h, host of 1 other.'],
    });
  });

  it('stay as many where two that one host keeps become one', () => {
    expect(told({ kind: 'merge', partnerships: ['a', 'c'] })).toEqual({
      counts: [2, 2],
      secretariats: ['the h, host of the c, would still host 1 other.'],
    });
  });

  it('are one fewer without a word where what is wound up kept its own', () => {
    expect(told({ kind: 'wind-up', partnership: 'b' })).toEqual({ counts: [2, 1], secretariats: [] });
  });

  it('that are shared say whose they become', () => {
    expect(told({ kind: 'share-secretariat', partnerships: ['a', 'b'], host: 'h' })).toEqual({
      counts: [2, 1],
      secretariats: ['the b, without a host on record until now, would have the h, host of 2 others.'],
    });
  });
});
