/** Weak ties: a learning arm of nobody, links that hang on one person, boards that nobody leads. */
import type { County } from '../county.ts';
import type { Seat } from '../draft.ts';

/** Unties one Learning Partnership, seats two people on boards that share nobody else, and takes the lead from two. */
export function plantWeakTies(county: County): void {
  noLearningArm(county);
  singlePersonLinks(county);
  noLeadBody(county);
}

function noLearningArm({ draft, geography }: County): void {
  const board = draft.find('Learning Partnership', geography.districts[0]!.wards[0]!);
  const position = draft.links.findIndex((link) => link.from === board && link.kind === 'LEARNING_ARM_OF');
  draft.links.splice(position, 1);
  draft.truth.plant('no-learning-arm', {
    subjects: [board],
    certainty: 'to-check',
    why: 'no LSP is recorded whose learning arm it is',
  });
}

function singlePersonLinks(county: County): void {
  const { draft, geography, agencies } = county;
  const network = (number: number) => draft.find('Community Empowerment Network', geography.districts[number - 1]!.id);
  const sit = (board: string, seat: Omit<Seat, 'role'>) =>
    draft.reseat(board, [...draft.seats(board), { role: 'member', ...seat }]);

  const independent = draft.person([]);
  sit(network(1), { person: independent });
  sit(network(9), { person: independent });
  hang(county, [network(1), network(9)], 'all', 'one person, who sits for nobody, is all they share');

  const agency = agencies.districts[1]!.cvs[0]!;
  const representative = draft.person([agency]);
  draft.reseat(
    network(2),
    draft.seats(network(2)).map((seat) => (seat.agency === agency ? { ...seat, person: representative } : seat)),
  );
  sit(network(6), { agency, person: representative });
  hang(
    county,
    [network(2), network(6)],
    'some',
    'one person is on both, and the body that person sits for is all they share besides',
  );
}

/** Links two boards; that nobody else is on both is certain only where their lists are known to be complete. */
function hang({ draft }: County, subjects: readonly [string, string], membersKnown: 'all' | 'some', why: string): void {
  for (const board of subjects) draft.amend(board, { membersKnown });
  draft.link(subjects[0], subjects[1], 'LINKED_TO', { formal: true });
  draft.truth.plant('single-person-link', {
    subjects,
    certainty: membersKnown === 'all' ? 'certain' : 'to-check',
    why,
  });
}

function noLeadBody({ draft, geography }: County): void {
  const boards = [
    draft.find('thematic', geography.districts[5]!.id),
    draft.find('locality', geography.districts[2]!.id),
  ];
  for (const board of boards) {
    draft.amend(board, { leadBody: undefined, hostBody: undefined });
    draft.reseat(
      board,
      draft.seats(board).map((seat) => (seat.role === 'lead' ? { ...seat, role: 'member' } : seat)),
    );
    draft.truth.plant('no-lead-body', { subjects: [board], certainty: 'to-check', why: 'no lead body is recorded' });
  }
}
