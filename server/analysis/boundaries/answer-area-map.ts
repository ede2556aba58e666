/** The answer to `/api/area-map`: areas of a kind, what they lie in and are made of, and what lies on them. */
import { type MappedArea, mostMapped, mostTiles } from '#contract/area-map';
import { addToList } from '../../add-to-list.ts';
import { areasOfKind } from '../coterminosity.ts';
import { hitsOf } from '../find-all.ts';
import { groundOfArea } from '../ground.ts';
import { areaLoad } from '../load/area-load.ts';
import { onceFor } from '../once-for.ts';
import { type Settings, sameSettings } from '../rules/settings.ts';
import { idOf, nameOf, type Snapshot, typeOf } from '../snapshot.ts';
import { groundUnits, inScope, isViewed, type View } from '../view.ts';
import { holdersIn } from './holders.ts';

export interface AreaMapQuery {
  readonly kind: string;
  /** Another kind, whose areas are told of each base unit. */
  readonly beside: string | null;
  readonly settings: Settings;
  /** Areas by place: only what shares a base unit with one of them is mapped. */
  readonly about: readonly number[] | null;
  /** A partnership by place: only what shares a base unit with its ground. */
  readonly partnership: number | null;
}

const named = (snapshot: Snapshot, node: number) => ({ id: idOf(snapshot, node), name: nameOf(snapshot, node) });

/** The types of partnership that each area lacks; no setting bears on that. */
const gapsByArea = onceFor((view: View) =>
  onceFor((settings: Settings) => {
    const counts = new Map<number, number>();
    for (const { subjects } of hitsOf(view, 'coverage-gap', settings)) {
      counts.set(subjects[0]!, (counts.get(subjects[0]!) ?? 0) + 1);
    }
    return counts;
  }),
);

/** Numbers things as they are met. */
const numbering = () => {
  const places = new Map<number, number>();
  return {
    places,
    of: (thing: number): number => {
      const known = places.get(thing) ?? places.size;
      places.set(thing, known);
      return known;
    },
  };
};

/** Base units, each with the areas that it is part of and the areas of another kind that hold it. */
const tilesOf = (
  view: View,
  grounds: readonly (readonly number[])[],
  others: readonly { readonly units: readonly number[] }[],
) => {
  const { snapshot } = view;
  const areas = new Map<number, number[]>();
  for (const [index, units] of grounds.entries()) {
    for (const unit of units) addToList(areas, unit, index);
  }
  const beside = new Map<number, number[]>();
  for (const [index, { units }] of others.entries()) {
    for (const unit of units) if (areas.has(unit)) addToList(beside, unit, index);
  }
  const units = [...areas.keys()];
  return {
    ids: units.map((unit) => idOf(snapshot, unit)),
    names: units.map((unit) => nameOf(snapshot, unit)),
    beside: units.map((unit) => beside.get(unit) ?? []),
    areas: units.map((unit) => areas.get(unit)!),
  };
};

export const answerAreaMap = (view: View, { kind, beside, about, partnership, ...asked }: AreaMapQuery) => {
  const settings = sameSettings(asked.settings);
  const { snapshot, scope } = view;
  const ground = partnership === null ? [] : groundUnits(view, partnership);
  const near =
    about === null && partnership === null
      ? null
      : new Set([...ground, ...(about ?? []).flatMap((area) => [...groundOfArea(snapshot, scope, area).units])]);
  const all = areasOfKind(view, kind).filter(
    (area) => near === null || groundOfArea(snapshot, scope, area).units.some((unit) => near.has(unit)),
  );
  const places = all.slice(0, mostMapped);
  const grounds = places.map((area) => groundOfArea(snapshot, scope, area));
  const load = areaLoad(view)(settings.hours);
  const gaps = gapsByArea(view)(settings);
  const tree = holdersIn(view);
  const holders = numbering();
  const areas = places.map((area, index): MappedArea => {
    const { units, complete } = grounds[index]!;
    const recorded = tree.of(area);
    const holder = recorded >= 0 ? recorded : tree.common(units, area);
    const byName = inScope(view, 'COVERS', 'reaching', area).map((place) => snapshot.relations.from[place]!);
    return {
      ...named(snapshot, area),
      complete,
      units: units.length,
      holder: holder < 0 ? holder : holders.of(holder),
      partnerships: load.boards[area]!,
      byName: new Set(byName.filter((each) => isViewed(scope, each))).size,
      hours: { low: load.low[area]!, high: load.high[area]!, known: load.known[area]! },
      gaps: gaps.get(area) ?? 0,
    };
  });
  const held: { id: string; name: string; kind: string; holder: number }[] = [];
  // What holds a holder is numbered after it, so that the walk meets it later.
  for (const node of holders.places.keys()) {
    const above = tree.of(node);
    held.push({
      ...named(snapshot, node),
      kind: typeOf(snapshot, node) ?? '',
      holder: above < 0 ? above : holders.of(above),
    });
  }
  const others =
    beside === null
      ? []
      : areasOfKind(view, beside).map((area) => ({ area, units: groundOfArea(snapshot, scope, area).units }));
  const units = new Set(grounds.flatMap((ground) => [...ground.units]));
  const met = others.filter((other) => other.units.some((unit) => units.has(unit)));
  return {
    revision: snapshot.revision,
    total: all.length,
    areas,
    holders: held,
    beside: met.map(({ area }) => named(snapshot, area)),
    tiles:
      units.size > mostTiles
        ? null
        : tilesOf(
            view,
            grounds.map((ground) => ground.units),
            met,
          ),
    ground: [...ground].filter((unit) => units.has(unit)).map((unit) => idOf(snapshot, unit)),
    truncated: all.length > places.length,
  };
};
