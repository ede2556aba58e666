/** The answer to `/api/reliefs`: each candidate is tried on paper, and those that save most hours are told. */
import type { OkOf } from '#contract/endpoint';
import type { LoadSubject } from '#contract/load';
import type { Relief, reliefs } from '#contract/reliefs';
import { BadRequest } from '../bad-request.ts';
import { explain, hitsOf } from '../find-all.ts';
import { boardsOf, reliefOf } from '../rules/overload/relief.ts';
import { type Settings, sameSettings } from '../rules/settings.ts';
import { carryOut } from '../scenario/edits.ts';
import { Paper } from '../scenario/paper.ts';
import { reference } from '../snapshot.ts';
import type { View } from '../view.ts';
import { boardOnPaper, hostsOnPaper, secretariatsOnPaper, sumOf, type Taken } from './load-on-paper.ts';
import { type Loaded, type ReliefCandidate, reliefCandidates } from './relief-candidates.ts';

export interface ReliefsRequest {
  readonly of: LoadSubject;
  readonly node: number;
  readonly settings: Settings;
}

const mostTold = 3;

/** Differences of sums in another order are not exact. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The least and the most that is saved. */
const less = (before: Taken, after: Taken) => {
  const [low = 0, high = 0] = [before.low - after.low, before.high - after.high].map(rounded).sort((a, b) => a - b);
  return { low, high };
};

/** What the subject carries of some boards: its seats there, or all of them where they are its own. */
const ownOf = (
  { subject, node, boards }: Loaded,
  paper: Paper,
  { hours }: Settings,
  touched: readonly number[],
): Taken => {
  const own =
    subject === 'agency' || subject === 'person' ? touched : touched.filter((board) => boards.includes(board));
  return sumOf(
    own.map((board) => {
      const taken = boardOnPaper(paper, hours, board);
      return subject === 'agency' || subject === 'person' ? taken.of(node) : taken.all;
    }),
  );
};

/** What the candidate saves, carried out on paper; null where it contradicts itself. Only boards that it touches differ. */
const tried = (view: View, loaded: Loaded, candidate: ReliefCandidate, settings: Settings): Relief | null => {
  const [now, then] = [new Paper(view), new Paper(view)];
  try {
    carryOut(then, candidate.steps);
  } catch (error) {
    if (error instanceof BadRequest) return null;
    throw error;
  }
  const touched = [...then.touched].filter((board) => view.scope.nodes[board]! > 0);
  const all = (paper: Paper) => sumOf(touched.map((board) => boardOnPaper(paper, settings.hours, board).all));
  const hosts = [...new Set([...hostsOnPaper(now, touched), ...hostsOnPaper(then, touched)])];
  const [before, after] = [all(now), all(then)];
  return {
    ...candidate,
    steps: [...candidate.steps],
    own: less(ownOf(loaded, now, settings, touched), ownOf(loaded, then, settings, touched)),
    all: less(before, after),
    seats: before.seats - after.seats,
    secretariats: secretariatsOnPaper(now, touched, hosts) - secretariatsOnPaper(then, touched, hosts),
  };
};

const middle = ({ low, high }: { readonly low: number; readonly high: number }): number => low + high;

const isWorth = ({ own, all, secretariats }: Relief): boolean => middle(own) > 0 || middle(all) > 0 || secretariats > 0;

/** Of a merge one way and the other only the better; they come in order. */
const onceEach = (items: readonly Relief[]): Relief[] => {
  const merged = new Set<string>();
  return items.filter(({ steps: [step] }) => {
    if (step?.kind !== 'merge') return true;
    const pair = JSON.stringify([...step.partnerships].sort());
    if (merged.has(pair)) return false;
    merged.add(pair);
    return true;
  });
};

/** What a finding that a partnership alone faces many says of who could carry word; else what an overload would say. */
const routesOf = (view: View, { subject, node, boards }: Loaded, settings: Settings) => {
  const facing =
    subject === 'partnership'
      ? hitsOf(view, 'one-facing-many', settings).find(({ subjects }) => subjects[0] === node)
      : undefined;
  if (facing) return explain(view, 'one-facing-many', facing, settings).routes;
  return reliefOf(view, subject, node, boards, settings).routes;
};

export const answerReliefs = (view: View, request: ReliefsRequest): OkOf<typeof reliefs> => {
  const settings = sameSettings(request.settings);
  const { of: subject, node } = request;
  const loaded = { subject, node, boards: boardsOf(view, subject, node) };
  const candidates = reliefCandidates(view, loaded, settings);
  const items = candidates
    .map((candidate) => tried(view, loaded, candidate, settings))
    .filter((relief) => relief !== null)
    .filter(isWorth)
    .sort((a, b) => middle(b.own) - middle(a.own) || middle(b.all) - middle(a.all) || b.secretariats - a.secretariats);
  return {
    revision: view.snapshot.revision,
    subject: reference(view.snapshot, node),
    routes: routesOf(view, loaded, settings),
    tried: candidates.length,
    items: onceEach(items).slice(0, mostTold),
  };
};
