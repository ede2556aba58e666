import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importLimits } from '#contract/import-limits';
import { readConfig } from '../../server/config.ts';
import { makeDataDir } from '../../server/data-dir.ts';
import { connect } from '../../server/neo4j/connect.ts';
import { machineMemory, planMemory } from '../../server/neo4j/local/settings.ts';
import { projectRoot } from '../../server/project-root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the configuration', () => {
  it('has the documented defaults', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4173,
      neo4j: null,
      database: 'neo4j',
      seed: 'examples',
      logLevel: 'info',
    });
    expect(config.dataDir).toMatch(/[/\\]\.data$/);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', SEED: '' })).toMatchObject({ port: 4173, seed: 'examples' });
  });

  it.each(['examples', 'documented', 'county', 'national', 'none'])('takes the seed %s', (seed) => {
    expect(readConfig({ SEED: seed }).seed).toBe(seed);
  });

  it('takes limits of imports, and leaves the others as they are', () => {
    const theirs = { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'secret-word' };
    const { importLimits: taken } = readConfig({ ...theirs, IMPORT_LIMITS: 'rows=50000, files = 20,' });
    expect(taken).toEqual({ ...importLimits, rows: 50_000, files: 20 });
    expect(readConfig(theirs).importLimits).toEqual(importLimits);
  });

  it('lets one transaction take what the memory of a Neo4j of ours holds', () => {
    const { rowsAtOnce } = planMemory(machineMemory());
    expect(readConfig({}).importLimits).toEqual({ ...importLimits, rowsAtOnce });
    expect(readConfig({ IMPORT_LIMITS: 'rowsAtOnce=7' }).importLimits.rowsAtOnce).toBe(7);
  });

  it('takes a configured Neo4j', () => {
    const { neo4j } = readConfig({
      NEO4J_URI: 'neo4j+s://db.example:7687',
      NEO4J_USER: 'ada',
      NEO4J_PASSWORD: 'secret-word',
    });
    expect(neo4j).toEqual({ uri: 'neo4j+s://db.example:7687', user: 'ada', password: 'secret-word' });
  });

  it.each([
    ['PORT', { PORT: 'abc' }],
    ['PORT', { PORT: '70000' }],
    ['SEED', { SEED: 'everything' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['NEO4J_URI', { NEO4J_URI: 'http://localhost:7474' }],
    ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://localhost:7687' }],
    ['APP_PASSWORD', { HOST: '0.0.0.0' }],
    ['IMPORT_LIMITS', { IMPORT_LIMITS: 'rows=0' }],
    ['IMPORT_LIMITS', { IMPORT_LIMITS: 'rows=many' }],
    ['IMPORT_LIMITS', { IMPORT_LIMITS: 'rows=99999999999999999999' }],
    ['IMPORT_LIMITS', { IMPORT_LIMITS: 'toString=5' }],
    ['IMPORT_LIMITS', { IMPORT_LIMITS: 'rows' }],
  ])('stops with one line that names %s', (variable, environment) => {
    expect(() => readConfig(environment)).toThrow(new RegExp(`^${variable}[^\\n]+$`));
  });

  it('stops with one line that names NEO4J_URI where its kind of address takes no parameters', async () => {
    const connection = { uri: 'bolt://localhost:7687/?a=b', user: 'ada', password: 'secret-word', database: 'neo4j' };
    await expect(connect(connection)).rejects.toThrow(/^NEO4J_URI is (?!.*secret-word)[^\n]+$/);
  });

  it('never shows a password in a message', () => {
    const refused = () => readConfig({ HOST: '0.0.0.0', NEO4J_PASSWORD: 'secret-word', PORT: 'x' });
    expect(refused).toThrow(/^(?!.*secret-word)/);
  });
});

describe('the data folder', () => {
  const file = join(projectRoot, 'package.json');

  it('is made where it is not there, with the folders above it, and left empty', async () => {
    const folder = join(await temporaryFolder('config'), 'one', 'two');
    await makeDataDir(folder);
    await makeDataDir(folder);
    expect([existsSync(folder), readdirSync(folder)]).toEqual([true, []]);
  });

  it.each([
    ['is a file', file],
    ['lies under a file', join(file, 'data')],
    ['cannot be made', '/proc/nope'],
    ['cannot be written', '/proc'],
  ])('that %s stops with one line that names DATA_DIR', async (_what, folder) => {
    await expect(makeDataDir(folder)).rejects.toThrow(new RegExp(`^DATA_DIR is "${folder}"[^\\n]+$`));
  });
});
