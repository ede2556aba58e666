/** A thread that analyses: a job over a snapshot in a scope, answered as JSON text. */
import { constants, getPriority, platform, setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { BadRequest } from '../analysis/bad-request.ts';
import { makeScope } from '../analysis/scope.ts';
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

/** The last view, which the next question is often about too. */
let last: { readonly key: string; readonly view: View } | null = null;

const viewOf = ({ snapshot, scope }: Task): View => {
  const key = JSON.stringify([snapshot.revision, scope]);
  if (last?.key !== key) last = { key, view: viewIn(snapshot, makeScope(snapshot, scope)) };
  return last.view;
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
