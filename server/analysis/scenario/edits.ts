/** What each kind of edit does on paper. */
import type { RelationshipType } from '#contract/graph-model';
import type { Edit } from '#contract/scenarios';
import { BadRequest } from '../bad-request.ts';
import { counted, inWords } from '../rules/rule.ts';
import { findNode } from '../snapshot.ts';
import { foundOnPaper } from './found.ts';
import { mergeOnPaper } from './merge.ts';
import type { Paper, PaperRelation } from './paper.ts';

type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;

/** Carries out an edit and tells what it did, in a sentence. `at` is the edit's number, `field` where it stands. */
type Carry<K extends Edit['kind']> = (paper: Paper, edit: EditOf<K>, at: number, field: string) => string;

const distinct = (ids: readonly string[], field: string): void => {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new BadRequest(field, `names ${JSON.stringify(twice)} twice`);
};

const merge: Carry<'merge'> = (paper, { partnerships, into = partnerships[0]! }, at, field) => {
  distinct(partnerships, `${field}/partnerships`);
  const all = partnerships.map((id, index) => paper.partnership(id, `${field}/partnerships/${index}`));
  if (!partnerships.includes(into)) throw new BadRequest(`${field}/into`, 'is none of the partnerships to merge');
  const keep = all[partnerships.indexOf(into)]!;
  return mergeOnPaper(
    paper,
    keep,
    all.filter((each) => each !== keep),
    at,
  );
};

const windUp: Carry<'wind-up'> = (paper, { partnership: id }, at, field) => {
  const partnership = paper.partnership(id, `${field}/partnership`);
  const seats = paper.countSeats(paper.relations('MEMBER_OF', 'reaching', partnership));
  paper.end(partnership, at);
  return `${paper.nameOf(partnership)} is wound up: ${counted(seats, 'seat')} fewer.`;
};

const adoptBoundary: Carry<'adopt-boundary'> = (paper, { partnership: id, boundaries }, _, field) => {
  const partnership = paper.partnership(id, `${field}/partnership`);
  distinct(boundaries, `${field}/boundaries`);
  const areas = boundaries.map((boundary, index) => paper.node(['Boundary'], boundary, `${field}/boundaries/${index}`));
  const covered = paper.relations('COVERS', 'leaving', partnership);
  for (const relation of covered) if (!areas.includes(relation.to)) paper.remove(relation);
  const kept = new Set(covered.map(({ to }) => to));
  for (const to of areas) if (!kept.has(to)) paper.add({ type: 'COVERS', from: partnership, to, like: null });
  return `${paper.nameOf(partnership)} covers ${inWords(areas.map((area) => paper.nameOf(area)))}.`;
};

const linkBy = (
  paper: Paper,
  type: RelationshipType,
  [from, to]: readonly [number, number],
  field: string,
  formal?: boolean,
): void => {
  if (from === to) throw new BadRequest(field, 'names one partnership for both ends');
  if (paper.has(type, from, to)) throw new BadRequest(field, 'asks for what is there already');
  paper.add({ type, from, to, like: null, formal });
};

/** Whether one partnership is part of another through any number of steps. */
const isPartOf = (paper: Paper, part: number, whole: number, seen = new Set<number>()): boolean =>
  paper.relations('PART_OF', 'leaving', part).some(({ to }) => {
    if (to === whole) return true;
    if (seen.has(to)) return false;
    seen.add(to);
    return isPartOf(paper, to, whole, seen);
  });

const subGroup: Carry<'sub-group'> = (paper, { partnership, of }, _, field) => {
  const part = paper.partnership(partnership, `${field}/partnership`);
  const whole = paper.partnership(of, `${field}/of`);
  if (isPartOf(paper, whole, part)) throw new BadRequest(field, 'would make a circle: the other is part of it already');
  linkBy(paper, 'PART_OF', [part, whole], field);
  return `${paper.nameOf(part)} becomes a sub-group of ${paper.nameOf(whole)}.`;
};

const learningArm: Carry<'learning-arm'> = (paper, { partnership, of }, _, field) => {
  const arm = paper.partnership(partnership, `${field}/partnership`);
  const body = paper.partnership(of, `${field}/of`);
  linkBy(paper, 'LEARNING_ARM_OF', [arm, body], field);
  return `${paper.nameOf(arm)} becomes the learning arm of ${paper.nameOf(body)}.`;
};

const link: Carry<'link'> = (paper, { from, to, formal }, _, field) => {
  const ends = [paper.partnership(from, `${field}/from`), paper.partnership(to, `${field}/to`)] as const;
  linkBy(paper, 'LINKED_TO', ends, field, formal);
  return `${paper.nameOf(ends[0])} and ${paper.nameOf(ends[1])} are linked.`;
};

