/** Which areas lack a partnership of a type that areas of their kind are to have. */
import type { Finding, Reason } from '#contract/findings';
import { addToList } from '../../add-to-list.ts';
import { type Cover, coversByArea, isRequired } from '../coverage.ts';
import { groundOf } from '../ground.ts';
import { couldMeet, firstDay, holding, holdsAt } from '../partial-dates.ts';
import { idOf, nameOf, type RequirementRow, wordPlace } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';
import { counted, eitherInWords, type Hit, type Rule, references, someInWords } from './rule.ts';
import { absenceConfidence, confidenceFactors, missingCoverScore } from './weights.ts';

const maxCandidates = 5;

const isOfType = ({ snapshot }: View, { partnershipType }: RequirementRow) => {
  const type = wordPlace(snapshot, partnershipType);
  return (partnership: number) => snapshot.nodes.types[partnership] === type;
};

/**
 * Whether a partnership could have covered an area on some day while it was required: by those areas of its own of which
 * that can be said, each by itself. Spans meet on one day where every two of them meet.
 */
const couldCover = (view: View, { node }: RequirementRow, area: number, partnership: number): boolean => {
  const { snapshot, scope } = view;
  const { life } = snapshot.nodes;
  const { span, to } = snapshot.relations;
  const lives = [partnership, area, node];
  if (lives.some((x) => lives.some((y) => x !== y && !couldMeet(life, x, life, y)))) return false;
  const covered = inScope(view, 'COVERS', 'leaving', partnership)
    .filter(
      (place) =>
        couldMeet(span, place, life, to[place]!) &&
        lives.every(
          (each) =>
            couldMeet(span, place, life, each) && (to[place] === each || couldMeet(life, to[place]!, life, each)),
        ),
    )
    .map((place) => to[place]!);
  if (covered.includes(area)) return true;
  const own = groundOf(snapshot, scope, [area]);
  const units = new Set(groundOf(snapshot, scope, covered).units);
  return own.complete && own.units.length > 0 && own.units.every((unit) => units.has(unit));
};

/** Partnerships of the type that reach into the area without covering it, and could have while it was required. */
const partCovers = (view: View, requirement: RequirementRow, area: number, cover: Cover): number[] => {
  const { life } = view.snapshot.nodes;
  return cover.part.filter(
    (partnership) =>
      isOfType(view, requirement)(partnership) &&
      couldMeet(life, partnership, life, area) &&
      couldMeet(life, partnership, life, requirement.node),
  );
};

const mayNotApply = ({ snapshot, scope }: View, { node }: RequirementRow, area: number): boolean =>
  scope.at !== null &&
  (scope.nodes[area] === holding.perhaps || holdsAt(snapshot.nodes.life, node, firstDay(scope.at)) === holding.perhaps);

/** The requirements of each type of partnership that ask for it in areas of each kind, by kind and then by type. */
const byKindAndType = ({ snapshot }: View): ReadonlyMap<number, ReadonlyMap<string, readonly RequirementRow[]>> => {
  const kinds = new Map<number, Map<string, RequirementRow[]>>();
  for (const requirement of snapshot.requirements) {
    const kind = wordPlace(snapshot, requirement.areaKind);
    const types = kinds.get(kind) ?? new Map<string, RequirementRow[]>();
    addToList(types, requirement.partnershipType, requirement);
    kinds.set(kind, types);
  }
  return kinds;
};

/** The gap that some requirements of one type make together: each is a reason, and one that is sure makes it sure. */
const hit = (view: View, requirements: readonly RequirementRow[], area: number, cover: Cover): Hit => {
  const inPart = requirements.some((requirement) => partCovers(view, requirement, area, cover).length > 0);
  const isUncertain = requirements.every((requirement) => mayNotApply(view, requirement, area));
  return {
    kind: 'missing-link',
    score: inPart ? missingCoverScore.part : missingCoverScore.none,
    confidence: absenceConfidence.notKnown * (isUncertain ? confidenceFactors.datesPartial : 1),
    // No record states that an area has no partnership: there may always be one that is not recorded.
    certainty: 'to-check',
    subjects: [area],
    identity: requirements.map(({ node }) => node),
  };
};

