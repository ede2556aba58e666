/** Edits that tie one partnership to another. */
import type { RelationshipType } from '#contract/graph-model';
import { BadRequest } from '../bad-request.ts';
import type { Carry } from './carry.ts';
import type { Paper } from './paper.ts';
import { isPartOf } from './part-of.ts';

interface Tie {
  readonly type: RelationshipType;
  readonly from: number;
  readonly to: number;
  readonly formal?: boolean | undefined;
}

const check = (paper: Paper, { type, from, to }: Tie, field: string): void => {
  if (from === to) throw new BadRequest(field, 'names one partnership for both ends');
  const same = paper.decisions.of(type, from, to);
  // A link is one between two, whichever is named first; of other ties the reverse is another.
  const reverse = paper.decisions.of(type, to, from);
  if (same || (reverse && type === 'LINKED_TO'))
    throw new BadRequest(field, `asks for what edits/${(same ?? reverse)!.edit} does already`);
  if (reverse) throw new BadRequest(field, `asks for the reverse of edits/${reverse.edit}`);
  if (paper.has(type, from, to)) throw new BadRequest(field, 'asks for what is there already');
};

const tie = (paper: Paper, { type, from, to, formal }: Tie, at: number): void => {
  paper.decisions.note({ edit: at, what: type }, type, from, to);
  paper.add({ type, from, to, like: null, formal });
};

export const subGroup: Carry<'sub-group'> = (paper, { partnership, of }, at, field) => {
  const part = paper.partnership(partnership, `${field}/partnership`);
  const whole = paper.partnership(of, `${field}/of`);
  const wanted = { type: 'PART_OF', from: part, to: whole } as const;
  check(paper, wanted, field);
  if (isPartOf(paper, whole, part)) throw new BadRequest(field, 'would make a circle: the other is part of it already');
  tie(paper, wanted, at);
  return `${paper.nameOf(part)} becomes a sub-group of ${paper.nameOf(whole)}.`;
};

export const learningArm: Carry<'learning-arm'> = (paper, { partnership, of }, at, field) => {
  const arm = paper.partnership(partnership, `${field}/partnership`);
  const body = paper.partnership(of, `${field}/of`);
  const wanted = { type: 'LEARNING_ARM_OF', from: arm, to: body } as const;
  check(paper, wanted, field);
  tie(paper, wanted, at);
  return `${paper.nameOf(arm)} becomes the learning arm of ${paper.nameOf(body)}.`;
};

export const link: Carry<'link'> = (paper, edit, at, field) => {
  const from = paper.partnership(edit.from, `${field}/from`);
  const to = paper.partnership(edit.to, `${field}/to`);
  const wanted = { type: 'LINKED_TO', from, to, formal: edit.formal } as const;
  check(paper, wanted, field);
  tie(paper, wanted, at);
  return `${paper.nameOf(from)} and ${paper.nameOf(to)} are linked.`;
};
