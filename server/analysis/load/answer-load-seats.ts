/** The answer to `/api/load/seats`: what the load of one thing is made of, the heaviest first. */
import type { OkOf } from '#contract/endpoint';
import type { HoursAssumptions } from '#contract/hours';
import type { LoadSubject } from '#contract/load';
import type { loadSeats } from '#contract/load-seats';
import { boardsOf } from '../rules/overload/relief.ts';
import { references } from '../rules/rule.ts';
import { reference, typeOf } from '../snapshot.ts';
import type { View } from '../view.ts';
import { partsOfLoad } from './parts-of-load.ts';

export interface LoadSeatsRequest {
  readonly of: LoadSubject;
  readonly node: number;
  readonly assumptions: HoursAssumptions;
  readonly limit: number;
}

export const answerLoadSeats = (
  view: View,
  { of, node, assumptions, limit }: LoadSeatsRequest,
): OkOf<typeof loadSeats> => {
  const { snapshot } = view;
  const parts = partsOfLoad(view, of, node, boardsOf(view, of, node), assumptions);
  const middle = ({ hours }: (typeof parts)[number]) => hours.low + hours.high;
  const ordered = [...parts].sort((a, b) => middle(b) - middle(a) || a.other - b.other);
  return {
    revision: snapshot.revision,
    subject: reference(snapshot, node),
    total: ordered.length,
    items: ordered.slice(0, limit).map(({ other, people, meetings, roles, ...part }) => ({
      ...part,
      roles: [...roles],
      other: reference(snapshot, other),
      type: typeOf(snapshot, other),
      people: references(snapshot, people),
      meetings: Number.isNaN(meetings) ? null : meetings,
    })),
    truncated: ordered.length > limit,
  };
};
