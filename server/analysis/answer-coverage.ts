/** The answer to `/api/coverage`: areas by types of partnership. */
import { byCodePoint } from './code-points.ts';
import { type Cover, coversByArea, isRequired } from './coverage.ts';
import { groundOf } from './ground.ts';
import { idOf, nameOf, typeOf } from './snapshot.ts';
import type { View } from './view.ts';

export interface CoverageQuery {
  /** null: areas of every kind. */
  readonly areaKind: string | null;
  /** null: every type of the partnerships in scope, and of the requirements of such an area. */
  readonly partnershipType: string | null;
  readonly limit: number;
}

const typesOf = (view: View, areas: readonly number[]): string[] => {
  const { snapshot, scope, partnerships } = view;
  const kinds = new Set(areas.map((area) => typeOf(snapshot, area)));
  const required = snapshot.requirements
    .filter(({ node, areaKind }) => scope.nodes[node]! > 0 && kinds.has(areaKind))
    .map(({ partnershipType }) => partnershipType);
  const had = partnerships.map((partnership) => typeOf(snapshot, partnership)).filter((type) => type !== null);
  return [...new Set([...had, ...required])].sort(byCodePoint);
};

export const answerCoverage = (view: View, { areaKind, partnershipType, limit }: CoverageQuery) => {
  const { snapshot, scope } = view;
  const covers = coversByArea(view);
  const areas = [...covers.keys()].filter((area) => areaKind === null || typeOf(snapshot, area) === areaKind);
  const types = partnershipType === null ? typesOf(view, areas) : [partnershipType];
  const ofTypes = (cover: Cover, area: number) =>
    types.map((type) => {
      const ofType = (partnerships: readonly number[]) =>
        partnerships.filter((each) => typeOf(snapshot, each) === type).map((each) => idOf(snapshot, each));
      const required = snapshot.requirements
        .filter(
          (each) =>
            each.areaKind === typeOf(snapshot, area) && each.partnershipType === type && isRequired(view, each, area),
        )
        .map(({ node, requiredBy }) => ({ id: idOf(snapshot, node), requiredBy }));
      return { type, full: ofType(cover.full), part: ofType(cover.part), required };
    });
  return {
    revision: snapshot.revision,
    total: areas.length,
    types,
    areas: areas.slice(0, limit).map((area) => ({
      id: idOf(snapshot, area),
      name: nameOf(snapshot, area),
      complete: groundOf(snapshot, scope, [area]).complete,
      types: ofTypes(covers.get(area)!, area),
    })),
    truncated: areas.length > limit,
  };
};
