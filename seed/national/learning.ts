/** The Learning Partnership of a place: who sits on it, who hosts it, and the LSPs that it faces. */
import type { Patch } from '../generator/agencies/patch.ts';
import { establish } from '../generator/establish.ts';
import type { Authority, Place } from './areas.ts';
import { strategicIn } from './shapes.ts';
import { patchOf, type SubRegion } from './sub-region.ts';

/** One that faces so many LSPs smaller than its own ground faces many. */
const many = 5;
const mostColleges = 3;

/** Founds it with its local groups; the LSPs of the place must be there. Returns its id. */
export function foundLearning(nation: SubRegion, place: Place, strategic: readonly string[]): string {
  const { draft } = nation;
  const { plan, authorities } = place;
  const patches = authorities.map((each) => patchOf(nation, each));
  const [first] = patches as [Patch, ...Patch[]];
  const host = {
    localAuthority: first.lea[0],
    college: first.college[0],
    university: first.university[0],
    careers: first.careers[0],
  };
  const learning = establish(nation, {
    name: `${place.name} Learning Partnership`,
    type: 'Learning Partnership',
    themes: ['t-learning'],
    boundaries: place.ground,
    members: [
      [
        first.lea,
        place.county ? first.countyCouncil : first.council,
        first.careers,
        first.tec,
        first.lsc,
        first.jobcentre,
      ],
      patches.slice(0, mostColleges).map((patch) => patch.college),
      first.school,
      plan.having.map((group) => first[group === 'voluntary' ? 'voluntaryForum' : group].slice(0, 1)),
    ].flat(2),
    ...(plan.recognised ? { learningArmOf: strategic[0] } : {}),
    facts: { hostBody: plan.host && host[plan.host] },
  });
  if (!plan.recognised)
    draft.truth.plant('no-learning-arm', {
      subjects: [learning],
      certainty: 'to-check',
      why: 'no LSP is recorded whose learning arm it is',
    });
  faceStrategic(nation, place, learning, strategic);
  if (plan.shape.localGroups) for (const each of authorities) foundLocalGroup(nation, each, learning);
  return learning;
}

/** Records the links, of every other one that faces many only the first: the others follow from the ground alone. */
function faceStrategic(
  { draft }: SubRegion,
  { plan, authorities }: Place,
  learning: string,
  strategic: readonly string[],
): void {
  const facesMany = authorities.length >= many;
  const faced = draft.truth.count('one-facing-many');
  const isOnRecord = !facesMany || faced % 2 === 0;
  const linked = isOnRecord ? strategic : strategic.slice(0, 1);
  for (const lsp of linked.slice(plan.recognised ? 1 : 0)) draft.link(learning, lsp, 'LINKED_TO', { formal: true });
  if (!facesMany) return;
  draft.truth.plant('one-facing-many', {
    subjects: [learning],
    certainty: isOnRecord ? 'certain' : 'to-check',
    detail: strategic,
    why: `one Learning Partnership where there are ${strategicIn(plan.shape)} LSPs${isOnRecord ? '' : '; that it faces them follows from the ground, not from links'}`,
  });
}

function foundLocalGroup(nation: SubRegion, authority: Authority, learning: string): void {
  const patch = patchOf(nation, authority);
  establish(nation, {
    name: `${authority.name} Local Learning Group`,
    type: 'group',
    themes: ['t-learning'],
    boundaries: [authority.id],
    members: [patch.college, patch.school, patch.council, patch.cvs].flat(),
    partOf: learning,
    learningArmOf: nation.draft.find('LSP', authority.id),
  });
}
