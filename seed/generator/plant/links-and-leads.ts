/** Weak ties: a learning arm of nobody, links that hang on one person, boards that nobody leads. */
import type { County, Setting } from '../county.ts';
import type { Seat } from '../draft.ts';
import { placeOf } from '../places.ts';

/** Unties one Learning Partnership, seats two people on boards that share nobody else, and takes the lead from two. */
export function plantWeakTies(county: County): void {
  noLearningArm(county);
  hangOnOnePerson(county, [1, 9]);
  hangOnRepresentative(county);
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

const networkOf = (county: Setting, number: number) =>
  county.draft.find('Community Empowerment Network', placeOf(county, number).id);

const sit = ({ draft }: Setting, board: string, seat: Omit<Seat, 'role'>) =>
  draft.reseat(board, [...draft.seats(board), { role: 'member', ...seat }]);

/** The networks of two numbered districts have one person, who sits for nobody, and nobody else in common. */
export function hangOnOnePerson(county: Setting, numbers: readonly [number, number]): void {
  const [one, other] = [networkOf(county, numbers[0]), networkOf(county, numbers[1])];
  const independent = county.draft.person([]);
  sit(county, one, { person: independent });
  sit(county, other, { person: independent });
  hang(county, [one, other], 'all', 'one person, who sits for nobody, is all they share');
}

function hangOnRepresentative(county: County): void {
  const { draft, agencies } = county;
  const [one, other] = [networkOf(county, 2), networkOf(county, 6)];
  const agency = agencies.districts[1]!.cvs[0]!;
  const representative = draft.person([agency]);
  draft.reseat(
    one,
    draft.seats(one).map((seat) => (seat.agency === agency ? { ...seat, person: representative } : seat)),
  );
  sit(county, other, { agency, person: representative });
  hang(
    county,
    [one, other],
    'some',
    'one person is on both, and the body that person sits for is all they share besides',
  );
}

/** Links two boards; that nobody else is on both is certain only where their lists are known to be complete. */
function hang(
  { draft }: Setting,
  subjects: readonly [string, string],
  membersKnown: 'all' | 'some',
  why: string,
): void {
  for (const board of subjects) draft.amend(board, { membersKnown });
  draft.link(subjects[0], subjects[1], 'LINKED_TO', { formal: true });
  draft.truth.plant('single-person-link', {
    subjects,
    certainty: membersKnown === 'all' ? 'certain' : 'to-check',
    why,
  });
}

function noLeadBody(county: County): void {
  const { draft, geography } = county;
  leaveWithoutLead(county, draft.find('thematic', geography.districts[5]!.id));
  leaveWithoutLead(county, draft.find('locality', geography.districts[2]!.id));
}

/** Takes the lead and the host from a board. */
export function leaveWithoutLead({ draft }: Setting, board: string): void {
  draft.amend(board, { leadBody: undefined, hostBody: undefined });
  draft.reseat(
    board,
    draft.seats(board).map((seat) => (seat.role === 'lead' ? { ...seat, role: 'member' } : seat)),
  );
  draft.truth.plant('no-lead-body', { subjects: [board], certainty: 'to-check', why: 'no lead body is recorded' });
}
