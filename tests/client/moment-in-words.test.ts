import { expect, it } from 'vitest';
import { momentInWords } from '../../client/words/moment-in-words.ts';

it('a moment is told by day and time, so that two of one day can be told apart', () => {
  expect(momentInWords('2003-03-31T12:05:09.123Z', 'UTC')).toBe('31 March 2003, 12:05');
  expect(momentInWords('2003-06-30T23:30:00Z', 'Europe/London')).toBe('1 July 2003, 00:30');
});
