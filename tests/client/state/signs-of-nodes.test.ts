import { expect, test } from 'vitest';
import { brokersIn, singleLinksIn } from '../../../client/state/signs-of-nodes.ts';
import { signWords } from '../../../client/words/sign-words.ts';
import { finding, partnership, person } from '../small-findings.ts';

const item = (id: string, value: number, holds = 0) => ({ id, name: id, value, holds });
const answer = (items: ReturnType<typeof item>[]) => ({
  revision: 1,
  total: 201,
  items,
  estimate: false,
  truncated: true,
  components: 1,
  isolated: 0,
});

test('the first five of a kind are brokers, and whatever alone joins some', () => {
  const items = [9, 8, 7, 6, 5, 4, 3].map((value, place) => item(`a${place + 1}`, value, place === 6 ? 15 : 0));
  expect(brokersIn('agency', answer(items)).map(([key, { rank, holds }]) => [key, rank, holds])).toEqual([
    ['Agency:a1', 1, 0],
    ['Agency:a2', 2, 0],
    ['Agency:a3', 3, 0],
    ['Agency:a4', 4, 0],
    ['Agency:a5', 5, 0],
    ['Agency:a7', 7, 15],
  ]);
});

test('what no route leads through is no broker, however few there are', () => {
  expect(brokersIn('person', answer([item('x', 0)]))).toEqual([]);
});

test('a broker’s sentence tells the pairs that only it joins, its rank, and that it is estimated', () => {
  const broker = { kind: 'agency', rank: 2, of: 1201, holds: 15, estimate: true } as const;
  expect(signWords.broker(broker)).toMatch(
    /^The only route between 15 pairs .* 2nd of 1,201 agencies .*\(estimated\)\.$/,
  );
  expect(signWords.broker({ ...broker, holds: 0, rank: 11, estimate: false })).toMatch(
    /^A broker: 11th of .* links\.$/,
  );
});

test('a person on whom links hang is told each of them', () => {
  const hangs = (id: string, certainty: 'certain' | 'to-check') =>
    finding({
      rule: 'single-person-link',
      certainty,
      subjects: [partnership('a', 'A'), partnership(id, id.toUpperCase())],
      reasons: [{ part: 'members', text: '', nodes: [person('x')] }],
    });
  const links = singleLinksIn([hangs('b', 'certain'), hangs('c', 'to-check')]);
  expect(links.get('Person:x')?.map(signWords.singleLink)).toEqual([
    'The link between A and B hangs on this person alone.',
    'Nobody else is recorded on both A and C.',
  ]);
});
