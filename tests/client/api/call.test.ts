import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { details } from '#contract/details';
import { graphSlice } from '#contract/graph-slice';
import { health } from '#contract/health';
import { addressOf, call } from '../../../client/api/call.ts';
import { Problem } from '../../../client/api/problem.ts';

// A browser resolves addresses against its page; here the page is a server of the test's own.
const ownFetch = globalThis.fetch;
let stop: () => void = () => {};

const answering = async (listener: RequestListener): Promise<void> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  globalThis.fetch = (address, init) => ownFetch(new URL(String(address), `http://127.0.0.1:${port}`), init);
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
};

const answer =
  (status: number, body: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };

const askHealth = () => call(health, { params: {}, query: {} });
const healthy = {
  status: 'ok',
  revision: 7,
  counts: { Agency: 1 },
  neo4j: { version: '5.26.30', address: 'bolt://127.0.0.1:7687' },
};

const problemOf = async (asked: Promise<unknown>): Promise<Problem> => {
  const thrown = await asked.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Problem);
  return thrown as Problem;
};

afterEach(() => {
  stop();
  globalThis.fetch = ownFetch;
});

describe('the address of a request', () => {
  test('escapes ids, and repeats the name of a list', () => {
    expect(addressOf(details, { params: { collection: 'agencies', id: 'a/b c' }, query: {} })).toBe(
      '/api/agencies/a%2Fb%20c',
    );
    expect(addressOf(graphSlice, { params: {}, query: { focus: ['p', 'q'], depth: 1 } })).toBe(
      '/api/graph?focus=p&focus=q&depth=1',
    );
  });

  test('leaves out what is not given', () => {
    expect(addressOf(graphSlice, { params: {}, query: { at: undefined } })).toBe('/api/graph');
  });
});

describe('a call', () => {
  test('gives the answer', async () => {
    await answering(answer(200, JSON.stringify(healthy)));
    expect(await askHealth()).toEqual(healthy);
  });

  test('that the server refuses is its problem, with its sentence and request id', async () => {
    await answering(answer(503, JSON.stringify({ code: 'NOT_READY', message: 'Loading the seed.', requestId: 'r-1' })));
    expect(await problemOf(askHealth())).toMatchObject({
      code: 'NOT_READY',
      detail: 'Loading the seed.',
      requestId: 'r-1',
    });
  });

  test('whose small answer has another shape is an UNEXPECTED_ANSWER', async () => {
    await answering(answer(200, JSON.stringify({ ...healthy, revision: 'seven' })));
    expect(await problemOf(askHealth())).toMatchObject({ code: 'UNEXPECTED_ANSWER' });
  });

  test('whose answer is no JSON is an UNEXPECTED_ANSWER, refused or not', async () => {
    await answering(answer(200, '<p>proxy</p>'));
    expect(await problemOf(askHealth())).toMatchObject({ code: 'UNEXPECTED_ANSWER' });
    stop();
    await answering(answer(502, '<p>proxy</p>'));
    expect(await problemOf(askHealth())).toMatchObject({ code: 'UNEXPECTED_ANSWER' });
  });

  test('that nobody answers is UNREACHABLE', async () => {
    await answering(answer(200, ''));
    stop();
    expect(await problemOf(askHealth())).toMatchObject({ code: 'UNREACHABLE' });
  });

  test('that is called off is no problem', async () => {
    await answering(() => {});
    const off = new AbortController();
    const asked = call(health, { params: {}, query: {} }, off.signal);
    off.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
