/** A thread that analyses: a job over a snapshot in a scope, answered as JSON text. */
import { constants, getPriority, platform, setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { BadRequest } from '../analysis/bad-request.ts';
import { keepLatest } from '../analysis/keep-latest.ts';
import { onceFor } from '../analysis/once-for.ts';
import { makeScope } from '../analysis/scope.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import { type View, viewIn } from '../analysis/view.ts';
import { jobs } from './jobs.ts';
import type { Task } from './pool.ts';
import type { ToldProblem } from './told.ts';

/**
 * Heavy work leaves the processors to whoever answers other requests, where they are short. Only Linux gives a thread a
 * priority of its own; elsewhere it would be that of the whole server.
 */
const low = constants.priority.PRIORITY_BELOW_NORMAL;
if (platform() === 'linux' && !isMainThread && getPriority() < low) setPriority(low);

/** Each task brings the snapshot in another object, by which nothing that was worked out would be found again. */
let held: Snapshot | null = null;

/** The views asked about last, which the next question is often about too: of a place, and of the whole that it is a part of. */
const views = onceFor((_: Snapshot) => new Map<string, View>());
const mostViews = 4;
/** With so many relationships a view and what is worked out in it take hundreds of megabytes. */
const manyRelations = 1_000_000;

/** A revision is one graph, unless that was emptied by hand and restored while the server ran. */
const isHeld = ({ revision, nodes, relations }: Snapshot): boolean =>
  held?.revision === revision && held.nodes.length === nodes.length && held.relations.length === relations.length;

const viewOf = ({ snapshot: brought, scope }: Task): View => {
  if (!isHeld(brought)) held = brought;
  const snapshot = held!;
  const most = snapshot.relations.length > manyRelations ? 2 : mostViews;
  return keepLatest(views(snapshot), most, JSON.stringify(scope), () => viewIn(snapshot, makeScope(snapshot, scope)));
};

export const analyse = (task: Task): { answer: string } | { problem: ToldProblem } => {
  const job = jobs[task.job] as (view: View, request: Task['request']) => unknown;
  try {
    return { answer: JSON.stringify(job(viewOf(task), task.request)) };
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return { problem: { code: 'INVALID_REQUEST', message: `${error.message}.` } };
  }
};
