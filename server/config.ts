import { isAbsolute, join } from 'node:path';
import Type, { type Static } from 'typebox';
import { Check, Errors } from 'typebox/value';
import { type ImportLimits, importLimits } from '#contract/import-limits';
import { machineMemory, planMemory } from './neo4j/local/settings.ts';
import { Problem } from './problem.ts';
import { projectRoot } from './project-root.ts';
import { readImportLimits } from './read-import-limits.ts';

const seeds = ['examples', 'documented', 'county', 'national', 'none'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const Environment = Type.Object({
  HOST: Type.String({ minLength: 1, default: '127.0.0.1' }),
  PORT: Type.String({ pattern: '^\\d{1,5}$', default: '4173', description: 'a port number, 0 to 65535' }),
  NEO4J_URI: Type.Optional(
    Type.String({
      pattern: '^(bolt|neo4j)(\\+s|\\+ssc)?://\\S+$',
      description: 'an address such as bolt://localhost:7687 or neo4j+s://host',
    }),
  ),
  NEO4J_USER: Type.String({ minLength: 1, default: 'neo4j' }),
  NEO4J_PASSWORD: Type.String({ default: '' }),
  NEO4J_DATABASE: Type.String({ minLength: 1, default: 'neo4j' }),
  DATA_DIR: Type.String({ minLength: 1, default: '.data' }),
  SEED: Type.Enum([...seeds], { default: 'examples', description: `one of ${seeds.join(', ')}` }),
  APP_PASSWORD: Type.String({ default: '' }),
  IMPORT_LIMITS: Type.String({ default: '' }),
  LOG_LEVEL: Type.Enum([...logLevels], { default: 'info', description: `one of ${logLevels.join(', ')}` }),
});

export interface Config {
  readonly host: string;
  /** 0 asks the system for a free port. */
  readonly port: number;
  /** Null: no Neo4j is configured, so a local one is used. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | null;
  readonly database: string;
  readonly dataDir: string;
  readonly seed: (typeof seeds)[number];
  /** '' asks for no password; then only loopback addresses are served. */
  readonly appPassword: string;
  readonly importLimits: ImportLimits;
  readonly logLevel: (typeof logLevels)[number];
}

const limitsWanted = `whole numbers from 1 by name, as rows=50000,files=20, of ${Object.keys(importLimits).join(', ')}`;

const loopback = /^(127(\.\d{1,3}){3}|localhost|::1)$/;

const refuse = (variable: string, value: unknown, wanted: string): never => {
  const shown = variable.includes('PASSWORD') ? '' : ` is ${JSON.stringify(value)}`;
  throw new Problem('INVALID_CONFIGURATION', `${variable}${shown}: it must be ${wanted}.`);
};

/**
 * The configuration that the environment states. An empty variable counts as not set.
 *
 * @throws Problem INVALID_CONFIGURATION, one line that names the variable.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const stated: Record<string, string> = {};
  for (const [name, schema] of Object.entries(Environment.properties)) {
    const value = environment[name] || (schema as { default?: string }).default;
    if (value !== undefined) stated[name] = value;
  }
  if (!Check(Environment, stated)) {
    const [error] = Errors(Environment, stated);
    const name = (error?.instancePath ?? '').split('/')[1] ?? '';
    const schema = Environment.properties[name as keyof typeof Environment.properties] as { description?: string };
    return refuse(name, stated[name], schema?.description ?? 'set to a value that is not empty');
  }
  const valid: Static<typeof Environment> = stated;
  const port = Number(valid.PORT);
  if (port > 65_535) refuse('PORT', valid.PORT, 'a port number, 0 to 65535');
  if (!loopback.test(valid.HOST) && valid.APP_PASSWORD === '') {
    refuse('APP_PASSWORD', '', `set when HOST is not a loopback address (HOST is ${JSON.stringify(valid.HOST)})`);
  }
  if (valid.NEO4J_URI && valid.NEO4J_PASSWORD === '') {
    refuse('NEO4J_PASSWORD', '', 'set when NEO4J_URI is');
  }
  // What one transaction may hold is known of a Neo4j of ours only.
  const usual = valid.NEO4J_URI
    ? importLimits
    : { ...importLimits, rowsAtOnce: planMemory(machineMemory()).rowsAtOnce };
  const limits =
    readImportLimits(valid.IMPORT_LIMITS, usual) ?? refuse('IMPORT_LIMITS', valid.IMPORT_LIMITS, limitsWanted);
  return {
    host: valid.HOST,
    port,
    neo4j: valid.NEO4J_URI ? { uri: valid.NEO4J_URI, user: valid.NEO4J_USER, password: valid.NEO4J_PASSWORD } : null,
    database: valid.NEO4J_DATABASE,
    dataDir: isAbsolute(valid.DATA_DIR) ? valid.DATA_DIR : join(projectRoot, valid.DATA_DIR),
    seed: valid.SEED,
    appPassword: valid.APP_PASSWORD,
    importLimits: limits,
    logLevel: valid.LOG_LEVEL,
  };
};
