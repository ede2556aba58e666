import type { Random } from '../../seed/generator/random.ts';
import { type Network, type NodeLines, network, type Properties, type RelationLines } from '../support/network.ts';

/** Dates about the turn of the century, whole and in part, so that many fall on, before and after one another. */
const dates = ['2000', '2000-12-31', '2001', '2001-04', '2001-05', '2001-05-01', '2001-05-15', '2001-06-01', '2002'];

/** How a small network is drawn: how many of each, and how often something unusual is said. */
interface Shape {
  readonly boards: number;
  readonly agencies: number;
  readonly wards: number;
  /** How likely an agency sits on a board. */
  readonly seats: number;
  /** How likely anything is dated, is known from another source, or is left out. */
  readonly dated: number;
  readonly elsewhere: number;
  readonly unknown: number;
}

const drawShape = (random: Random): Shape => ({
  boards: random.between(1, 7),
  agencies: random.between(1, 8),
  wards: random.between(1, 5),
  seats: random.pick([0.2, 0.5, 0.9]),
  dated: random.pick([0, 0.15, 0.4]),
  elsewhere: random.pick([0, 0.2]),
  unknown: random.pick([0, 0.2]),
});

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

/** A small network of every kind of thing that the rules read, drawn from a seed. */
export const randomNetwork = (random: Random): Network => {
  const shape = drawShape(random);
  const boards = numbered('p', shape.boards);
  const agencies = numbered('a', shape.agencies);
  const wards = numbered('w', shape.wards);
  const areas = numbered('d', 3);

  const span = (since: string, until: string): Properties => ({
    ...(random.chance(shape.dated) ? { [since]: random.pick(dates) } : {}),
    ...(random.chance(shape.dated) ? { [until]: random.pick(dates) } : {}),
  });
  const sources = (): Properties =>
    random.chance(shape.elsewhere) ? { sources: random.pick([['reg'], ['doc', 'reg']]) } : {};
  const relation = (line: string, more: Properties = {}) =>
    [line, { ...span('since', 'until'), ...sources(), ...more }] as const;
  const some = (from: readonly string[], to: readonly string[], chance: number, more: () => Properties = () => ({})) =>
    from.flatMap((left) =>
      to
        .filter((right) => right !== left && random.chance(chance))
        .map((right) => relation(`${left} > ${right}`, more())),
    );

  const seat = (): Properties => ({
    ...(random.chance(0.25) ? { role: random.pick(['observer', 'chair', 'lead', 'core']) } : {}),
    ...(random.chance(0.15) ? { hoursPerYear: random.pick([7.5, 20, 60]) } : {}),
  });
  const formality = (): Properties => (random.chance(0.7) ? { formal: random.chance(0.3) } : {});
  const lines: RelationLines = {
    MEMBER_OF: [
      ...some(agencies, boards, shape.seats, seat),
      // One that sits everywhere; representatives and persons of their own right; boards on boards; second seats.
      ...(random.chance(0.5) ? boards.map((board) => relation(`hub > ${board}`)) : []),
      ...some(['m0', 'm1', 'm2'], boards, 0.3, () => ({
        ...seat(),
        ...(random.chance(0.5) ? { onBehalfOf: random.pick([agencies[0], agencies.at(-1), boards[0]]) } : {}),
      })),
      ...some(['m0'], boards, 0.2, () => ({ onBehalfOf: agencies[0], role: 'vice chair' })),
      ...some(boards, boards, 0.05),
      ...some(agencies, boards, 0.1, () => ({ role: 'host' })),
    ],
    COVERS: boards.flatMap((board) =>
      random.chance(shape.unknown)
        ? []
        : random.sample([...areas, ...wards], random.between(1, 2)).map((area) => relation(`${board} > ${area}`)),
    ),
    // Wards lie in any of the areas, and areas in one another: grounds overlap and have mixed base units.
    WITHIN: [
      ...some(wards, areas, 0.5),
      ...(random.chance(0.3) ? [relation('d0 > d1')] : []),
      ...(random.chance(0.2) ? [relation('d1 > d2')] : []),
    ],
    ADDRESSES: boards.flatMap((board) =>
      random.chance(shape.unknown) ? [] : [relation(`${board} > ${random.pick(['t0', 't1'])}`)],
    ),
    PART_OF: some(boards, boards, 0.05),
    SUCCEEDED_BY: some(boards, boards, 0.03),
    LINKED_TO: some(boards, boards, 0.12, formality),
    REPORTS_TO: some(boards, boards, 0.04, formality),
    LEARNING_ARM_OF: some(boards, boards, 0.06, formality),
    LEADS: some(agencies, boards, 0.15),
    PURSUES: some(boards, ['g0', 'g1'], 0.25, () => (random.chance(0.4) ? { lead: random.chance(0.7) } : {})),
    ASSESSES: some(agencies, boards, 0.2, () => ({
      ...(random.chance(0.8) ? { level: random.pick(['strategic', 'operational']) } : {}),
      ...(random.chance(0.8) ? { importance: random.pick(['critical', 'peripheral']) } : {}),
    })).map(([line, { since, until: _, ...rest }]) => [line, since ? { at: since, ...rest } : rest] as const),
    NOT_LINKED_TO: some(boards, boards, 0.08).map(
      ([line, { since, until: _, ...rest }]) => [line, since ? { at: since, ...rest } : rest] as const,
    ),
    ABSENT_FROM: some(agencies, boards, 0.1).map(
      ([line, { since, until: _, ...rest }]) => [line, since ? { at: since, ...rest } : rest] as const,
    ),
    ABOUT: some(['c0', 'c1'], [...boards, ...agencies], 0.2).map(
      ([line, { since: _, until: __, ...rest }]) => [line, rest] as const,
    ),
  };

  const said: Record<string, NodeLines[string]> = {
    hub: { label: 'Agency', type: 'TEC' },
    m0: { label: 'Person', ...sources() },
    m1: { label: 'Person' },
    m2: { label: 'Person' },
    g0: { label: 'Target', ...sources() },
    g1: { label: 'Target' },
    c0: { label: 'Claim', kind: random.pick(['duplication', 'overload']), ...sources() },
    c1: { label: 'Claim', kind: 'missing-link' },
    k0: {
      label: 'Template',
      partnershipType: 'LP',
      anyOfAgencyTypes: ['TEC', 'LSC'],
      ...span('since', 'until'),
      ...sources(),
    },
    // Without a requirement its districts are peers of those of other networks.
    ...(random.chance(0.6)
      ? {
          r0: {
            label: 'Requirement' as const,
            areaKind: 'district',
            partnershipType: 'LP',
            ...span('since', 'until'),
            ...sources(),
          },
        }
      : {}),
    r1: { label: 'Requirement', areaKind: 'ward', partnershipType: 'LSP', ...span('since', 'until') },
    k1: { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['college'], ...span('since', 'until') },
  };
  for (const board of boards) {
    const known = random.pick<Properties>([{}, { membersKnown: 'all' }, { membersKnown: 'some' }]);
    said[board] = {
      label: 'Partnership',
      type: random.pick(['LP', 'LP', 'LSP', 'Learning Partnership']),
      ...known,
      ...(random.chance(0.6) ? { meetingsPerYear: random.pick([2, 4, 6, 12]) } : {}),
      ...(random.chance(0.6) ? { hoursPerMeeting: random.pick([1, 1.5, 3]) } : {}),
      ...span('started', 'ended'),
      ...sources(),
    };
  }
  for (const agency of agencies) {
    const named = random.chance(0.15) ? { named: false } : {};
    said[agency] = {
      label: 'Agency',
      type: random.pick(['TEC', 'LSC', 'college', 'police']),
      ...(random.chance(0.8) ? { sector: random.pick(['public', 'private', 'voluntary']) } : {}),
      ...named,
      ...(random.chance(0.7) ? { tier: random.pick(['local', 'national']) } : {}),
      ...(random.chance(0.2) ? { capacityHours: random.pick([10, 40]) } : {}),
      ...span('started', 'ended'),
      ...sources(),
    };
  }
  for (const area of areas) {
    said[area] = { label: 'Boundary', kind: 'district', complete: random.chance(0.7), ...span('started', 'ended') };
  }
  for (const ward of wards) said[ward] = { label: 'Boundary', kind: 'ward', ...(random.chance(0.1) ? sources() : {}) };
  return network(lines, said);
};