const found: Carry<'found'> = (paper, edit, _, field) => {
  const { snapshot } = paper.view;
  if (findNode(snapshot, 'Partnership', edit.id) >= 0 || paper.founded.some(({ id }) => id === edit.id))
    throw new BadRequest(`${field}/id`, `is ${JSON.stringify(edit.id)}, which a partnership has already`);
  for (const list of ['boundaries', 'themes', 'members'] as const) distinct(edit[list] ?? [], `${field}/${list}`);
  return foundOnPaper(paper, edit, field);
};

/** Seats of a member on a partnership: its own, and of persons who sit for it. */
const seatsOf = (paper: Paper, member: number, partnership: number): PaperRelation[] =>
  paper
    .relations('MEMBER_OF', 'reaching', partnership)
    .filter((seat) => seat.from === member || paper.behalfOf(seat) === member);

const addMember: Carry<'add-member'> = (paper, edit, _, field) => {
  const to = paper.partnership(edit.partnership, `${field}/partnership`);
  const from = paper.member(edit.member, `${field}/member`);
  if (from === to) throw new BadRequest(`${field}/member`, 'is the partnership itself');
  if (seatsOf(paper, from, to).length > 0) throw new BadRequest(`${field}/member`, 'sits there already');
  paper.add({ type: 'MEMBER_OF', from, to, like: null, role: edit.role });
  return `${paper.nameOf(from)} joins ${paper.nameOf(to)}.`;
};

const seatsToGiveUp = (paper: Paper, member: number, partnership: number, field: string): PaperRelation[] => {
  const seats = seatsOf(paper, member, partnership);
  if (seats.length === 0)
    throw new BadRequest(field, `names ${JSON.stringify(paper.idOf(member))}, who has no seat there`);
  return seats;
};

const dropMember: Carry<'drop-member'> = (paper, edit, _, field) => {
  const partnership = paper.partnership(edit.partnership, `${field}/partnership`);
  const member = paper.member(edit.member, `${field}/member`);
  for (const seat of seatsToGiveUp(paper, member, partnership, `${field}/member`)) paper.remove(seat);
  return `${paper.nameOf(member)} leaves ${paper.nameOf(partnership)}.`;
};

const attendFor: Carry<'attend-for'> = (paper, edit, _, field) => {
  const partnership = paper.partnership(edit.partnership, `${field}/partnership`);
  const attends = paper.member(edit.member, `${field}/member`);
  const stays = paper.member(edit.insteadOf, `${field}/insteadOf`);
  if (attends === stays) throw new BadRequest(field, 'names one body for both');
  if (attends === partnership) throw new BadRequest(`${field}/member`, 'is the partnership itself');
  const [seat, ...others] = seatsToGiveUp(paper, stays, partnership, `${field}/insteadOf`);
  if (seatsOf(paper, attends, partnership).length === 0) {
    const own = [seat!, ...others].find(({ from }) => from === stays) ?? seat!;
    paper.addLike('MEMBER_OF', attends, partnership, own);
  }
  for (const given of [seat!, ...others]) paper.remove(given);
  return `${paper.nameOf(attends)} attends ${paper.nameOf(partnership)} for ${paper.nameOf(stays)} too.`;
};

const shareSecretariat: Carry<'share-secretariat'> = (paper, { partnerships, host: id }, _, field) => {
  distinct(partnerships, `${field}/partnerships`);
  const all = partnerships.map((each, index) => paper.partnership(each, `${field}/partnerships/${index}`));
  const host = paper.node(['Agency'], id, `${field}/host`);
  for (const partnership of all) {
    for (const relation of paper.relations('HOSTS', 'reaching', partnership))
      if (relation.from !== host) paper.remove(relation);
    if (!paper.has('HOSTS', host, partnership)) paper.add({ type: 'HOSTS', from: host, to: partnership, like: null });
  }
  return `${paper.nameOf(host)} keeps the secretariat of ${inWords(all.map((each) => paper.nameOf(each)))}.`;
};

const carries: { readonly [K in Edit['kind']]: Carry<K> } = {
  merge,
  'wind-up': windUp,
  'adopt-boundary': adoptBoundary,
  'sub-group': subGroup,
  'learning-arm': learningArm,
  link,
  found,
  'add-member': addMember,
  'drop-member': dropMember,
  'attend-for': attendFor,
  'share-secretariat': shareSecretariat,
};

/**
 * Carries out edits one after another.
 *
 * @returns what each did.
 * @throws BadRequest for an edit that names nothing, or contradicts an earlier one; its field names the edit.
 */
export const carryOut = (paper: Paper, edits: readonly Edit[]): string[] =>
  edits.map((edit, at) => (carries[edit.kind] as Carry<Edit['kind']>)(paper, edit as never, at, `edits/${at}`));
