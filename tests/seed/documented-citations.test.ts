/**
 * That every row of the documented network stands where it says: against committed hashes always, and against the
 * documents where they are at hand. `UPDATE_CITATIONS=1` makes the hashes again from the documents.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Cells } from '../../server/imports/row.ts';
import { readRows } from '../support/bundle-rows.ts';
import {
  citationOf,
  type Documents,
  fold,
  hashCitedPlaces,
  hashOf,
  linesAround,
  readCitedPlaces,
  readDocuments,
  writeCitedPlaces,
} from './citations.ts';

const folder = fileURLToPath(new URL('../../seed/documented', import.meta.url));
const { tables } = await readRows([folder]);
const rows = [...tables.values()].flat();
const citations = rows.flatMap(citationOf);
const documents = readDocuments();
if (process.env['UPDATE_CITATIONS']) {
  if (!documents)
    throw new Error('The documents are not in ../shared/seeds. Put them there to make their hashes again.');
  writeCitedPlaces(hashCitedPlaces(citations, documents));
}
const places = readCitedPlaces();

/** Checks against the documents; where they are not at hand says so aloud, and the hashes alone are checked. */
const againstDocuments = (check: (found: Documents) => void): void => {
  if (documents) check(documents);
  else process.stdout.write('The five documents are not in ../shared/seeds: only their hashes were checked.\n');
};

const locatorsOf = (cells: Cells) => {
  const locators = (cells.get('locators') ?? '').split('|');
  return (cells.get('sources') ?? '').split('|').map((source, index) => ({ source, locator: locators[index] ?? '' }));
};

describe('a row of the documented network', () => {
  test('names its sources, and has one locator a source', () => {
    const wrong = rows.filter(
      ({ cells }) =>
        !cells.has('sources') || cells.get('sources')!.split('|').length !== cells.get('locators')?.split('|').length,
    );
    expect(wrong.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  test('places a document by its number and a line', () => {
    const wrong = rows.flatMap(({ file, line, cells }) =>
      locatorsOf(cells)
        .filter(({ source }) => source.startsWith('doc-'))
        .filter(({ source, locator }) => !/^\d{3}:[1-9]\d*$/.test(locator) || source !== `doc-${locator.slice(0, 3)}`)
        .map(({ source, locator }) => `${file}:${line} ${source} ${locator}`),
    );
    expect(wrong).toEqual([]);
  });

  test('cites one to five words where it rests on a document, and none where it does not', () => {
    const cited = new Set(citations.map(({ row }) => row));
    const wrong = rows.filter(({ file, line, cells }) => {
      const words = cells.get('cited_as') ?? '';
      return cited.has(`${file}:${line}`) ? !/^[^\s|]+( [^\s|]+){0,4}$/.test(words) : words !== '';
    });
    expect(wrong.map(({ file, line, cells }) => `${file}:${line} ${cells.get('cited_as')}`)).toEqual([]);
  });
});

describe('the committed hashes', () => {
  test('hold every place and phrase that is cited', () => {
    const missing = citations.filter(({ place, words }) => !places.get(place)?.phrases.has(hashOf(words)));
    expect(missing).toEqual([]);
  });

  test('hold no place and no phrase that is cited no more', () => {
    const cited = new Set(citations.flatMap(({ place, words }) => [place, `${place} ${hashOf(words)}`]));
    const held = [...places].flatMap(([place, { phrases }]) => [
      place,
      ...[...phrases].map((hash) => `${place} ${hash}`),
    ]);
    expect(held.filter((entry) => !cited.has(entry))).toEqual([]);
  });

  test('are those of the lines of the documents', () => {
    againstDocuments((found) => {
      const changed = [...places].filter(([place, { lines }]) => lines !== hashOf(linesAround(found, place)));
      expect(changed.map(([place]) => place)).toEqual([]);
    });
  });
});

describe('the documents', () => {
  test('hold every cited phrase within two lines of its locator', () => {
    againstDocuments((found) => {
      expect(citations.filter(({ place, words }) => !fold(linesAround(found, place)).includes(fold(words)))).toEqual(
        [],
      );
    });
  });

  test('have a line with words at every locator, the first and the others', () => {
    againstDocuments((found) => {
      const blank = rows.flatMap(({ file, line, cells }) =>
        locatorsOf(cells)
          .filter(({ source }) => source.startsWith('doc-'))
          .filter(({ locator }) => fold(linesAround(found, locator, 0)) === '')
          .map(({ locator }) => `${file}:${line} ${locator}`),
      );
      expect(blank).toEqual([]);
    });
  });
});
