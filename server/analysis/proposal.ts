/**
 * The proposal test: could a partnership that exists take a task? An existing host is ranked by what it has of what the task needs, and a host's extra hours stand against a new body's.
 */
import type { HoursAssumptions } from '#contract/hours';
import type { Host, Proposal, Task } from '#contract/proposals';
import { BadRequest } from './bad-request.ts';
import { listAt } from './columns.ts';
import { groundOf } from './ground.ts';
import { hoursOnBoard } from './load/seat-hours.ts';
import { commonestType, questionsOf } from './proposal-questions.ts';
import { Paper } from './scenario/paper.ts';
import { nameOf, reference, typeOf, wordPlace } from './snapshot.ts';
import { TopList } from './top-list.ts';
import { groundUnits, sharedOf, type View } from './view.ts';

export interface ProposalRequest {
  readonly task: Task;
  readonly hours: HoursAssumptions;
  readonly limit: number;
}

/** Of so many of the best hosts something is said together. */
const mostNearest = 10;

/** What a task needs, by place, each list ascending. */
interface Needs {
  readonly members: readonly number[];
  readonly themes: readonly number[];
  readonly units: readonly number[];
  /** The word of the type asked for; null where none is. */
  readonly type: number | null;
}

const ascending = (places: readonly number[]): number[] => [...new Set(places)].sort((a, b) => a - b);

/** @throws BadRequest for a name that nothing in scope has. */
const needsOf = (view: View, { members = [], themes = [], boundaries = [], type }: Task): Needs => {
  const paper = new Paper(view);
  if (members.length + themes.length + boundaries.length === 0)
    throw new BadRequest('members', 'names nobody, nor do themes or boundaries: a task needs one of them');
  const areas = boundaries.map((id, index) => paper.node(['Boundary'], id, `boundaries/${index}`));
  return {
    members: ascending(members.map((id, index) => paper.member(id, `members/${index}`))),
    themes: ascending(themes.map((id, index) => paper.node(['Theme'], id, `themes/${index}`))),
    units: groundOf(view.snapshot, view.scope, areas).units,
    type: type === undefined ? null : wordPlace(view.snapshot, type),
  };
};

interface Candidate {
  readonly node: number;
  readonly fit: number;
  readonly parts: Host['parts'];
}

/** The share of what is needed that is there; null where nothing of the kind is needed, or nothing is recorded. */
const shareOf = (needed: readonly number[], there: ArrayLike<number>): number | null =>
  needed.length === 0 || there.length === 0 ? null : sharedOf(needed, there).length / needed.length;

const candidateOf = (view: View, needs: Needs, node: number): Candidate | null => {
  const type = view.snapshot.nodes.types[node]!;
  const parts = {
    members: shareOf(needs.members, listAt(view.members, node)),
    ground: shareOf(needs.units, groundUnits(view, node)),
    themes: shareOf(needs.themes, listAt(view.themes, node)),
    type: needs.type === null || type < 0 ? null : Number(type === needs.type),
  };
  const known = Object.values(parts).filter((part) => part !== null);
  const wanted = [parts.members, parts.ground, parts.themes].filter((part) => part !== null);
  // It must have something of what is needed, and no ground or theme known to be elsewhere.
  if (!wanted.some((part) => part > 0) || parts.ground === 0) return null;
  // What is needed and not recorded counts for nothing: it lowers the fit, and the parts say that it is not known.
  const asked = [needs.members, needs.units, needs.themes].filter((list) => list.length > 0).length;
  const total = asked + (needs.type === null ? 0 : 1);
  return { node, fit: known.reduce((sum, part) => sum + part, 0) / total, parts };
};

const missingOf = (needed: readonly number[], there: ArrayLike<number>): number[] => {
  const has = new Set(Array.from(there));
  return needed.filter((node) => !has.has(node));
};

const hostOf = (view: View, needs: Needs, { hours }: ProposalRequest, { node, fit, parts }: Candidate): Host => {
  const { snapshot } = view;
  const references = (nodes: readonly number[]) => nodes.map((each) => reference(snapshot, each));
  const joining = missingOf(needs.members, listAt(view.members, node));
  const { low, high } = hoursOnBoard(snapshot, hours, node);
  return {
    partnership: reference(snapshot, node),
    fit,
    parts,
    lacks: {
      members: references(joining),
      themes: references(missingOf(needs.themes, listAt(view.themes, node))),
      units: references(missingOf(needs.units, groundUnits(view, node))),
    },
    hours: needs.members.length === 0 ? null : { low: low * joining.length, high: high * joining.length },
  };
};

/** Hours a year of a body of its own, whose members would all sit on it; null where the task does not say who. */
const newHours = ({ task, hours }: ProposalRequest, seats: number): Proposal['newOne']['hours'] => {
  if (seats === 0) return null;
  const { meetingsPerYear, hoursPerMeeting, extraHoursPerMeeting: extra } = hours;
  return {
    low:
      seats * (task.meetingsPerYear ?? meetingsPerYear.low) * ((task.hoursPerMeeting ?? hoursPerMeeting.low) + extra),
    high:
      seats * (task.meetingsPerYear ?? meetingsPerYear.high) * ((task.hoursPerMeeting ?? hoursPerMeeting.high) + extra),
  };
};

/** The partnerships in view that have a type. */
const countHaving = ({ partnerships, snapshot }: View, type: number | null): number =>
  partnerships.filter((node) => snapshot.nodes.types[node] === type).length;

/** @throws BadRequest for a name that nothing in scope has, and for a task that needs nothing. */
export const answerProposal = (view: View, request: ProposalRequest): Proposal => {
  const { task, limit } = request;
  const needs = needsOf(view, task);
  // What is said of the nearest does not hang on how many are asked for.
  const top = new TopList<Candidate>(Math.max(limit, mostNearest), (a, b) => b.fit - a.fit || a.node - b.node);
  for (const node of view.partnerships) {
    const candidate = candidateOf(view, needs, node);
    if (candidate) top.add(candidate);
  }
  const ranked = top.sorted().map((candidate) => hostOf(view, needs, request, candidate));
  const nearest = ranked.slice(0, mostNearest);
  const hosts = ranked.slice(0, limit);
  const common = commonestType(
    top
      .sorted()
      .slice(0, mostNearest)
      .map(({ node }) => typeOf(view.snapshot, node)),
  );
  const newOne = {
    seats: needs.members.length === 0 ? null : needs.members.length,
    hours: newHours(request, needs.members.length),
    type: task.type ?? common?.type ?? null,
  };
  return {
    revision: view.snapshot.revision,
    questions: questionsOf({
      nearest,
      newOne,
      common,
      members: needs.members.map((node) => typeOf(view.snapshot, node) ?? nameOf(view.snapshot, node)),
      asked: task.type === undefined ? null : { type: task.type, having: countHaving(view, needs.type) },
    }),
    total: top.added,
    hosts,
    newOne,
    truncated: top.added > hosts.length,
  };
};
