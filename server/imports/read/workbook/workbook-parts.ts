/** The parts of a workbook, an XLSX file, which is a ZIP of XML files. Links that lead out of it are never followed. */
import { posix } from 'node:path';
import { openPromise } from 'yauzl';
import { type XmlEvent, XmlRefusal, xmlEvents } from '../xml-events.ts';

/** Why a workbook as a whole is refused. */
export class WorkbookRefusal extends Error {}

const damaged = (part: string, error: Error): WorkbookRefusal =>
  new WorkbookRefusal(
    `The workbook is damaged in its part ${part}: ${error.message.replace(/\.$/, '')}. Save it anew in Excel, or as CSV.`,
    { cause: error },
  );

/** @throws WorkbookRefusal also where the part has another size than the directory of the ZIP says. */
async function* partBytes(path: string, part: string): AsyncGenerator<Uint8Array> {
  const zip = await openPromise(path);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== part) continue;
      for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Uint8Array;
      return;
    }
  } catch (error) {
    throw damaged(part, error as Error);
  } finally {
    zip.close();
  }
  throw damaged(part, new Error('it is not there'));
}

/**
 * The tags and texts of a part.
 *
 * @param mostCharacters in one attribute, or in all text between two tags.
 * @throws WorkbookRefusal
 */
export async function* partEvents(
  path: string,
  part: string,
  mostCharacters: number,
): AsyncGenerator<readonly XmlEvent[]> {
  try {
    yield* xmlEvents(partBytes(path, part), mostCharacters);
  } catch (error) {
    throw error instanceof XmlRefusal ? damaged(part, error) : error;
  }
}

/** The names of all parts. */
export const partNames = async (path: string): Promise<ReadonlySet<string>> => {
  const names = new Set<string>();
  for await (const { fileName } of (await openPromise(path)).eachEntry()) names.add(fileName);
  return names;
};

export interface PartLink {
  readonly id: string;
  /** What the other part is, as `worksheet`. */
  readonly kind: string;
  /** The name of the other part. */
  readonly part: string;
}

/** The links of a part to others inside the workbook. */
export const partLinks = async (path: string, part: string, mostCharacters: number): Promise<readonly PartLink[]> => {
  const { dir, base } = posix.parse(part);
  const links: PartLink[] = [];
  for await (const events of partEvents(path, posix.join(dir, '_rels', `${base}.rels`), mostCharacters)) {
    for (const event of events) {
      if (event.type !== 'open' || event.name !== 'Relationship') continue;
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = event.attributes;
      if (mode === 'External') continue;
      links.push({ id, kind: posix.basename(type), part: posix.resolve('/', dir, target).slice(1) });
    }
  }
  return links;
};
