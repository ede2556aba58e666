/** What a finding's confidence loses, and findings that rest on silence alone. */
import type { View } from '../view.ts';
import type { Hit } from './rule.ts';
import { absenceConfidence, confidenceFactors } from './weights.ts';

/** What is left of confidence where one of some partnerships only perhaps is as recorded at the date. */
export const datesFactor = ({ uncertain }: View, nodes: readonly number[]): number =>
  nodes.some((node) => uncertain[node] === 1) ? confidenceFactors.datesPartial : 1;

/** A finding that something is recorded nowhere, which proves nothing: it is always to check. */
export const notRecorded = (view: View, subject: number, score: number): Hit => ({
  kind: 'missing-link',
  score,
  confidence: absenceConfidence.notKnown * datesFactor(view, [subject]),
  certainty: 'to-check',
  subjects: [subject],
});
