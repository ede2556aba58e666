/** How findings are reckoned: what is set, setting it otherwise, and what that would change. */
import type { FastifyInstance } from 'fastify';
import { type EditableSettings, getSettings, putSettings, settingsEffect } from '#contract/settings';
import type { GraphGate } from '../graph-gate.ts';
import { readTimeoutsMs, runReading, runTransaction } from '../neo4j/run-query.ts';
import { Problem } from '../problem.ts';
import { editableDefaults, fullSettings, keepSettings, readSettings } from '../settings/saved-settings.ts';
import { analyse } from './analyse.ts';
import { serve, serveText } from './serve.ts';
import { savedSettings } from './standing.ts';

const work = { name: 'settings', timeoutMs: readTimeoutsMs.request } as const;

/** What no schema can say of settings. @throws Problem INVALID_REQUEST, naming the field. */
const checkSettings = ({ likeness, hours, overload }: EditableSettings): void => {
  const refuse = (field: string, what: string) => {
    throw new Problem('INVALID_REQUEST', `${field} ${what}.`);
  };
  if (Object.values(likeness).every((weight) => weight === 0)) refuse('likeness', 'is 0 throughout: give one a weight');
  for (const field of ['meetingsPerYear', 'hoursPerMeeting', 'seatsPerBoard'] as const) {
    const { low, high } = hours[field];
    if (low > high) refuse(`hours/${field}`, `goes from ${low} down to ${high}: the lower figure comes first`);
  }
  if (overload.minFewPeers > overload.minPeers)
    refuse('overload/minFewPeers', `is ${overload.minFewPeers}, more than overload/minPeers, ${overload.minPeers}`);
};

const answerOf = ({ settings, savedAt }: Awaited<ReturnType<typeof readSettings>>) => ({
  settings,
  defaults: editableDefaults,
  ...(savedAt === null ? {} : { savedAt }),
});

export const settingsRoute = (app: FastifyInstance, graph: GraphGate, now: () => string): void => {
  serve(app, getSettings, async () => answerOf(await runReading(graph.open().connected, work, readSettings)));
  serve(app, putSettings, async ({ body }) => {
    checkSettings(body);
    return runTransaction(graph.open().connected, work, async (run) => {
      await keepSettings(run, body, now());
      return answerOf(await readSettings(run));
    });
  });
  serveText(app, settingsEffect, async ({ query, body }) => {
    checkSettings(body);
    const saved = await savedSettings(graph);
    return analyse(graph, 'settingsEffect', query, () => ({ saved, draft: fullSettings(body) }));
  });
};
