/** What comes of some work, in a form that goes between threads: an error's class does not survive the way. */
import type { ErrorCode } from '#contract/errors';
import { type Connected, type Connection, connect } from '../neo4j/connect.ts';
import { Problem } from '../problem.ts';

export interface ToldProblem {
  readonly code: ErrorCode;
  readonly message: string;
}

export type Told<T> = { readonly done: T } | { readonly problem: ToldProblem };

export const told = async <T>(work: () => Promise<T>): Promise<Told<T>> => {
  try {
    return { done: await work() };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problem: { code: error.code, message: error.message } };
  }
};

/** The same with a connection of its own, which goes with the thread where the work is cancelled. */
export const toldOver = <T>(connection: Connection, work: (connected: Connected) => Promise<T>): Promise<Told<T>> =>
  told(async () => {
    const connected = await connect(connection);
    try {
      return await work(connected);
    } finally {
      await connected.driver.close();
    }
  });

/** @throws Problem as it was told. */
export const doneOf = <T>(told: Told<T>): T => {
  if ('problem' in told) throw new Problem(told.problem.code, told.problem.message);
  return told.done;
};
