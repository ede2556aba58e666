/** The answer to `/api/coverage`: areas by types of partnership, or by the themes that partnerships address. */

import type { CoverageSide, coverage, TypeCover } from '#contract/coverage';
import type { OkOf } from '#contract/endpoint';
import { byCodePoint } from './code-points.ts';
import { listAt } from './columns.ts';
import { coversByArea, isRequired } from './coverage.ts';
import { hitsOf } from './find-all.ts';
import { findingId } from './finding-id.ts';
import { groundOf } from './ground.ts';
import type { Hit } from './rules/rule.ts';
import { type Settings, sameSettings } from './rules/settings.ts';
import { scopeParamsInArea } from './scope-params.ts';
import { idOf, nameOf, nodesOf, typeOf } from './snapshot.ts';
import type { View } from './view.ts';

export interface CoverageQuery {
  /** null: areas of every kind. */
  readonly areaKind: string | null;
  readonly by: CoverageSide;
  /** null: every type of the partnerships in scope, and of the requirements of such an area. */
  readonly partnershipType: string | null;
  readonly settings: Settings;
  /** The Cypher that counts the same, over all areas of a kind; null where nobody asks for it. */
  readonly query: string | null;
  readonly limit: number;
}

/** Partnerships of an area by what tells them apart. */
type Sorted = ReadonlyMap<string, readonly number[]>;

const typesOf = (view: View, areas: readonly number[]): string[] => {
  const { snapshot, scope, partnerships } = view;
  const kinds = new Set(areas.map((area) => typeOf(snapshot, area)));
  const required = snapshot.requirements
    .filter(({ node, areaKind }) => scope.nodes[node]! > 0 && kinds.has(areaKind))
    .map(({ partnershipType }) => partnershipType);
  const had = partnerships.map((partnership) => typeOf(snapshot, partnership)).filter((type) => type !== null);
  return [...new Set([...had, ...required])].sort(byCodePoint);
};

/** Themes in scope that a partnership in view addresses. */
const themesOf = ({ snapshot, themes, partnerships }: View): number[] => {
  const addressed = new Set(partnerships.flatMap((partnership) => [...listAt(themes, partnership)]));
  return [...nodesOf(snapshot, 'Theme')].filter((theme) => addressed.has(theme));
};

const sorter =
  ({ snapshot, themes }: View, by: CoverageSide) =>
  (partnerships: readonly number[]): Sorted => {
    const sorted = new Map<string, number[]>();
    const add = (word: string, partnership: number) => {
      const own = sorted.get(word);
      if (own) own.push(partnership);
      else sorted.set(word, [partnership]);
    };
    for (const partnership of partnerships) {
      if (by === 'theme') for (const theme of listAt(themes, partnership)) add(idOf(snapshot, theme), partnership);
      else add(typeOf(snapshot, partnership) ?? '', partnership);
    }
    return sorted;
  };

/** The gap of an area and a type, where there is one. */
const gapsIn = (view: View, settings: Settings) => {
  const { snapshot } = view;
  const typeOfRequirement = new Map(snapshot.requirements.map(({ node, partnershipType }) => [node, partnershipType]));
  const gaps = new Map<number, Map<string, Hit>>();
  for (const hit of hitsOf(view, 'coverage-gap', settings)) {
    const [area = -1] = hit.subjects;
    const own = gaps.get(area) ?? new Map<string, Hit>();
    own.set(typeOfRequirement.get(hit.identity?.[0] ?? -1) ?? '', hit);
    gaps.set(area, own);
  }
  return (area: number, type: string): TypeCover['gap'] => {
    const hit = gaps.get(area)?.get(type);
    return hit ? { id: findingId(snapshot, 'coverage-gap', hit), certainty: hit.certainty } : null;
  };
};

/** The finding of double cover that two of some partnerships are in. */
const doublesIn = (view: View, settings: Settings) => {
  const hitAt = new Map<number, Hit>();
  for (const hit of hitsOf(view, 'double-cover', settings)) for (const node of hit.subjects) hitAt.set(node, hit);
  return (partnerships: readonly number[]): string | null => {
    const hits = partnerships.map((each) => hitAt.get(each));
    const twice = hits.find((hit, place) => hit !== undefined && hits.indexOf(hit) !== place);
    return twice ? findingId(view.snapshot, 'double-cover', twice) : null;
  };
};

const nothing: readonly number[] = [];

export const answerCoverage = (
  view: View,
  { areaKind, by, partnershipType, settings: asked, query, limit }: CoverageQuery,
): OkOf<typeof coverage> => {
  const { snapshot, scope } = view;
  const settings = sameSettings(asked);
  const covers = coversByArea(view);
  const areas = [...covers.keys()].filter((area) => areaKind === null || typeOf(snapshot, area) === areaKind);
  const themes = by === 'theme' ? themesOf(view) : [];
  const ofType = partnershipType === null ? typesOf(view, areas) : [partnershipType];
  const columns = by === 'theme' ? themes.map((theme) => idOf(snapshot, theme)) : ofType;
  const sort = sorter(view, by);
  const gapOf = gapsIn(view, settings);
  const doubleOf = doublesIn(view, settings);
  const ids = (partnerships: readonly number[]) => partnerships.map((each) => idOf(snapshot, each));
  const requiredOf = (area: number, type: string) =>
    snapshot.requirements
      .filter(
        (each) =>
          each.areaKind === typeOf(snapshot, area) && each.partnershipType === type && isRequired(view, each, area),
      )
      .map(({ node, requiredBy }) => ({ id: idOf(snapshot, node), requiredBy }));
  const cellsOf = (area: number): TypeCover[] => {
    const cover = covers.get(area)!;
    const [full, part] = [sort(cover.full), sort(cover.part)];
    return columns.map((type) => {
      const whole = full.get(type) ?? nothing;
      return {
        type,
        full: ids(whole),
        part: ids(part.get(type) ?? nothing),
        required: by === 'theme' ? [] : requiredOf(area, type),
        gap: by === 'theme' ? null : gapOf(area, type),
        double: whole.length > 1 && by === 'type' ? doubleOf(whole) : null,
      };
    });
  };
  return {
    revision: snapshot.revision,
    by,
    total: areas.length,
    types: columns,
    themes: themes.map((theme) => ({
      id: idOf(snapshot, theme),
      name: nameOf(snapshot, theme),
      kind: typeOf(snapshot, theme),
    })),
    areas: areas.slice(0, limit).map((area) => ({
      id: idOf(snapshot, area),
      name: nameOf(snapshot, area),
      complete: groundOf(snapshot, scope, [area]).complete,
      types: cellsOf(area),
    })),
    ...(by === 'type' && areaKind !== null && query !== null
      ? { evidence: { query, params: { ...scopeParamsInArea(view), kind: areaKind } } }
      : {}),
    truncated: areas.length > limit,
  };
};
