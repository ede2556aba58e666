import { describe, expect, test } from 'vitest';
import { seatMatrix } from '../../../client/graph/seat-matrix.ts';
import { createRandom } from '../../../seed/generator/random.ts';
import { type SmallLink, sliceOf } from './small-slices.ts';

const linksOf = (text: string): SmallLink[] =>
  text.split(';').flatMap((row) => {
    const [from = '', to = ''] = row.trim().split(' > ');
    return to.split(' ').map((board) => ({ from, to: board }));
  });

const matrixOf = (text: string, more: readonly SmallLink[] = []) => {
  const links = [...linksOf(text), ...more];
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort();
  return seatMatrix(
    sliceOf(
      ids.map((id) => ({ id })),
      links,
    ),
  );
};

const idsOf = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id).join(' ');

/** How often a run of one kind gives way to another. */
const breaks = (kinds: readonly unknown[]) =>
  kinds.filter((kind, place) => place > 0 && kind !== kinds[place - 1]).length;

describe('the matrix of seats', () => {
  test('has a row for who sits and a column for what is sat on, and nothing else', () => {
    const matrix = matrixOf('a > p-1 p-2; b > p-2', [
      { from: 'c', to: 'b-1', relation: 'OPERATES_IN' },
      { from: 'p-1', to: 'p-3', relation: 'LINKED_TO' },
    ]);
    expect(idsOf(matrix.members).split(' ').sort()).toEqual(['a', 'b']);
    expect(idsOf(matrix.partnerships).split(' ').sort()).toEqual(['p-1', 'p-2']);
    expect(matrix.seatCount).toBe(3);
  });

  test('tells the seats of each member on each partnership', () => {
    const matrix = matrixOf('b > p-2', [
      { from: 'a', to: 'p-1', role: 'chair' },
      { from: 'a', to: 'p-1', role: 'member', informal: true },
      { from: 'a', to: 'p-2' },
    ]);
    const at = (member: string, partnership: string) =>
      matrix.seatsAt(
        matrix.members.findIndex(({ id }) => id === member),
        matrix.partnerships.findIndex(({ id }) => id === partnership),
      );
    expect(at('a', 'p-1')).toEqual([
      { role: 'chair', informal: false },
      { role: 'member', informal: true },
    ]);
    expect(at('a', 'p-2')).toEqual([{ role: null, informal: false }]);
    expect(at('b', 'p-1')).toEqual([]);
  });

  const blocked = (blocks: number) => {
    const random = createRandom(`${blocks} blocks`);
    const links: SmallLink[] = [];
    for (let member = 0; member < 40; member += 1)
      for (let board = 0; board < 20; board += 1) {
        const inBlock = member % blocks === board % blocks;
        if (random.chance(inBlock ? 0.9 : 0.02)) links.push({ from: `m${member}`, to: `p-${board}` });
      }
    const { members, partnerships } = matrixOf('m0 > p-0', links);
    const blockOf = ({ id }: { readonly id: string }) => Number(id.replace(/\D/g, '')) % blocks;
    return [breaks(members.map(blockOf)), breaks(partnerships.map(blockOf))];
  };

  test('brings two mixed blocks apart, though a few seats join them', () => {
    expect(blocked(2)).toEqual([1, 1]);
  });

  test('brings most of four mixed blocks together', () => {
    // Mixed as they come, every row and column but the first begins another block: 39 and 19.
    const [members = 39, partnerships = 19] = blocked(4);
    expect(members).toBeLessThanOrEqual(10);
    expect(partnerships).toBeLessThanOrEqual(8);
  });

  test('keeps what hangs together apart from the rest, the larger part first', () => {
    const matrix = matrixOf('a > p-1; x > p-8 p-9; y > p-9; z > p-8');
    expect(idsOf(matrix.members)).toMatch(/^([xyz] ){3}a$/);
    expect(idsOf(matrix.partnerships)).toMatch(/^p-[89] p-[89] p-1$/);
  });

  test('is the same whatever order the slice came in', () => {
    const links = linksOf('a > p-1 p-2; b > p-2 p-3; c > p-3 p-1; d > p-4');
    const order = (of: readonly SmallLink[]) => {
      const ids = [...new Set(of.flatMap(({ from, to }) => [from, to]))];
      const { members, partnerships } = seatMatrix(
        sliceOf(
          ids.map((id) => ({ id })),
          of,
        ),
      );
      return [idsOf(members), idsOf(partnerships)];
    };
    expect(order([...links].reverse())).toEqual(order(links));
  });

  test('leaves hidden kinds out', () => {
    const slice = sliceOf([{ id: 'p-1' }, { id: 'a' }, { id: 'person-1' }], linksOf('a > p-1; person-1 > p-1'));
    expect(idsOf(seatMatrix(slice, ['Person']).members)).toBe('a');
  });
});
