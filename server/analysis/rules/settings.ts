/** What a reader may set: thresholds decide whether a rule fires, weights only the order of what is found. */
import { type HoursAssumptions, hoursAssumptions } from '#contract/hours';
import { defaultOverload, type OverloadThresholds } from './overload-thresholds.ts';
import { defaultPrediction, type Prediction } from './prediction.ts';
import { defaultSectors, type SectorThresholds } from './sector-groups.ts';
import { likenessWeights } from './weights.ts';

/** Thresholds of `similar-partnerships`, each inclusive. */
export interface Thresholds {
  readonly minJaccard: number;
  readonly minContainment: number;
  readonly minShared: number;
}

/** Weights of the parts of likeness; only their ratios matter. */
export interface LikenessWeights {
  readonly members: number;
  readonly rarity: number;
  readonly ground: number;
  readonly theme: number;
  readonly type: number;
}

export interface Settings {
  readonly thresholds: Thresholds;
  readonly likeness: LikenessWeights;
  readonly hours: HoursAssumptions;
  readonly overload: OverloadThresholds;
  readonly prediction: Prediction;
  readonly sectors: SectorThresholds;
}

export const defaultSettings: Settings = {
  thresholds: { minJaccard: 0.5, minContainment: 0.8, minShared: 3 },
  likeness: likenessWeights,
  hours: hoursAssumptions,
  overload: defaultOverload,
  prediction: defaultPrediction,
  sectors: defaultSectors,
};

let last = { key: '', settings: defaultSettings };

/** One object for equal settings that follow each other, by which what was worked out for the first is found again. */
export const sameSettings = (settings: Settings): Settings => {
  const key = JSON.stringify(settings);
  if (key !== last.key) last = { key, settings };
  return last.settings;
};
