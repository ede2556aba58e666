import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';

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
  ])('stops with one line that names %s', (variable, environment) => {
    expect(() => readConfig(environment)).toThrow(new RegExp(`^${variable}[^\\n]+$`));
  });

  it('never shows a password in a message', () => {
    const refused = () => readConfig({ HOST: '0.0.0.0', NEO4J_PASSWORD: 'secret-word', PORT: 'x' });
    expect(refused).toThrow(/^(?!.*secret-word)/);
  });
});
