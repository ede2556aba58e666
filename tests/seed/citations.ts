/**
 * Citations of the documented network. A row rests on the words in `cited_as`, which stand within two lines of its first
 * locator. The documents are not ours to pass on, so what stands there is kept as hashes, in `citations.csv`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Row } from '../../server/imports/row.ts';

interface Citation {
  /** File and line of the row. */
  readonly row: string;
  /** Document and line, as in `000:806`. */
  readonly place: string;
  readonly words: string;
}

/** The lines of each document, by its number. */
export type Documents = ReadonlyMap<string, readonly string[]>;

interface CitedPlace {
  /** The hash of the lines around it. */
  readonly lines: string;
  /** The hashes of the words cited from it. */
  readonly phrases: ReadonlySet<string>;
}

type CitedPlaces = ReadonlyMap<string, CitedPlace>;

const reach = 2;
const hashLength = 16;
const documentsFolder = new URL('../../../shared/seeds/', import.meta.url);
const placesFile = new URL('../../seed/documented/citations.csv', import.meta.url);

/** White space and case do not tell two texts apart. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** A hash of a text, folded: 16 hexadecimal digits. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(fold(text)).digest('hex').slice(0, hashLength);

/** The documents, or null where their folder is not there. */
export const readDocuments = (): Documents | null =>
  existsSync(documentsFolder)
    ? new Map(
        readdirSync(documentsFolder)
          .filter((file) => /^\d{3}_/.test(file))
          .map((file) => [file.slice(0, 3), readFileSync(new URL(file, documentsFolder), 'utf8').split('\n')]),
      )
    : null;

/** The line of a place with those around it; nothing where there is no such line. */
export const linesAround = (documents: Documents, place: string, around = reach): string => {
  const [document = '', number = ''] = place.split(':');
  const line = Number(number) - 1;
  return (documents.get(document) ?? []).slice(Math.max(0, line - around), line + around + 1).join('\n');
};

/** The citation of a row, or nothing where it rests on no document. */
export const citationOf = ({ file, line, cells }: Row): readonly Citation[] => {
  if (!cells.get('sources')?.startsWith('doc-')) return [];
  const [place = ''] = (cells.get('locators') ?? '').split('|');
  return [{ row: `${file}:${line}`, place, words: cells.get('cited_as') ?? '' }];
};

/** The hashes of all that is cited and stands where it is said to stand. */
export const hashCitedPlaces = (citations: readonly Citation[], documents: Documents): CitedPlaces => {
  const places = new Map<string, { lines: string; phrases: Set<string> }>();
  for (const { place, words } of citations) {
    const around = linesAround(documents, place);
    if (!fold(around).includes(fold(words))) continue;
    const known = places.get(place) ?? { lines: hashOf(around), phrases: new Set() };
    places.set(place, known);
    known.phrases.add(hashOf(words));
  }
  return places;
};

export const readCitedPlaces = (): CitedPlaces => {
  const rows = parse(readFileSync(placesFile), { columns: true }) as readonly Readonly<Record<string, string>>[];
  return new Map(
    rows.map(({ place = '', lines = '', phrases = '' }) => [place, { lines, phrases: new Set(phrases.split('|')) }]),
  );
};

export const writeCitedPlaces = (places: CitedPlaces): void => {
  const rows = [...places]
    .map(([place, { lines, phrases }]) => `${place},${lines},${[...phrases].sort().join('|')}\n`)
    .sort();
  writeFileSync(placesFile, `place,lines,phrases\n${rows.join('')}`);
};
