/**
 * The proposal test: five questions that Camden asked of a task (003:558–568), each with what the records say of it.
 * An existing host is ranked by what it has of what the task needs, and a host's extra hours stand against a new body's.
 */
import type { HoursAssumptions } from '#contract/hours';
import type { Host, Proposal, Task } from '#contract/proposals';
import { BadRequest } from './bad-request.ts';
import { listAt } from './columns.ts';
import { groundOf } from './ground.ts';
import { hoursOnBoard } from './load/seat-hours.ts';
import { inWords } from './rules/rule.ts';
import { Paper } from './scenario/paper.ts';
import { nameOf, reference, typeOf, wordPlace } from './snapshot.ts';
import { TopList } from './top-list.ts';
import { groundUnits, sharedOf, type View } from './view.ts';

export interface ProposalRequest {
  readonly task: Task;
  readonly hours: HoursAssumptions;
  readonly limit: number;
}

/** From this fit on a host could take the task as it is. */
export const goodFit = 0.75;
/** Below it, none comes near. */
export const poorFit = 0.4;

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
  const total = asked + (parts.type === null ? 0 : 1);
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
    hours: { low: low * joining.length, high: high * joining.length },
  };
};

/** Hours a year of a body of its own, whose members would all sit on it. */
const newHours = ({ task, hours }: ProposalRequest, seats: number) => {
  const { meetingsPerYear, hoursPerMeeting, extraHoursPerMeeting: extra } = hours;
  return {
    low:
      seats * (task.meetingsPerYear ?? meetingsPerYear.low) * ((task.hoursPerMeeting ?? hoursPerMeeting.low) + extra),
    high:
      seats * (task.meetingsPerYear ?? meetingsPerYear.high) * ((task.hoursPerMeeting ?? hoursPerMeeting.high) + extra),
  };
};

/** The commonest type among the hosts, the best first where several are as common. */
const commonestType = (types: readonly (string | null)[]): string | null => {
  const counts = new Map<string, number>();
  for (const type of types) if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const hoursInWords = ({ low, high }: { readonly low: number; readonly high: number }): string => {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to ? `${from} hours a year` : `${from} to ${to} hours a year`;
};

const questionsOf = (
  view: View,
  needs: Needs,
  hosts: readonly Host[],
  newOne: Proposal['newOne'],
): Proposal['questions'] => {
  const [best] = hosts;
  const types = new Set(needs.members.map((node) => typeOf(view.snapshot, node) ?? nameOf(view.snapshot, node)));
  const could = best === undefined || best.fit < poorFit ? 'no' : best.fit >= goodFit ? 'yes' : 'to-check';
  const bestWords = best && `${best.partnership.name} has ${Math.round(best.fit * 100)}% of what the task needs`;
  const ranked = hosts.slice(0, 3).map(({ partnership }) => partnership.name);
  return [
    {
      question: 'Does the task require a partnership?',
      answer: needs.members.length === 0 ? 'to-check' : needs.members.length > 1 ? 'yes' : 'no',
      text:
        needs.members.length === 0
          ? 'The proposal does not say who has to take part.'
          : `${needs.members.length} ${needs.members.length === 1 ? 'body has' : 'bodies have'} to take part, of ${types.size} ${types.size === 1 ? 'kind' : 'kinds'}.`,
    },
    {
      question: 'Could the task be done within an existing partnership?',
      answer: could,
      text: bestWords ? `${bestWords}.` : 'No partnership has anything of what the task needs.',
    },
    {
      question: 'If not, what type of partnership is required?',
      answer: could === 'yes' ? 'no' : newOne.type === null ? 'to-check' : 'yes',
      text:
        could === 'yes'
          ? 'None: an existing one could take it.'
          : newOne.type === null
            ? 'No partnership near the task has a type recorded.'
            : `Those that come nearest are of type ${newOne.type}.`,
    },
    {
      question: 'If yes, which partnership does it belong to?',
      answer: could,
      text: ranked.length === 0 ? 'None.' : `By what they have of it: ${inWords(ranked)}.`,
    },
    {
      question: 'What is the added value in each case?',
      answer: 'to-check',
      text: best
        ? `Hosted by ${best.partnership.name} it would add ${hoursInWords(best.hours)}; a body of its own ${hoursInWords(newOne.hours)}. What either would achieve, the records do not say.`
        : `A body of its own would take ${hoursInWords(newOne.hours)}. What it would achieve, the records do not say.`,
    },
  ];
};

/** @throws BadRequest for a name that nothing in scope has, and for a task that needs nothing. */
export const answerProposal = (view: View, request: ProposalRequest): Proposal => {
  const needs = needsOf(view, request.task);
  const top = new TopList<Candidate>(request.limit, (a, b) => b.fit - a.fit || a.node - b.node);
  for (const node of view.partnerships) {
    const candidate = candidateOf(view, needs, node);
    if (candidate) top.add(candidate);
  }
  const hosts = top.sorted().map((candidate) => hostOf(view, needs, request, candidate));
  const nearest = top.sorted().slice(0, 10);
  const newOne = {
    seats: needs.members.length,
    hours: newHours(request, needs.members.length),
    type: request.task.type ?? commonestType(nearest.map(({ node }) => typeOf(view.snapshot, node))),
  };
  return {
    revision: view.snapshot.revision,
    questions: questionsOf(view, needs, hosts, newOne),
    total: top.added,
    hosts,
    newOne,
    truncated: top.added > hosts.length,
  };
};
