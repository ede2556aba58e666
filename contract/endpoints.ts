import { areaMap } from './area-map.ts';
import { areaSystems } from './area-systems.ts';
import { areas } from './areas.ts';
import { audit } from './audit.ts';
import { briefings } from './briefings.ts';
import { comparableAreas } from './comparable-areas.ts';
import { composition } from './composition.ts';
import { coterminosity } from './coterminosity.ts';
import { coverage } from './coverage.ts';
import { cypher } from './cypher.ts';
import { details } from './details.ts';
import { exportGraph, exportPart } from './exports.ts';
import { getFindingStatus, putFindingStatus, putFindingStatuses, undoFindingStatus } from './finding-status.ts';
import { findings } from './findings.ts';
import { graphSlice } from './graph-slice.ts';
import { health } from './health.ts';
import { decideIdentity, identityCandidates, identityDecisions, undoDecision } from './identity-review.ts';
import { deleteImport, importProgress, imports, postImport, previewImport } from './imports.ts';
import { load } from './load.ts';
import { loadSeats } from './load-seats.ts';
import { measures } from './measures.ts';
import { misfits } from './misfits.ts';
import { outlines } from './outlines.ts';
import { overlaps } from './overlaps.ts';
import { overload } from './overload.ts';
import { partnershipReturn } from './partnership-return.ts';
import { partnerships } from './partnerships.ts';
import { plans } from './plans.ts';
import { proposals } from './proposals.ts';
import { queries } from './queries.ts';
import { rationalisation } from './rationalisation.ts';
import { register } from './register.ts';
import { reliefs } from './reliefs.ts';
import { changeQuery, deleteQuery, savedQueries, saveQuery } from './saved-queries.ts';
import { changeScenario, deleteScenario, savedScenario, savedScenarios, saveScenario } from './saved-scenarios.ts';
import { scenarios } from './scenarios.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';
import { getSettings, putSettings, settingsEffect } from './settings.ts';
import { standards } from './standards.ts';
import { straddling } from './straddling.ts';
import { structure, structureOnPaper } from './structure.ts';
import { timeline } from './timeline.ts';
import { wordsInUse } from './words-in-use.ts';

/** Every endpoint of the API. */
export const endpoints = {
  health,
  search,
  graphSlice,
  details,
  structure,
  structureOnPaper,
  timeline,
  overlaps,
  measures,
  load,
  loadSeats,
  overload,
  reliefs,
  findings,
  getSettings,
  putSettings,
  settingsEffect,
  standards,
  putFindingStatus,
  putFindingStatuses,
  getFindingStatus,
  undoFindingStatus,
  coterminosity,
  areas,
  areaSystems,
  misfits,
  straddling,
  areaMap,
  outlines,
  coverage,
  composition,
  briefings,
  comparableAreas,
  register,
  partnershipReturn,
  audit,
  partnerships,
  plans,
  scenarios,
  rationalisation,
  proposals,
  savedScenarios,
  savedScenario,
  saveScenario,
  changeScenario,
  deleteScenario,
  imports,
  postImport,
  previewImport,
  importProgress,
  deleteImport,
  identityCandidates,
  identityDecisions,
  decideIdentity,
  undoDecision,
  exportGraph,
  exportPart,
  cypher,
  queries,
  savedQueries,
  saveQuery,
  changeQuery,
  deleteQuery,
  schema,
  wordsInUse,
} as const;
