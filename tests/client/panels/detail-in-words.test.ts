import { describe, expect, test } from 'vitest';
import { detailInWords } from '../../../client/panels/states/detail-in-words.ts';

describe('what the server says of a problem is shown without addresses', () => {
  test.each([
    [
      'a remedy of its own',
      'No Partnership has the id "p-gone". Search for it: /api/search?q=&kind=Partnership',
      'No Partnership has the id "p-gone". Search for it.',
    ],
    [
      'a remedy after a colon',
      'area names "b-gone", which the graph does not have: give the id of a Boundary, as /api/search?kind=Boundary finds it.',
      'area names "b-gone", which the graph does not have.',
    ],
    ['nothing else', 'There is nothing at GET /api/gone. See /api/docs for what there is.', null],
    [
      'no address',
      'at is 2003-02-30: the calendar has no such day.',
      'at is 2003-02-30: the calendar has no such day.',
    ],
  ])('%s', (_, said, shown) => {
    expect(detailInWords(said)).toBe(shown);
  });
});
