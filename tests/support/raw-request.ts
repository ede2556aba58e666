import { type IncomingHttpHeaders, request } from 'node:http';

interface RawRequest {
  readonly port: number;
  /** Sent as it stands: nothing in it is resolved or encoded. */
  readonly path: string;
  /** Of this machine, from which it is sent. */
  readonly localAddress?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In the pieces that it is sent in. */
  readonly body?: readonly (string | Buffer)[];
}

interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends a request over a connection of its own. A server that answers before it has read everything is heard too. */
export const rawRequest = ({
  port,
  path,
  localAddress,
  method = 'GET',
  headers = {},
  body = [],
}: RawRequest): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, localAddress, method, headers, agent: false },
      async (answer) => {
        const chunks: Buffer[] = [];
        try {
          for await (const chunk of answer) chunks.push(chunk as Buffer);
        } catch (error) {
          reject(error);
        }
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) });
      },
    );
    // Where an answer came, that the connection then ends is no failure.
    sent.on('error', reject);
    for (const piece of body) sent.write(piece);
    sent.end();
  });
