import { createServer } from 'node:net';

/** Not 7687, so that a Neo4j of the user's own keeps its port. */
export const preferredPort = 7697;

/** Opens the port for a moment. 0 asks the system for a free one. Undefined: taken. */
const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });

export const isPortFree = async (port: number): Promise<boolean> => (await tryPort(port)) !== undefined;

/** A port that nobody listens on now. */
export const freePort = async (): Promise<number> => {
  const port = await tryPort(0);
  if (port === undefined) throw new Error('The system gave no free port on 127.0.0.1.');
  return port;
};
