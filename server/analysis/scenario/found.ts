/** A partnership that is founded on paper. */
import type { Edit } from '#contract/scenarios';
import { BadRequest } from '../bad-request.ts';
import { counted } from '../rules/rule.ts';
import type { Paper } from './paper.ts';
import { decideSeat } from './seat-edits.ts';

type Founding = Extract<Edit, { readonly kind: 'found' }>;

/**
 * Founds it, with the ground, themes and members that it is given.
 *
 * @throws BadRequest for one that is not there, and for ground that lies outside the area asked for.
 */
export const foundOnPaper = (paper: Paper, edit: Founding, at: number, field: string): string => {
  const { id, name = id, type = null, boundaries = [], themes = [], members = [] } = edit;
  const { meetingsPerYear = Number.NaN, hoursPerMeeting = Number.NaN } = edit;
  const areas = boundaries.map((each, index) => paper.node(['Boundary'], each, `${field}/boundaries/${index}`));
  const work = themes.map((each, index) => paper.node(['Theme'], each, `${field}/themes/${index}`));
  const seated = members.map((each, index) => paper.member(each, `${field}/members/${index}`));
  if (paper.view.scope.inArea !== null && !areas.some((area) => paper.isInArea(area)))
    throw new BadRequest(`${field}/boundaries`, 'names nothing in the area asked for');
  const node = -1 - paper.founded.length;
  paper.founded.push({ id, name, type, meetingsPerYear, hoursPerMeeting });
  for (const to of areas) paper.add({ type: 'COVERS', from: node, to, like: null });
  for (const to of work) paper.add({ type: 'ADDRESSES', from: node, to, like: null });
  paper.decisions.note({ edit: at, what: id }, 'founding', node);
  if (areas.length > 0) paper.decisions.note({ edit: at, what: boundaries.join(' ') }, 'ground', node);
  for (const [index, member] of seated.entries())
    decideSeat(paper, { partnership: node, member, field: `${field}/members/${index}` }, at, true);
  for (const from of seated) paper.add({ type: 'MEMBER_OF', from, to: node, like: null });
  paper.touched.add(node);
  return `${name} is founded with ${counted(seated.length, 'member')}.`;
};
