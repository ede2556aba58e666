/** What agencies say of their own involvement in partnerships: of several sayings of one agency the latest holds. */
import { type Snapshot, wordOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';

export interface Assessment {
  readonly level: string | null;
  readonly importance: string | null;
  readonly involvement: string | null;
}

export const noAssessment: Assessment = { level: null, importance: null, involvement: null };

const assessmentAt = (snapshot: Snapshot, place: number): Assessment => {
  const { roles, importances, involvements } = snapshot.relations;
  const word = (column: Int32Array) => wordOf(snapshot, column[place]!);
  return { level: word(roles), importance: word(importances), involvement: word(involvements) };
};

/** By the agency's place; what a later assessment does not say stands as it was. */
export const assessmentsOf = (view: View, partnership: number): ReadonlyMap<number, Assessment> => {
  const { snapshot } = view;
  const { from, span } = snapshot.relations;
  const byDay = inScope(view, 'ASSESSES', 'reaching', partnership).sort(
    (a, b) => span.sinceFirst[a]! - span.sinceFirst[b]! || a - b,
  );
  const latest = new Map<number, Assessment>();
  for (const place of byDay) {
    const earlier = latest.get(from[place]!) ?? noAssessment;
    const said = assessmentAt(snapshot, place);
    latest.set(from[place]!, {
      level: said.level ?? earlier.level,
      importance: said.importance ?? earlier.importance,
      involvement: said.involvement ?? earlier.involvement,
    });
  }
  return latest;
};
