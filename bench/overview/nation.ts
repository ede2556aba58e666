/** The illustrative nation, made for the purpose and served as it is to a browser. */
import { join } from 'node:path';
import { writeNation } from '../../seed/national/write-nation.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import { applicationOn } from '../application.ts';
import { openThrowAwayGraph } from '../throw-away-graph.ts';

/** What an address answers, parsed. */
export type Ask = (path: string) => Promise<unknown>;

export interface Nation {
  /** Where it listens. */
  readonly address: string;
  /** The text of an answer. @throws Error where it is none. */
  readonly text: (path: string) => Promise<string>;
  readonly ask: Ask;
}

/** Who or what carries most of a kind: its id, as an address takes it. */
export const heaviest = async (ask: Ask, of: string): Promise<string> => {
  const { items } = (await ask(`/api/overload?of=${of}&limit=1`)) as {
    readonly items: readonly { readonly id: string }[];
  };
  return encodeURIComponent(items[0]!.id);
};

/** To the terminal while it works: the table comes at the end. */
export const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export const told = (values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(' ');

export const whileNationServed = async <T>(
  folder: string,
  scale: number,
  work: (nation: Nation) => Promise<T>,
): Promise<T> => {
  const bundle = join(folder, 'nation');
  tell(`Making the illustrative nation at scale ${scale} …`);
  writeNation(bundle, { scale });
  const graph = await openThrowAwayGraph(folder, null);
  try {
    tell('Importing it …');
    const { errors } = await importBundle(graph.connected, [bundle], { at: new Date().toISOString() });
    if (errors.length > 0) throw new Error(`The nation was not imported: ${JSON.stringify(errors[0])}`);
    const app = await applicationOn(graph);
    try {
      const text = async (url: string): Promise<string> => {
        const { statusCode, body } = await app.inject({ method: 'GET', url });
        if (statusCode !== 200) throw new Error(`${url}: ${statusCode} ${body.slice(0, 200)}`);
        return body;
      };
      const ask: Ask = async (path) => JSON.parse(await text(path)) as unknown;
      return await work({ address: await app.listen({ host: '127.0.0.1', port: 0 }), text, ask });
    } finally {
      await app.close();
    }
  } finally {
    await graph.close();
  }
};
