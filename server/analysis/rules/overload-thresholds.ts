/** When a load is more than one can carry; `docs/methods/findings.md` explains each figure. */
import type { LoadMeasure } from '#contract/load';

export interface OverloadThresholds {
  /** How many spreads above the median of its peers a load stands out; 3.5 is the method's own figure. */
  readonly minSpreads: number;
  /** A spread is at least this, by measure: two boards more or less overload nobody. */
  readonly leastSpread: Readonly<Record<LoadMeasure, number>>;
  /** And at least this share of the median. */
  readonly leastSpreadShare: number;
  /** With fewer peers, itself among them, no spread is reckoned: a load is measured by the next heaviest. */
  readonly minPeers: number;
  /** Then there are to be at least this many, itself among them … */
  readonly minFewPeers: number;
  /** … and it is to be this many times the next heaviest. */
  readonly timesNext: number;
  /** How many partnerships of one other type are too many for one to face. */
  readonly minFaced: number;
  /** Types of which one partnership answers to every one of another type on its ground. */
  readonly facing: readonly { readonly one: string; readonly many: string }[];
}

export const defaultOverload: OverloadThresholds = {
  minSpreads: 3.5,
  leastSpread: { boards: 2, seats: 2, meetings: 12, hours: 36 },
  leastSpreadShare: 0.5,
  minPeers: 5,
  minFewPeers: 3,
  timesNext: 3,
  minFaced: 5,
  facing: [{ one: 'Learning Partnership', many: 'LSP' }],
};
