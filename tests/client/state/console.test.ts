/** The console's state: what a text names, what an address holds, what is remembered. */
import { describe, expect, it } from 'vitest';
import {
  addressOfDraft,
  type Draft,
  draftOf,
  givenTo,
  type NamedQuery,
  notGiven,
} from '../../../client/state/console-draft.ts';
import { parseHistory, withRun } from '../../../client/state/console-history.ts';
import { parameterNames, placeTold } from '../../../client/state/cypher-text.ts';
import { asType, parseGiven, typeOfValue } from '../../../client/state/parameter-value.ts';

describe('the parameters of a text', () => {
  it.each([
    ['RETURN $a, $b, $a', ['a', 'b']],
    ['RETURN \'$no\', "$neither", $yes // $nor', ['yes']],
    ['/* $no\n $no */ RETURN $ja', ['ja']],
    ["RETURN 'it\\'s $no' + $yes", ['yes']],
    ['MATCH (`$no`) RETURN $`a name`', ['a name']],
    ['RETURN $größe', ['größe']],
    ['RETURN "never closed $a', ['a']],
  ])('of %j are %j', (text, names) => {
    expect(parameterNames(text)).toEqual(names);
  });

  it('have a value each before the text can run; others are not sent', () => {
    const draft: Draft = { text: 'RETURN $a, $b', given: { a: null, c: 1 } };
    expect(notGiven(draft)).toEqual(['b']);
    expect(givenTo(draft)).toEqual({ a: null });
  });

  it('are of the kind of their value, and are turned into another', () => {
    const values = ['x', 2, true, ['a'], { a: 1 }, [1], null];
    expect(values.map(typeOfValue)).toEqual(['text', 'number', 'boolean', 'list', 'map', 'map', 'nothing']);
    expect([asType('12', 'number'), asType('', 'number'), asType('x', 'number')]).toEqual([12, undefined, undefined]);
    expect([asType('a', 'list'), asType(null, 'list'), asType(['a', 'b'], 'text')]).toEqual([['a'], [], 'a, b']);
    expect([asType(3, 'nothing'), asType('true', 'boolean'), asType('x', 'map')]).toEqual([null, true, {}]);
  });
});

it('the place that a message tells is found', () => {
  expect(placeTold('Refused at line 3, column 14, *: …')).toEqual({ line: 3, column: 14 });
  expect(placeTold('It takes too long.')).toBeNull();
});

const library: NamedQuery = { id: 'library/x', query: 'RETURN $n', given: { n: 1 } };

describe('an address', () => {
  it('says a query of the library by its name, and only what differs from its example', () => {
    expect(addressOfDraft({ text: 'RETURN $n', given: { n: 1 } }, library)).toEqual({
      of: 'library/x',
      query: null,
      given: null,
    });
    expect(addressOfDraft({ text: 'RETURN $n', given: { n: 2 } }, library)).toMatchObject({ given: '{"n":2}' });
    expect(addressOfDraft({ text: 'RETURN $n + 1', given: { n: 1 } }, library)).toMatchObject({
      of: 'library/x',
      query: 'RETURN $n + 1',
    });
  });

  it('holds the text of what is kept, as others may change that', () => {
    const kept = { ...library, id: 'saved/1' };
    expect(addressOfDraft({ text: 'RETURN $n', given: { n: 1 } }, kept)).toMatchObject({ query: 'RETURN $n' });
  });

  it.each([
    [{ text: 'RETURN 1', given: {} }, null],
    [{ text: 'RETURN $n', given: { n: null } }, library],
    [{ text: 'RETURN $m', given: { m: ['a', 'b'] } }, library],
  ])('gives %j back', (draft, named) => {
    const { given, ...rest } = draftOf(addressOfDraft(draft, named)!, named);
    expect({ ...rest, given: givenTo({ ...rest, given }) }).toEqual(draft);
  });

  it('that would be too long holds nothing', () => {
    expect(addressOfDraft({ text: 'x'.repeat(9_000), given: {} }, null)).toBeNull();
  });

  it('with parameters that are no map gives none', () => {
    expect(['[1]', 'x', '"a"', 'null', null].map(parseGiven)).toEqual([{}, {}, {}, {}, {}]);
  });
});

describe('the history', () => {
  const one: Draft = { text: 'RETURN $a', given: { a: 1 } };
  const other: Draft = { text: 'RETURN 2', given: {} };

  it('has each run once, the newest first, with the parameters that it named', () => {
    const runs = [one, other, { ...one, given: { a: 1, b: 2 } }].reduce(withRun, [] as readonly Draft[]);
    expect(runs).toEqual([one, other]);
  });

  it('forgets the oldest beyond a hundred', () => {
    const runs = Array.from({ length: 120 }, (_, n) => ({ text: `RETURN ${n}`, given: {} }));
    const kept = runs.reduce(withRun, [] as readonly Draft[]);
    expect([kept.length, kept[0]!.text]).toEqual([100, 'RETURN 119']);
  });

  it('is empty where what was stored cannot be read', () => {
    expect([null, '{', '3', '[{"text":1}]'].map(parseHistory)).toEqual([[], [], [], []]);
    expect(parseHistory(JSON.stringify([one, { given: {} }]))).toEqual([one]);
  });
});
