import type { Random } from '../../../seed/generator/random.ts';
import { type Network, type NodeLines, network, type Properties } from '../../support/network.ts';

/** An area of 8 to 12 partnerships whose members overlap: circles of agencies that meet again and again. */
export const randomArea = (random: Random): Network => {
  const boards = Array.from({ length: random.between(8, 12) }, (_, index) => `p${index}`);
  const circles = [0, 1, 2].map((circle) => Array.from({ length: 6 }, (_, index) => `a${circle * 4 + index}`));
  const said: Record<string, NodeLines[string]> = {
    d: { label: 'Boundary', kind: 'district' },
    k: { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['TEC'] },
  };
  const seats: (readonly [string, Properties])[] = [];
  for (const board of boards) {
    said[board] = {
      label: 'Partnership',
      type: random.pick(['LP', 'LSP', 'CDRP']),
      membersKnown: 'all',
      statutory: random.chance(0.2),
      meetingsPerYear: random.pick([4, 6, 12]),
      hoursPerMeeting: random.pick([1, 2, 3]),
    };
    for (const agency of random.sample(random.pick(circles), random.between(3, 6)))
      seats.push([`${agency} > ${board}`, random.chance(0.15) ? { role: random.pick(['chair', 'observer']) } : {}]);
  }
  for (const agency of new Set(seats.map(([line]) => line.split(' ')[0]!)))
    said[agency] = { label: 'Agency', type: random.pick(['TEC', 'college', 'police']) };
  return network(
    {
      MEMBER_OF: seats,
      COVERS: boards.map((board) => `${board} > ${random.chance(0.7) ? 'd' : 'w0'}`),
      WITHIN: 'w0 w1 > d',
      ADDRESSES: boards.map((board) => `${board} > ${random.pick(['t0', 't1'])}`),
      PURSUES: boards.filter(() => random.chance(0.5)).map((board) => `${board} > g0 g1`),
    },
    { ...said, g0: { label: 'Target' }, g1: { label: 'Target' } },
  );
};
