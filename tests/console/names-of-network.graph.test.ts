/** What the console tells of the schema: the labels, types and keys of the network, and none of Joined-Up's own records. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { CypherAnswer } from '#contract/cypher';
import { applicationWith } from '../support/application.ts';
import { ask, send } from '../support/running-app.ts';

const now = applicationWith('documented');

beforeAll(async () => {
  const kept = { name: 'Kept', query: 'RETURN 1', params: {} };
  expect((await send(now().app, 'POST', '/api/queries/saved', kept)).status).toBe(200);
});

const answerOf = async (query: string): Promise<CypherAnswer> => {
  const { status, body } = await ask(now().app, '/api/cypher', { query, params: {} });
  expect([query, status, body]).toMatchObject([query, 200, {}]);
  return body as CypherAnswer;
};

/** Keys, besides those in which it is written, that only our own records have. */
const ownKeys = ['graphId', 'seeded', 'changedAt', 'query', 'statement'];

describe('the schema, asked in the console', () => {
  it('has records of our own to leave out', async () => {
    const { records } = await now().graph.connected.driver.executeQuery('CALL db.labels() YIELD label RETURN label');
    expect(records.map((record) => record.get('label'))).toEqual(expect.arrayContaining(['_Query', '_Revision']));
  });

  it.each([
    ['CALL db.labels()', ['label'], 'Partnership'],
    ['CALL db.labels() YIELD *', ['label'], 'Partnership'],
    ['CALL db.labels() YIELD label AS kind', ['kind'], 'Partnership'],
    ["CALL db.labels() YIELD label WHERE true OR label = '_Query' RETURN label", ['label'], 'Agency'],
    ['UNWIND [1] AS x CALL db.labels() YIELD label RETURN x, label', ['x', 'label'], 'Agency'],
    ['CALL { CALL db.labels() YIELD label RETURN collect(label) AS all } RETURN all', ['all'], 'Agency'],
    ['CALL db.relationshipTypes()', ['relationshipType'], 'MEMBER_OF'],
    ['CALL db.propertyKeys()', ['propertyKey'], 'name'],
    ['CALL db.schema.visualization()', ['nodes', 'relationships'], 'Partnership'],
    [
      'CALL db.schema.nodeTypeProperties()',
      ['nodeType', 'nodeLabels', 'propertyName', 'propertyTypes', 'mandatory'],
      ':`Agency`',
    ],
    [
      'CALL db.schema.nodeTypeProperties() YIELD nodeType AS t, propertyName RETURN *',
      ['propertyName', 't'],
      ':`Theme`',
    ],
    ['SHOW CONSTRAINTS', null, 'partnership_id'],
    ['SHOW INDEXES YIELD *', null, 'FULLTEXT'],
    ["SHOW INDEXES YIELD name, labelsOrTypes WHERE name > 'a' RETURN *", ['name', 'labelsOrTypes'], 'Agency'],
    ['SHOW INDEXES YIELD name ORDER BY name', ['name'], 'agency_id'],
    ['SHOW INDEXES YIELD labelsOrTypes, createStatement, owningConstraint', null, 'CREATE'],
    ['SHOW CONSTRAINTS YIELD createStatement AS c, labelsOrTypes AS l RETURN c', ['c'], 'CREATE'],
    ['SHOW CONSTRAINTS YIELD name, ownedIndex, createStatement', null, 'CREATE'],
    ['SHOW INDEXES YIELD name, owningConstraint, createStatement', null, 'CREATE'],
    ['SHOW INDEXES YIELD type, state, properties, options, failureMessage', null, 'RANGE'],
  ])('%s names what is of the network, and nothing else', async (query, columns, named) => {
    const answer = await answerOf(query);
    if (columns) expect(answer.columns).toEqual(columns);
    const text = JSON.stringify(answer.rows);
    expect(text).toContain(named);
    expect(text).not.toMatch(/"(:`)?_|_bookkeeping_/);
    for (const key of ownKeys) expect(text).not.toContain(`"${key}"`);
  });
});
