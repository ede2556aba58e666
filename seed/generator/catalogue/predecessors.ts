/** Bodies that gave way to a partnership around 1999 and 2001. Of one nothing is known but that it was there. */
import type { County } from '../county.ts';
import { establish } from '../establish.ts';
import { bodies } from '../places.ts';

/** Founds three predecessors and links each to what succeeded it. */
export function foundPredecessors(county: County): void {
  const { draft, geography } = county;
  const { unitary, districts } = geography;
  const second = districts[1]!;
  const seventh = districts[6]!;

  const alliance = establish(county, {
    name: `${unitary.name} Regeneration Alliance`,
    type: 'board',
    themes: ['t-regeneration'],
    boundaries: [unitary.id],
    members: bodies(county, 10, ['council', 'chamber', 'employer', 'tec', 'college', 'cvs']),
    facts: { started: '1996', ended: '2001-03-31' },
  });
  succeed(county, alliance, draft.find('LSP', unitary.id), '2001-04-01');

  const board = establish(county, {
    name: `${seventh.name} Regeneration Board`,
    type: 'board',
    themes: ['t-regeneration'],
    boundaries: [seventh.id],
    members: bodies(county, 7, ['council', 'employer', 'rda', 'housing', 'tec', 'college', 'school']),
    facts: { started: '1997-02', ended: '2001-06' },
  });
  succeed(county, board, draft.find('LSP', seventh.id), '2001-07');

  const forum = establish(county, {
    name: `${second.name} Training Forum`,
    type: 'group',
    themes: ['t-learning'],
    boundaries: [second.id],
    members: [],
    facts: { started: '1996', ended: '1999', leadBody: county.agencies.county.tec[0], membersKnown: 'none' },
  });
  succeed(county, forum, draft.find('Learning Partnership', second.id), '1999');
}

function succeed({ draft }: County, predecessor: string, successor: string, since: string): void {
  draft.amend(successor, { started: since });
  draft.link(predecessor, successor, 'SUCCEEDED_BY', { since });
}
