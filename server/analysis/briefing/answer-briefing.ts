/** The answer to `/api/briefings/:boundaryId`: the figures of other answers, of one area. */
import type { Briefing } from '#contract/briefings';
import type { FindingStatus } from '#contract/findings';
import type { HoursAssumptions } from '#contract/hours';
import { answerComposition } from '../answer-composition.ts';
import { answerCoverage } from '../answer-coverage.ts';
import { answerFindings, type FindingsRequest } from '../answer-findings.ts';
import { listLength } from '../columns.ts';
import { groundOf } from '../ground.ts';
import { answerLoad, loadItems } from '../load/answer-load.ts';
import { loadOf } from '../load/load-of.ts';
import { onceFor } from '../once-for.ts';
import { boardEvidence } from '../overload-board/board-evidence.ts';
import { sameSettings } from '../rules/settings.ts';
import type { ScopePlaces } from '../scope.ts';
import { findNode, idOf, isSynthetic, nameOf, noWord, reference, typeOf, wordOf } from '../snapshot.ts';
import { groundUnits, inScope, type View } from '../view.ts';
import { areaOnMap } from './area-on-map.ts';
import { dataOf } from './data-known.ts';
import { viewOfArea } from './view-of-area.ts';

export interface BriefingRequest {
  /** The scope of the area. */
  readonly places: ScopePlaces;
  readonly findings: Pick<FindingsRequest, 'decided' | 'settings' | 'queries'>;
  readonly lastImportAt: string | null;
}

const most = { findings: 8, actions: 20, agencies: 6, compositions: 3, baseUnits: 400 } as const;
const everyArea = 100_000;

const foundIn = (view: View, { findings }: BriefingRequest, status: FindingStatus, limit: number) => {
  const {
    total,
    certain,
    findings: listed,
    counts,
  } = answerFindings(view, {
    ...findings,
    filter: {
      kind: null,
      rule: null,
      certainty: null,
      status: [status],
      theme: null,
      minScore: 0,
      text: '',
      subject: null,
      ids: null,
    },
    order: 'weighed',
    offset: 0,
    limit,
    counts: true,
  });
  return { total, certain, listed, counts: counts! };
};

/** Partnerships by the base units of the area that they cover. */
const unitsOf = (view: View, area: number): Briefing['baseUnits'] => {
  const { units } = groundOf(view.snapshot, view.scope, [area]);
  const counts = new Map(units.map((unit) => [unit, 0]));
  for (const partnership of view.partnerships)
    for (const unit of groundUnits(view, partnership)) if (counts.has(unit)) counts.set(unit, counts.get(unit)! + 1);
  const listed = units
    .slice(0, most.baseUnits)
    .map((unit) => ({ ...reference(view.snapshot, unit), partnerships: counts.get(unit)! }));
  return { total: units.length, listed };
};

/** Types of which members are known of most partnerships. */
const typesKnown = ({ snapshot, partnerships, members }: View): string[] => {
  const counts = new Map<number, number>();
  for (const partnership of partnerships) {
    const type = snapshot.nodes.types[partnership]!;
    if (type !== noWord && listLength(members, partnership) > 0) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most.compositions)
    .map(([type]) => wordOf(snapshot, type)!);
};

const compositionOf = (view: View): Briefing['composition'] =>
  typesKnown(view).map((type) => {
    const { now, rows } = answerComposition(view, { type, compare: null, published: [] });
    const { partnerships, known, complete } = now;
    return { type, partnerships, known, complete, rows: rows.filter(({ of }) => of === 'sector') };
  });

/** How areas are told beside their peers, worked out once for all that are asked about. */
const areaItems = onceFor((whole: View) =>
  onceFor((assumptions: HoursAssumptions) => loadItems(whole, { of: 'area', by: 'hours', assumptions }).itemOf),
);

/** @param whole the view that the area is a part of: the areas of its kind there are its peers. */
export const answerBriefing = (whole: View, request: BriefingRequest): Briefing => {
  const { snapshot, scope } = whole;
  const area = request.places.area!;
  const view = viewOfArea(whole, request.places);
  const settings = sameSettings(request.findings.settings);
  const assumptions = settings.hours;
  const open = foundIn(view, request, 'open', most.findings);
  const { counts: _, ...actions } = foundIn(view, request, 'accepted', most.actions);
  const coverage =
    answerCoverage(view, {
      areaKind: typeOf(snapshot, area),
      by: 'type',
      partnershipType: null,
      settings: request.findings.settings,
      query: null,
      limit: everyArea,
    }).areas.find(({ id }) => id === idOf(snapshot, area))?.types ?? [];
  const boards = loadOf(view, 'partnership', assumptions);
  const { queries } = request.findings;
  const sources = new Set(open.listed.flatMap((finding) => finding.sources));
  const named = new Set(coverage.flatMap(({ full, part }) => [...full, ...part]));
  return {
    revision: snapshot.revision,
    area: {
      ...reference(snapshot, area),
      areaKind: typeOf(snapshot, area),
      complete: groundOf(snapshot, scope, [area]).complete,
      synthetic: isSynthetic(snapshot, area),
      within: inScope(whole, 'WITHIN', 'leaving', area).map((place) =>
        reference(snapshot, snapshot.relations.to[place]!),
      ),
    },
    map: areaOnMap(whole, area),
    baseUnits: unitsOf(view, area),
    open,
    actions,
    dismissed: open.counts.status['dismissed'] ?? 0,
    load: {
      area: areaItems(whole)(assumptions)(area),
      agencies: [...answerLoad(view, { of: 'agency', by: 'hours', assumptions, limit: most.agencies }).items],
      partnerships: view.partnerships.length,
      seats: boards.nodes.reduce((sum, node) => sum + boards.columns.seats[node]!, 0),
      evidence: {
        area: boardEvidence(whole, {
          of: 'area',
          settings,
          query: queries['overloaded-area'],
          areas: [idOf(snapshot, area)],
        }),
        agencies: boardEvidence(view, { of: 'agency', settings, query: queries['overloaded-agency'] }),
      },
    },
    coverage,
    composition: compositionOf(view),
    names: [
      ...[...named].map((id) => ({ kind: 'Partnership' as const, id })),
      ...[...sources].map((id) => ({ kind: 'Source' as const, id })),
    ].map(({ kind, id }) => ({ kind, id, name: nameOf(snapshot, findNode(snapshot, kind, id)) })),
    data: { ...dataOf(view, boards), at: scope.at, lastImportAt: request.lastImportAt },
  };
};
