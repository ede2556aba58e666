/** What each kind of edit does on paper. */
import type { Edit } from '#contract/scenarios';
import { BadRequest } from '../bad-request.ts';
import { counted, inWords } from '../rules/rule.ts';
import { findNode } from '../snapshot.ts';
import { type Carry, distinct } from './carry.ts';
import { foundOnPaper } from './found.ts';
import { learningArm, link, subGroup } from './link-edits.ts';
import { mergeOnPaper } from './merge.ts';
import type { Paper } from './paper.ts';
import { addMember, attendFor, dropMember } from './seat-edits.ts';
import { boardsAround, countSeats } from './seats.ts';

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
  const founded = paper.decisions.of('founding', partnership);
  if (founded)
    throw new BadRequest(
      `${field}/partnership`,
      `names ${JSON.stringify(id)}, which edits/${founded.edit} has founded`,
    );
  const boards = boardsAround(paper, [partnership]);
  const seats = countSeats(paper, boards);
  paper.end(partnership, at);
  return `${paper.nameOf(partnership)} is wound up: ${counted(seats - countSeats(paper, boards), 'seat')} fewer.`;
};

const adoptBoundary: Carry<'adopt-boundary'> = (paper, { partnership: id, boundaries }, at, field) => {
  const partnership = paper.partnership(id, `${field}/partnership`);
  const earlier = paper.decisions.of('ground', partnership);
  if (earlier)
    throw new BadRequest(
      `${field}/partnership`,
      `names ${JSON.stringify(id)}, whose boundaries edits/${earlier.edit} has set`,
    );
  paper.decisions.note({ edit: at, what: boundaries.join(' ') }, 'ground', partnership);
  distinct(boundaries, `${field}/boundaries`);
  const areas = boundaries.map((boundary, index) => paper.node(['Boundary'], boundary, `${field}/boundaries/${index}`));
  const covered = paper.relations('COVERS', 'leaving', partnership);
  for (const relation of covered) if (!areas.includes(relation.to)) paper.remove(relation);
  const kept = new Set(covered.map(({ to }) => to));
  for (const to of areas) if (!kept.has(to)) paper.add({ type: 'COVERS', from: partnership, to, like: null });
  const outside = paper.isInArea(partnership) ? '' : ', and is outside the area asked for';
  return `${paper.nameOf(partnership)} covers ${inWords(areas.map((area) => paper.nameOf(area)))}${outside}.`;
};

const found: Carry<'found'> = (paper, edit, at, field) => {
  const { snapshot } = paper.view;
  if (findNode(snapshot, 'Partnership', edit.id) >= 0 || paper.founded.some(({ id }) => id === edit.id))
    throw new BadRequest(`${field}/id`, `is ${JSON.stringify(edit.id)}, which a partnership has already`);
  for (const list of ['boundaries', 'themes', 'members'] as const) distinct(edit[list] ?? [], `${field}/${list}`);
  return foundOnPaper(paper, edit, at, field);
};

const shareSecretariat: Carry<'share-secretariat'> = (paper, { partnerships, host: id }, at, field) => {
  distinct(partnerships, `${field}/partnerships`);
  const all = partnerships.map((each, index) => paper.partnership(each, `${field}/partnerships/${index}`));
  const host = paper.node(['Agency'], id, `${field}/host`);
  for (const [index, partnership] of all.entries()) {
    const earlier = paper.decisions.of('host', partnership);
    if (earlier && earlier.what !== id)
      throw new BadRequest(
        `${field}/partnerships/${index}`,
        `names ${JSON.stringify(partnerships[index])}, whose secretariat edits/${earlier.edit} has given to ${JSON.stringify(earlier.what)}`,
      );
    paper.decisions.note({ edit: at, what: id }, 'host', partnership);
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
