/** What goes over the wire to a browser, headers and all: a relay before the server that counts. */
import { type AddressInfo, connect, createServer } from 'node:net';

export const whileCounted = async <T>(
  address: string,
  work: (address: string, bytes: () => number) => Promise<T>,
): Promise<T> => {
  const { hostname, port } = new URL(address);
  let bytes = 0;
  const relay = createServer((browser) => {
    const server = connect(Number(port), hostname);
    server.on('data', (data) => {
      bytes += data.length;
    });
    browser.pipe(server).pipe(browser);
    browser.on('error', () => server.destroy());
    server.on('error', () => browser.destroy());
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(relay.address() as AddressInfo).port}`, () => bytes);
  } finally {
    relay.close();
  }
};
