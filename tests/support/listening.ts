import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

export interface Listening {
  readonly port: number;
  /** Connections that were made so far. */
  readonly connections: () => number;
  readonly close: () => void;
}

/** Listens on loopback, counts who calls and answers nobody. */
export const listening = async (): Promise<Listening> => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { port: (server.address() as AddressInfo).port, connections: () => connections, close: () => server.close() };
};
