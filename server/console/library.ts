/** The query library as it is handed out: files of `cypher/library/`, and the definition of each rule with its settings. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FindingRule, findingRules } from '#contract/findings';
import { findingsGroup, type LibraryParameter, type LibraryQuery, type ParameterType } from '#contract/queries';
import type { Settings } from '../analysis/rules/settings.ts';
import { findingsStatements } from '../neo4j/catalogue/findings.ts';
import { cypherText, type Statement } from '../neo4j/statement.ts';
import { projectRoot } from '../project-root.ts';
import { readHeader, saidOfParameters } from './query-header.ts';

const typeOf = (value: unknown): ParameterType => {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  const type = typeof value;
  return type === 'string' ? 'text' : type === 'number' || type === 'boolean' ? type : 'map';
};

const parameter = (name: string, value: unknown, about: string): LibraryParameter => ({
  name,
  type: typeOf(value),
  default: value,
  about,
});

/** `name: type = JSON, words`: the JSON of a header is a text, a number or a truth value, so that the first comma ends it. */
const writtenParameter = (written: string): LibraryParameter => {
  const [, name, type, json, about] = /^(\w+): (\w+) = ("[^"]*"|[^,]+), (.+)$/.exec(written) ?? [];
  const read = parameter(name!, JSON.parse(json ?? 'null'), about ?? '');
  if (read.type !== type) throw new Error(`The library says of a parameter: ${written}, which is no ${type}.`);
  return read;
};

const libraryQuery = (name: string): LibraryQuery => {
  const id = `library/${name}`;
  const { fields, query } = readHeader(cypherText(id));
  const [params, returns] = [fields.get('Params')!, fields.get('Returns')!];
  return {
    id,
    group: fields.get('About')!,
    question: fields.get('Question')!,
    purpose: fields.get('Purpose')!,
    params: params === 'none' ? [] : params.split('; ').map(writtenParameter),
    returns: returns.split(', '),
    query,
  };
};

/** Those of `cypher/library/`. */
export const writtenQueries: readonly LibraryQuery[] = readdirSync(join(projectRoot, 'cypher', 'library'))
  .filter((file) => file.endsWith('.cypher'))
  .sort()
  .map((file) => libraryQuery(file.replace(/\.cypher$/, '')));

const questions: Readonly<Record<FindingRule, string>> = {
  'similar-partnerships': 'Which partnerships have much the same members?',
  'double-cover': 'Where do two of one type cover one area?',
  'missing-core-member': 'Which partnerships lack a core member?',
  'coverage-gap': 'Which areas lack a partnership that they are to have?',
  'unlinked-same-ground-theme': 'Which partnerships work on the same in the same place without a link?',
  'no-learning-arm': 'Which have no learning arm on record?',
  'informal-only-link': 'Which are linked informally only?',
  'single-person-link': 'Which links rest on one person?',
  'no-lead-body': 'Which have no lead body on record?',
  'unowned-target': 'Which targets does nobody pursue?',
  'no-lead-owner': 'Which targets have no lead on record?',
  'under-represented-sector': 'Which partnerships lack a sector that others of their type have?',
  'likely-member': 'Who is likely to be a member and is not recorded?',
  'overloaded-agency': 'Which agencies carry far more than their peers?',
  'overloaded-person': 'Which people sit on far more than others?',
  'overloaded-partnership': 'Which partnerships take far more than others of their type?',
  'overloaded-area': 'On which areas does far more lie than on others?',
  'one-facing-many': 'Which partnerships face many of another type?',
  'assessments-disagree': 'Where do agencies differ on their own part?',
  reported: 'What do the sources themselves say is duplicated, missing or overloaded?',
};

const statements: readonly Statement[] = Object.values(findingsStatements);

/** What a definition takes where everything is asked for; what is not named here is null. */
const askedForAll = ({
  thresholds,
  hours,
  overload,
  prediction,
  sectors,
}: Settings): Readonly<Record<string, unknown>> => ({
  ...thresholds,
  ...sectors,
  hours,
  overload,
  prediction,
  every: false,
});

const askedWords: Readonly<Record<string, string>> = {
  at: 'a day, or nothing',
  sources: 'Source ids, or nothing',
  among: 'ids of those that are asked about, or nothing for all',
};

const definition = (rule: FindingRule, settings: Readonly<Record<string, unknown>>): LibraryQuery => {
  const id = `findings/${rule}`;
  const text = cypherText(id);
  const { fields } = readHeader(text);
  const { params, row } = statements.find(({ name }) => name === id)!; // the catalogue has every rule
  const said = saidOfParameters(fields.get('Params')!);
  const purpose = fields.get('Purpose')!;
  return {
    id,
    group: findingsGroup,
    question: questions[rule],
    purpose: `${purpose[0]!.toUpperCase()}${purpose.slice(1)}`,
    params: Object.keys(params.properties).map((name) =>
      parameter(
        name,
        settings[name] ?? null,
        askedWords[name] ?? said.get(name) ?? 'as set in the settings of findings',
      ),
    ),
    returns: Object.keys(row.properties),
    // Word for word what a finding gives as its evidence.
    query: text.trim(),
  };
};

/** The scope in which answers are to be found again: the day in full, the ids of the sources in force and of the area. */
interface AskedScope {
  readonly at: string | null;
  readonly sources: readonly string[] | null;
  readonly inArea: string | null;
}

const scopeNames = ['at', 'sources', 'inArea'] as const satisfies readonly (keyof AskedScope)[];

/** A parameter of the scope may be left open: one of its name that may not be is the query's own. */
const inScope = (query: LibraryQuery, scope: AskedScope): LibraryQuery => ({
  ...query,
  params: query.params.map((given) => {
    const name = scopeNames.find((each) => each === given.name && given.type === 'nothing');
    return name === undefined ? given : parameter(name, scope[name], given.about);
  }),
});

/** Every query of the library. A definition's thresholds are those in force. */
export const queryLibrary = (settings: Settings, scope: AskedScope): readonly LibraryQuery[] => {
  const asked = askedForAll(settings);
  return [...writtenQueries, ...findingRules.map((rule) => definition(rule, asked))].map((query) =>
    inScope(query, scope),
  );
};
