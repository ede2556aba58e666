import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { jsonWriter } from '../../server/console/json-value.ts';

const { Node, Relationship, Path, PathSegment, Point, Date: Day, Duration, LocalTime } = neo4j.types;

const jsonValue = jsonWriter(new Set(['county']));

const agency = new Node(1n, ['Agency'], { id: 'a', sources: ['s'] }, '4:a');
const board = new Node(2n, ['Partnership'], { id: 'p' }, '4:p');
const seat = new Relationship(3n, 1n, 2n, 'MEMBER_OF', { since: new Day(2001n, 4n, 1n) }, '5:r', '4:a', '4:p');

describe('a value as JSON', () => {
  it.each([
    ['nothing', null, null],
    ['a whole number', 7n, 7],
    ['the largest that is safe', 9_007_199_254_740_991n, 9_007_199_254_740_991],
    ['one past it', 9_007_199_254_740_993n, '9007199254740993'],
    ['a number that is none', Number.NaN, 'NaN'],
    ['a number without end', Number.NEGATIVE_INFINITY, '-Infinity'],
    ['a fraction', 1.5, 1.5],
    ['bytes', new Int8Array([1, -1]), [1, -1]],
    ['a day', new Day(2001n, 4n, 1n), '2001-04-01'],
    ['a time', new LocalTime(10n, 30n, 0n, 0n), '10:30:00'],
    ['a duration', new Duration(14n, 3n, 0n, 0n), 'P1Y2M3D'],
    ['one of a part of a day', new Duration(0n, 0n, 90n, 0n), 'PT1M30S'],
    ['none at all', new Duration(0n, 0n, 0n, 0n), 'PT0S'],
    ['a point', new Point(7203n, 1, 2), { '@type': 'point', srid: 7203, x: 1, y: 2 }],
    ['a node', board, { '@type': 'node', elementId: '4:p', labels: ['Partnership'], properties: { id: 'p' } }],
    [
      'a relationship',
      seat,
      {
        '@type': 'relationship',
        elementId: '5:r',
        type: 'MEMBER_OF',
        from: '4:a',
        to: '4:p',
        properties: { since: '2001-04-01' },
      },
    ],
    [
      'a path of one node',
      new Path(agency, agency, []),
      { '@type': 'path', nodes: [jsonValue(agency)], relationships: [] },
    ],
    [
      'a path',
      new Path(agency, board, [new PathSegment(agency, seat, board)]),
      { '@type': 'path', nodes: [jsonValue(agency), jsonValue(board)], relationships: [jsonValue(seat)] },
    ],
    [
      'a map that would pass for a node',
      [{ '@type': 'node', elementId: '4:a', labels: ['Agency'], synthetic: false, properties: { id: 'a' } }],
      [{ '@@type': 'node', elementId: '4:a', labels: ['Agency'], synthetic: false, properties: { id: 'a' } }],
    ],
    ['one within another', { a: { '@type': 'path', '@@type': 1n } }, { a: { '@@type': 'path', '@@@type': 1 } }],
    ['lists and maps', { a: [1n, { b: null }] }, { a: [1, { b: null }] }],
  ])('tells %s', (_what, value, expected) => {
    expect(jsonValue(value)).toEqual(expected);
  });

  it.each([
    [['county'], { synthetic: true }],
    [['county', 's'], {}],
    [['s'], {}],
    [[], {}],
    [undefined, {}],
  ])('tells a node from the sources %j by whether all of them are made up', (sources, mark) => {
    const properties = { id: 'a', ...(sources ? { sources } : {}) };
    const node = new Node(1n, ['Agency'], properties, '4:a');
    expect(jsonValue([node])).toEqual([{ '@type': 'node', elementId: '4:a', labels: ['Agency'], ...mark, properties }]);
    expect(jsonValue(new Path(node, node, []))).toMatchObject({ nodes: [mark] });
  });

  it('keeps the name of a prototype as a name', () => {
    const map = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}') as object;
    expect(JSON.stringify(jsonValue(map))).toBe('{"__proto__":{"polluted":true},"constructor":1}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
