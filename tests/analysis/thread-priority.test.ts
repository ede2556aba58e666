import { readdirSync, readFileSync } from 'node:fs';
import { constants, getPriority, platform } from 'node:os';
import { Piscina } from 'piscina';
import { expect, it } from 'vitest';
import { defaultSettings } from '../../server/analysis/rules/settings.ts';
import { entry, execArgv } from '../../server/threads/entry.ts';
import { network } from '../support/network.ts';
import { snapshotOf } from '../support/network-snapshot.ts';

/** Places of facts in `/proc/…/stat`, counted behind the name in brackets. */
const priorityPlace = 16;

/** The priority of each thread of this process, as Linux tells it. */
const prioritiesOfThreads = (): number[] =>
  readdirSync('/proc/self/task').map((thread) => {
    const [, facts = ''] = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ');
    return Number(facts.split(' ')[priorityPlace]);
  });

it('a thread that analyses leaves the processors to others, where it has a priority of its own', async () => {
  const before = getPriority();
  const pool = new Piscina({ filename: entry('analysis-thread'), name: 'analyse', execArgv, maxThreads: 1 });
  try {
    const snapshot = snapshotOf(network({ MEMBER_OF: 'x > a' }));
    const scope = { at: null, sources: null, area: null };
    const request = { of: 'agency', by: 'boards', assumptions: defaultSettings.hours, limit: 1 };
    const { answer } = (await pool.run({ job: 'load', snapshot, scope, request })) as { answer: string };
    expect(JSON.parse(answer)).toMatchObject({ total: 1 });
    const wanted = platform() === 'linux' ? [constants.priority.PRIORITY_BELOW_NORMAL] : [];
    const lowered = platform() === 'linux' ? prioritiesOfThreads().filter((each) => each > before) : [];
    expect(lowered).toEqual(wanted);
    expect(getPriority()).toBe(before);
  } finally {
    await pool.destroy();
  }
});
