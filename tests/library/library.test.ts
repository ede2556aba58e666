import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  nodeLabels,
  nodeModel,
  provenanceProperties,
  relationshipModel,
  relationshipTypes,
} from '#contract/graph-model';
import { catalogue } from '../../server/neo4j/catalogue.ts';
import { migrations } from '../../server/neo4j/migrations.ts';
import { projectRoot } from '../../server/project-root.ts';

const folder = join(projectRoot, 'cypher');
const allFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replace(/\.cypher$/, '').replaceAll('\\', '/'))
  .sort();
/** What the server runs itself; what it hands out to be run is tested with the library of the console. */
const files = allFiles.filter((name) => !name.startsWith('library/'));

const header = (name: string) =>
  readFileSync(join(folder, `${name}.cypher`), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .join('\n');

const body = (name: string) =>
  readFileSync(join(folder, `${name}.cypher`), 'utf8')
    .split('\n')
    .filter((line) => !line.trim().startsWith('//'))
    .join('\n');

const statements = new Map(
  [...Object.values(catalogue), ...migrations().map(({ statement }) => statement)].map((statement) => [
    statement.name,
    statement,
  ]),
);

const bookkeepingLabels = [
  '_Revision',
  '_Import',
  '_Migration',
  '_Decision',
  '_Undo',
  '_Loading',
  '_Scenario',
  '_FindingStatus',
  '_Settings',
  '_Query',
  '_FindingTally',
];
const propertyNames = new Set([
  'id',
  'name',
  ...Object.keys(provenanceProperties),
  ...Object.values(nodeModel).flatMap((properties) => Object.keys(properties)),
  ...Object.values(relationshipModel).flatMap(({ properties }) => Object.keys(properties)),
]);

describe('the query library', () => {
  it('has every file in the catalogue or among the migrations, and nothing else', () => {
    expect([...statements.keys()].sort()).toEqual(files);
  });

  describe.each(files)('%s', (name) => {
    it('is headed by purpose, params and returns', () => {
      expect(header(name)).toMatch(
        /^\/\/ Purpose: .+\n(\/\/ {3}.+\n)*\/\/ Params: .+\n(\/\/ {3}.+\n)*\/\/ Returns: .+/,
      );
    });

    it('holds one statement', () => {
      expect(body(name)).not.toContain(';');
    });

    it('names only labels and relationship types of the model', () => {
      const words = [...body(name).matchAll(/[|:]([A-Z_][A-Za-z_]*)(?=[\s|{)\]*&-])/g)].map(([, word]) => word!);
      const known = [...nodeLabels, ...relationshipTypes, ...bookkeepingLabels] as readonly string[];
      expect(words.filter((word) => !known.includes(word))).toEqual([]);
    });

    it('uses exactly the parameters of its schema', () => {
      const used = new Set([...body(name).matchAll(/(?<!:)\$(\w+)/g)].map(([, word]) => word!));
      expect([...used].sort()).toEqual(Object.keys(statements.get(name)!.params.properties).sort());
    });

    it('writes only if the catalogue says so', () => {
      const writes = /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/.test(body(name));
      expect(writes ? 'WRITE' : 'READ').toBe(statements.get(name)!.mode);
    });

    it('never glues text into a query', () => {
      expect(body(name)).not.toMatch(/apoc\.|\$\{/);
    });
  });

  it('reads only properties of the model from the nodes and relationships that rules compare', () => {
    const unknown = files
      .filter((name) => name.startsWith('findings/') || name.startsWith('snapshot/'))
      .flatMap((name) => [
        ...body(name).matchAll(/\b(?:n|r|a|b|p|s|t|c|w|thing|agency|member|seat|reached|absent|theme)\.(\w+)/g),
      ])
      .map(([, property]) => property!)
      .filter((property) => !propertyNames.has(property) && !['size', 'units', 'themes'].includes(property));
    expect(unknown).toEqual([]);
  });
});
