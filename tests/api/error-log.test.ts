/** What the log calls an error: a fault of ours, and not that somebody left before the answer. */
import { EventEmitter, once } from 'node:events';
import { PassThrough } from 'node:stream';
import { fastify } from 'fastify';
import { expect, it, onTestFinished } from 'vitest';
import { handleErrors } from '../../server/error-handler.ts';

it('has the fault of one who waits, and nothing of one who left', async () => {
  const stream = new PassThrough();
  const app = fastify({ logger: { level: 'error', stream } });
  onTestFinished(() => app.close());
  handleErrors(app);
  app.get('/fault', async () => {
    throw new Error('a fault of ours');
  });
  const slowOne = new EventEmitter();
  app.get('/slow', async (_, reply) => {
    slowOne.emit('arrived');
    await once(reply.raw, 'close');
    setImmediate(() => slowOne.emit('ended'));
    throw new DOMException('The task has been aborted', 'AbortError');
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const leaving = new AbortController();
  const [arrived, ended] = [once(slowOne, 'arrived'), once(slowOne, 'ended')];
  const left = expect(fetch(`${address}/slow`, { signal: leaving.signal })).rejects.toThrow();
  await arrived;
  leaving.abort();
  await Promise.all([left, ended]);
  expect((await fetch(`${address}/fault`)).status).toBe(500);
  const lines = String(stream.read()).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { err: { message: string } }).err.message)).toEqual([
    'a fault of ours',
  ]);
});
