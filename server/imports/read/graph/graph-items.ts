import { createReadStream } from 'node:fs';
import type { ImportLimits } from '#contract/import-limits';
import { XmlRefusal, xmlEvents } from '../xml-events.ts';
import { GexfReader } from './gexf.ts';
import type { GraphItem } from './graph-item.ts';
import { GraphmlReader } from './graphml.ts';

const formats = {
  gexf: { called: 'GEXF', Reader: GexfReader },
  graphml: { called: 'GraphML', Reader: GraphmlReader },
} as const;

/** Some of the nodes and edges of a file, and how it is read. */
interface GraphPiece {
  readonly readAs: string;
  readonly items: readonly GraphItem[];
}

/**
 * The nodes and edges of a GraphML or GEXF file in the order in which their tags end, read from the disk as they are
 * asked for. Its first tag tells which of the two it is.
 *
 * @throws XmlRefusal
 */
export async function* graphItems(path: string, { cellCharacters }: ImportLimits): AsyncGenerator<GraphPiece> {
  let items: GraphItem[] = [];
  let readAs = '';
  let reader: GexfReader | GraphmlReader | null = null;
  for await (const events of xmlEvents(createReadStream(path), cellCharacters)) {
    for (const event of events) {
      if (!reader && event.type === 'open') {
        if (event.name !== 'gexf' && event.name !== 'graphml') {
          throw new XmlRefusal(
            event.line,
            `The file begins with <${event.name.slice(0, 60)}>: it is neither GraphML nor GEXF.`,
          );
        }
        const { called, Reader } = formats[event.name];
        readAs = `${called} ${event.attributes['version'] ?? ''}`.trim();
        reader = new Reader((item) => items.push(item));
      }
      reader?.read(event);
    }
    yield { readAs, items };
    items = [];
  }
}
