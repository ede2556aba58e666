/** Every job that a thread can be asked to do: a pure function of a view and a request. */
import { answerComposition } from '../analysis/answer-composition.ts';
import { answerCoterminosity } from '../analysis/answer-coterminosity.ts';
import { answerCoverage } from '../analysis/answer-coverage.ts';
import { answerEffect } from '../analysis/answer-effect.ts';
import { answerFindings } from '../analysis/answer-findings.ts';
import { answerOverlaps } from '../analysis/answer-overlaps.ts';
import { answerPartnerships } from '../analysis/answer-partnerships.ts';
import { answerPlans } from '../analysis/answer-plans.ts';
import { answerReturn } from '../analysis/answer-return.ts';
import { answerWordsInUse } from '../analysis/answer-words-in-use.ts';
import { answerAudit } from '../analysis/audit/answer-audit.ts';
import { answerAreaMap } from '../analysis/boundaries/answer-area-map.ts';
import { answerAreaSystems } from '../analysis/boundaries/answer-area-systems.ts';
import { answerAreas } from '../analysis/boundaries/answer-areas.ts';
import { answerMisfits } from '../analysis/boundaries/answer-misfits.ts';
import { answerStraddling } from '../analysis/boundaries/answer-straddling.ts';
import { answerBriefing } from '../analysis/briefing/answer-briefing.ts';
import { answerComparable } from '../analysis/comparable/answer-comparable.ts';
import { likestAreas } from '../analysis/comparable/likest-areas.ts';
import { answerFacts } from '../analysis/finding-facts.ts';
import { answerLoad } from '../analysis/load/answer-load.ts';
import { answerLoadSeats } from '../analysis/load/answer-load-seats.ts';
import { answerMeasures } from '../analysis/measures/answer-measures.ts';
import { answerOverload } from '../analysis/overload-board/answer-overload.ts';
import { answerPlan, type PlanRequest } from '../analysis/plan/answer-plan.ts';
import { answerProposal } from '../analysis/proposal.ts';
import { answerRegister, countFindings } from '../analysis/register/answer-register.ts';
import { answerReliefs } from '../analysis/relief/answer-reliefs.ts';
import { answerScenario } from '../analysis/scenario/answer-scenario.ts';
import { answerStructureAfter } from '../analysis/scenario/structure-after.ts';
import { makeSlice } from '../analysis/slice.ts';
import { answerStructure } from '../analysis/structure.ts';
import { answerTimeline } from '../analysis/timeline.ts';
import type { View } from '../analysis/view.ts';
import { answerCandidates } from '../identity/answer-candidates.ts';

export const jobs = {
  briefing: answerBriefing,
  comparableAreas: answerComparable,
  areaMap: answerAreaMap,
  areas: answerAreas,
  areaSystems: answerAreaSystems,
  audit: answerAudit,
  composition: answerComposition,
  coterminosity: answerCoterminosity,
  coverage: answerCoverage,
  findingFacts: answerFacts,
  findings: answerFindings,
  graphSlice: makeSlice,
  identityCandidates: answerCandidates,
  likestAreas,
  measures: answerMeasures,
  misfits: answerMisfits,
  load: answerLoad,
  loadSeats: answerLoadSeats,
  overlaps: answerOverlaps,
  overload: answerOverload,
  partnerships: answerPartnerships,
  plans: answerPlans,
  proposal: answerProposal,
  register: answerRegister,
  findingTally: countFindings,
  // A search is given so much time, and analysis knows no clock.
  rationalisation: (view: View, request: PlanRequest) => answerPlan(view, request, () => performance.now()),
  partnershipReturn: answerReturn,
  reliefs: answerReliefs,
  scenario: answerScenario,
  straddling: answerStraddling,
  structure: answerStructure,
  structureOnPaper: answerStructureAfter,
  timeline: answerTimeline,
  settingsEffect: answerEffect,
  wordsInUse: answerWordsInUse,
} as const;

export type JobName = keyof typeof jobs;
export type RequestOf<J extends JobName> = Parameters<(typeof jobs)[J]>[1];
