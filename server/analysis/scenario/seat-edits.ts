/** Edits that give and take seats. */
import { BadRequest } from '../bad-request.ts';
import type { Carry } from './carry.ts';
import type { Paper, PaperRelation } from './paper.ts';

/** Seats of a member on a partnership: its own, and of persons who sit for it. */
const seatsOf = (paper: Paper, member: number, partnership: number): PaperRelation[] =>
  paper
    .relations('MEMBER_OF', 'reaching', partnership)
    .filter((seat) => seat.from === member || paper.behalfOf(seat) === member);

interface Seat {
  readonly partnership: number;
  readonly member: number;
  /** Where the edit names the member. */
  readonly field: string;
}

/** Notes whether a member is to sit. @throws BadRequest where an earlier edit has decided otherwise. */
export const decideSeat = (paper: Paper, { partnership, member, field }: Seat, at: number, sits: boolean): void => {
  const what = sits ? 'given' : 'ended';
  const earlier = paper.decisions.of('seat', partnership, member);
  if (earlier && earlier.what !== what)
    throw new BadRequest(
      field,
      `names ${JSON.stringify(paper.idOf(member))}, whose seat there edits/${earlier.edit} has ${earlier.what}`,
    );
  paper.decisions.note({ edit: at, what }, 'seat', partnership, member);
};

export const addMember: Carry<'add-member'> = (paper, edit, at, field) => {
  const partnership = paper.partnership(edit.partnership, `${field}/partnership`);
  const seat = { partnership, member: paper.member(edit.member, `${field}/member`), field: `${field}/member` };
  if (seat.member === partnership) throw new BadRequest(seat.field, 'is the partnership itself');
  decideSeat(paper, seat, at, true);
  if (seatsOf(paper, seat.member, partnership).length > 0) throw new BadRequest(seat.field, 'sits there already');
  paper.add({ type: 'MEMBER_OF', from: seat.member, to: partnership, like: null, role: edit.role });
  return `${paper.nameOf(seat.member)} joins ${paper.nameOf(partnership)}.`;
};

/** @throws BadRequest where there is none, or an earlier edit has given it. */
const seatsToGiveUp = (paper: Paper, seat: Seat, at: number): PaperRelation[] => {
  decideSeat(paper, seat, at, false);
  const seats = seatsOf(paper, seat.member, seat.partnership);
  if (seats.length === 0)
    throw new BadRequest(seat.field, `names ${JSON.stringify(paper.idOf(seat.member))}, who has no seat there`);
  return seats;
};

export const dropMember: Carry<'drop-member'> = (paper, edit, at, field) => {
  const partnership = paper.partnership(edit.partnership, `${field}/partnership`);
  const member = paper.member(edit.member, `${field}/member`);
  for (const seat of seatsToGiveUp(paper, { partnership, member, field: `${field}/member` }, at)) paper.remove(seat);
  return `${paper.nameOf(member)} leaves ${paper.nameOf(partnership)}.`;
};

export const attendFor: Carry<'attend-for'> = (paper, edit, at, field) => {
  const partnership = paper.partnership(edit.partnership, `${field}/partnership`);
  const attends = { partnership, member: paper.member(edit.member, `${field}/member`), field: `${field}/member` };
  const stays = {
    partnership,
    member: paper.member(edit.insteadOf, `${field}/insteadOf`),
    field: `${field}/insteadOf`,
  };
  if (attends.member === stays.member) throw new BadRequest(field, 'names one body for both');
  if (attends.member === partnership) throw new BadRequest(attends.field, 'is the partnership itself');
  decideSeat(paper, attends, at, true);
  const given = seatsToGiveUp(paper, stays, at);
  if (seatsOf(paper, attends.member, partnership).length === 0) {
    const own = given.find(({ from }) => from === stays.member) ?? given[0]!;
    paper.addLike('MEMBER_OF', attends.member, partnership, own);
  }
  for (const seat of given) paper.remove(seat);
  return `${paper.nameOf(attends.member)} attends ${paper.nameOf(partnership)} for ${paper.nameOf(stays.member)} too.`;
};
