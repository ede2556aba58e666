/** What areas are coloured by: a figure of each, in at most five steps. */
import type { MappedArea } from '#contract/area-map';
import { boundaryWords as words } from '../../../words/boundary-words.ts';
import { figure } from '../../../words/words.ts';

export const measureNames = ['partnerships', 'hours', 'gaps'] as const;
export type MeasureName = (typeof measureNames)[number];

export const measureNamed = (name: string | undefined): MeasureName =>
  measureNames.find((each) => each === name) ?? 'partnerships';

/** By what an area is ranked; hours by the middle of their range. null is not known. */
export const measured = (area: MappedArea, measure: MeasureName): number | null => {
  if (measure === 'partnerships') return area.partnerships;
  if (measure === 'gaps') return area.gaps;
  return area.partnerships === 0 ? null : (area.hours.low + area.hours.high) / 2;
};

/** The figure as it is read: hours as a range. */
export const measureInWords = (area: MappedArea, measure: MeasureName): string => {
  if (measure === 'hours') return area.partnerships === 0 ? words.hoursNotKnown : words.hours(area.hours);
  return words.figures[measure](measure === 'gaps' ? area.gaps : area.partnerships);
};

/** The figure as short as it goes, to stand in the area. */
export const measureInShort = (area: MappedArea, measure: MeasureName): string => {
  const value = measured(area, measure);
  if (value === null) return '?';
  return value >= 100_000 ? `${figure(Math.round(value / 1000))}k` : figure(Math.round(value));
};

export interface Step {
  readonly low: number;
  readonly high: number;
}

export const mostSteps = 5;

/** At most five steps with about as many areas each; no value lies in two. */
export const stepsOf = (values: readonly number[]): readonly Step[] => {
  const sorted = [...values].sort((a, b) => a - b);
  const steps: Step[] = [];
  let start = 0;
  for (let step = 1; step <= mostSteps && start < sorted.length; step += 1) {
    let end = step === mostSteps ? sorted.length : Math.max(start + 1, Math.round((step * sorted.length) / mostSteps));
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end += 1;
    steps.push({ low: sorted[start]!, high: sorted[end - 1]! });
    start = end;
  }
  return steps;
};

/** −1 for what is not known. */
export const stepOf = (steps: readonly Step[], value: number | null): number =>
  value === null ? -1 : steps.findIndex(({ high }) => value <= high);
