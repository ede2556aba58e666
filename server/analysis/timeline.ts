/** In which years partnerships and seats began and ended. */
import type { Timeline } from '#contract/timeline';
import { afterAllDays, beforeAllDays, type Spans, yearOf } from './partial-dates.ts';
import { inScope, type View } from './view.ts';

export interface TimelineRequest {
  /** Places of the partnerships asked for; null: all. */
  readonly partnerships: readonly number[] | null;
}

type Counted = 'partnerships' | 'seats';
type Year = Timeline['years'][number];

export const answerTimeline = (view: View, request: TimelineRequest): Timeline => {
  const { snapshot } = view;
  const years = new Map<number, Year>();
  const undated = { partnerships: 0, seats: 0 };
  const yearFor = (day: number): Year => {
    const year = yearOf(day);
    const known = years.get(year);
    if (known) return known;
    const made = { year, began: { partnerships: 0, seats: 0 }, ended: { partnerships: 0, seats: 0 } };
    years.set(year, made);
    return made;
  };
  const add = (what: Counted, spans: Spans, place: number) => {
    const [begin, end] = [spans.sinceFirst[place]!, spans.untilLast[place]!];
    if (begin !== beforeAllDays) yearFor(begin).began[what] += 1;
    if (end !== afterAllDays) yearFor(end).ended[what] += 1;
    if (begin === beforeAllDays && end === afterAllDays) undated[what] += 1;
  };
  const asked = request.partnerships && new Set(request.partnerships);
  for (const partnership of view.partnerships) {
    if (asked && !asked.has(partnership)) continue;
    add('partnerships', snapshot.nodes.life, partnership);
    for (const seat of inScope(view, 'MEMBER_OF', 'reaching', partnership)) add('seats', snapshot.relations.span, seat);
  }
  return {
    revision: snapshot.revision,
    years: [...years.values()].sort((a, b) => a.year - b.year),
    undated,
  };
};
