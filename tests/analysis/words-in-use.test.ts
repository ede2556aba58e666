import { describe, expect, it } from 'vitest';
import { answerWordsInUse } from '../../server/analysis/answer-words-in-use.ts';
import { network } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const on = network(
  { MEMBER_OF: ['x > p', 'y > p', 'x > q', 'z > r'], COVERS: ['p > here', 'q > here', 'r > there'] },
  {
    p: { type: 'LSP', ended: '2001' },
    q: { type: 'LSP' },
    r: { type: 'CDRP' },
    x: { type: 'FE college' },
    here: { kind: 'ward' },
    there: { kind: 'ward' },
  },
);

describe('the words in use', () => {
  it('are types and kinds with how many are of each, the commonest first', () => {
    const { partnershipTypes, agencyTypes, areaKinds } = answerWordsInUse(viewOf(on));
    expect(partnershipTypes).toEqual([
      { word: 'LSP', count: 2 },
      { word: 'CDRP', count: 1 },
    ]);
    expect(agencyTypes).toEqual([{ word: 'FE college', count: 1 }]);
    expect(areaKinds).toEqual([{ word: 'ward', count: 2 }]);
  });

  it('are those of what is in scope', () => {
    expect(answerWordsInUse(viewOf(on, { at: '2003' })).partnershipTypes).toEqual([
      { word: 'CDRP', count: 1 },
      { word: 'LSP', count: 1 },
    ]);
    expect(answerWordsInUse(viewOf(on, { area: 'there' })).partnershipTypes).toEqual([{ word: 'CDRP', count: 1 }]);
  });
});
