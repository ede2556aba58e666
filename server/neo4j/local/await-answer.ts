import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { user } from './password.ts';

/** `gone`: the server ended · `refused`: it does not know the password · `silent`: no answer in time. */
export type Answer = 'answers' | 'gone' | 'refused' | 'silent';

export interface AwaitAnswer {
  readonly uri: string;
  readonly password: string;
  readonly isRunning: () => Promise<boolean>;
  /** Whether it has its port. Until then another program may have it, and whatever that answers means nothing. */
  readonly isListening: () => Promise<boolean>;
}

/** Recovery after a crash was seen to take 12 s; a large store on a slow disk may need ten times that. */
export const patienceMs = 120_000;
const pollMs = 100;

/**
 * One query without retries: an open port is not yet a database, which may still be recovering.
 * Not `run-query.ts`: that needs a Neo4j that stands, this asks whether it does.
 */
const ask = async (driver: Driver): Promise<'answers' | 'refused' | undefined> => {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    await session.run('RETURN 1');
    return 'answers';
  } catch (error) {
    const isRefusal = error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized';
    return isRefusal ? 'refused' : undefined;
  } finally {
    await session.close();
  }
};

/** Waits until the server answers a query, or is known not to. */
export const awaitAnswer = async ({ uri, password, isRunning, isListening }: AwaitAnswer): Promise<Answer> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 5_000 });
  const deadline = Date.now() + patienceMs;
  try {
    while (Date.now() < deadline) {
      const answer = (await isListening()) ? await ask(driver) : undefined;
      if (answer) return answer;
      if (!(await isRunning())) return 'gone';
      await pause(pollMs);
    }
    return 'silent';
  } finally {
    await driver.close();
  }
};
