import { describe, expect, it } from 'vitest';
import { createRandom } from '../../seed/generator/random.ts';
import type { Body } from '../../server/identity/body.ts';
import { candidatePairs } from '../../server/identity/candidate-pairs.ts';

const syllables =
  'ab ber bor cal car den dor el fen gar hal ham ing kel lan mar ner or pen ros sal tam ul ver wen yar'.split(' ');
const endings = ['ton', 'ham', 'ford', 'bury', 'ley', 'wick', 'by', 'shire', 'dale', 'mouth'];
const kinds = [
  ['Borough Council', 'BC'],
  ['District Council', 'DC'],
  ['Primary Care Trust', 'PCT'],
  ['Constabulary', 'Police'],
  ['Learning and Skills Council', 'LSC'],
  ['College', 'FE College'],
  ['Council for Voluntary Service', 'CVS'],
  ['Residents Forum', 'residents’ forum'],
] as const;

/** So many bodies with made-up names, every tenth of them written again in another way. */
const makeBodies = (count: number): { readonly bodies: readonly Body[]; readonly twins: number } => {
  const random = createRandom('many names');
  const makePlace = () => {
    const name = [random.pick(syllables), random.pick(syllables), random.pick(endings)].join('');
    return `${random.chance(0.1) ? `${random.pick(['North', 'South', 'East', 'West'])} ` : ''}${name}`;
  };
  const names = new Set<string>();
  while (names.size < count) {
    const place = makePlace();
    const [long, short] = random.pick(kinds);
    names.add(`${place} ${long}`);
    if (random.chance(0.1)) names.add(`${place.toUpperCase()} ${short}`);
  }
  const bodies = [...names].slice(0, count).map((name, id) => ({ id: `${id}`, name, aliases: [] }));
  const all = new Set(bodies.map(({ name }) => name));
  return { bodies, twins: bodies.filter(({ name }) => all.has(otherWay(name))).length };
};

/** The name in capitals with the kind shortened. */
const otherWay = (name: string): string => {
  const kind = kinds.find(([long]) => name.endsWith(long));
  return kind ? name.replace(kind[0], '').toUpperCase() + kind[1] : '';
};

describe('fifty thousand names', () => {
  it('are compared within seconds of processor time, and every name written in two ways is found', {
    timeout: 120_000,
  }, () => {
    const { bodies, twins } = makeBodies(50_000);
    const nameOf = new Map(bodies.map(({ id, name }) => [id, name]));
    const before = process.cpuUsage();
    const found = candidatePairs(bodies);
    const { user, system } = process.cpuUsage(before);
    const pairsOfTwins = found.filter(({ a, b }) => {
      const [one, other] = [nameOf.get(a)!, nameOf.get(b)!];
      return otherWay(one) === other || otherWay(other) === one;
    });
    expect((user + system) / 1e6).toBeLessThan(20);
    expect(twins).toBeGreaterThan(3000);
    expect(pairsOfTwins).toHaveLength(twins);
  });
});