const find = (view: View): Hit[] => {
  const { snapshot } = view;
  if (snapshot.requirements.length === 0) return [];
  const asked = byKindAndType(view);
  return [...coversByArea(view)].flatMap(([area, cover]) =>
    [...(asked.get(snapshot.nodes.types[area]!)?.values() ?? [])].flatMap((requirements) => {
      const unmet = requirements.filter(
        (requirement) =>
          isRequired(view, requirement, area) &&
          !cover.full.some((each) => isOfType(view, requirement)(each) && couldCover(view, requirement, area, each)),
      );
      return unmet.length > 0 ? [hit(view, unmet, area, cover)] : [];
    }),
  );
};

/** Partnerships of the type that cover an area beside this one: another part of the same larger area. */
const neighbourCovers = (view: View, requirement: RequirementRow, area: number): number[] => {
  const { from, to } = view.snapshot.relations;
  const covers = coversByArea(view);
  const beside = inScope(view, 'WITHIN', 'leaving', area)
    .flatMap((place) => inScope(view, 'WITHIN', 'reaching', to[place]!))
    .map((place) => from[place]!)
    .filter((each) => each !== area);
  const found = beside.flatMap((each) => covers.get(each)?.full ?? []).filter(isOfType(view, requirement));
  return [...new Set(found)].sort((a, b) => a - b);
};

const routes = (
  view: View,
  requirement: RequirementRow,
  area: number,
  inPart: readonly number[],
): Finding['routes'] => {
  const candidates = [...new Set([...inPart, ...neighbourCovers(view, requirement, area)])].slice(0, maxCandidates);
  const named = references(view.snapshot, candidates);
  const name = nameOf(view.snapshot, area);
  const found = { kind: 'found' as const, text: `Found one for ${name}.`, candidates: [] };
  if (named.length === 0) return [found];
  const list = eitherInWords(named.map((each) => each.name));
  return [{ kind: 'extend' as const, text: `Extend ${list} to all of ${name}.`, candidates: named }, found];
};

const requirementReason = ({ snapshot }: View, { node, areaKind, requiredBy }: RequirementRow): Reason => ({
  part: 'requirement',
  text: `Every ${areaKind} is to have one${requiredBy === '' ? '' : `: ${requiredBy}`}.`,
  nodes: references(snapshot, [node]),
});

const explain = (view: View, { subjects, identity = [] }: Hit) => {
  const { snapshot, scope } = view;
  const area = subjects[0]!;
  const requirements = snapshot.requirements.filter(({ node }) => identity.includes(node));
  const requirement = requirements[0]!;
  const { partnershipType } = requirement;
  const name = nameOf(snapshot, area);
  const cover = coversByArea(view).get(area)!;
  const inPart = [...new Set(requirements.flatMap((each) => partCovers(view, each, area, cover)))].sort(
    (a, b) => a - b,
  );
  const ground: Reason[] = [];
  if (inPart.length > 0) {
    const names = someInWords(
      inPart.map((each) => nameOf(snapshot, each)),
      3,
    );
    ground.push({
      part: 'ground',
      text: `${counted(inPart.length, 'partnership of this type reaches', 'partnerships of this type reach')} into it without covering it: ${names}.`,
      nodes: references(snapshot, inPart),
    });
  }
  if (!groundOf(snapshot, scope, [area]).complete)
    ground.push({ part: 'ground', text: 'Not all of what the area is made of is recorded.', nodes: [] });
  return {
    title: `No ${partnershipType} is recorded for ${name}`,
    reasons: [
      ...requirements.map((each) => requirementReason(view, each)),
      ...ground,
      {
        part: 'silence' as const,
        text: `No ${partnershipType} that covers it is recorded, which no source states: check whether there is one.`,
        nodes: [],
      },
    ],
    missing: [{ kind: 'partnership' as const, at: idOf(snapshot, area), name: partnershipType }],
    params: { among: [idOf(snapshot, area)], type: partnershipType },
    routes: routes(view, requirement, area, inPart),
    losers: [],
  };
};

export const coverageGap: Rule = { id: 'coverage-gap', find, explain };
