import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainties, findingKinds, findingRules } from '#contract/findings';
import { nodeLabels } from '#contract/graph-model';
import { drawnLabels } from '#contract/graph-slice';
import { arrangements } from '../../../client/graph/arrangements.ts';
import { folds } from '../../../client/graph/fold-slice.ts';
import type { NodeKey } from '../../../client/node-key.ts';
import { sourceGroupNames } from '../../../client/state/source-groups.ts';
import {
  formatView,
  inspectorStates,
  parseView,
  shapes,
  tables,
  type ViewState,
  viewAtFirst,
} from '../../../client/state/view-state.ts';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const key: fc.Arbitrary<NodeKey> = fc
  .tuple(fc.constantFrom(...nodeLabels), text)
  .map(([kind, id]) => `${kind}:${id}` as const);
const whole = fc.integer({ min: -9_999_999, max: 9_999_999 });
const choice = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

const anyView: fc.Arbitrary<ViewState> = fc.record({
  sources: fc.subarray([...sourceGroupNames]),
  at: choice(['2003', '2003-03', '1999-12-31']),
  picture: fc.oneof(
    fc.constant({ of: 'question' } as const),
    fc.constant({ of: 'whole' } as const),
    text.map((id) => ({ of: 'finding', id }) as const),
    key.map((each) => ({ of: 'thing', key: each }) as const),
  ),
  selected: fc.option(key, { nil: null }),
  expanded: fc.uniqueArray(key, { maxLength: 5 }),
  hiddenKinds: fc.subarray([...drawnLabels]),
  types: fc.uniqueArray(text, { maxLength: 4 }),
  themes: fc.uniqueArray(text, { maxLength: 4 }),
  kind: choice(findingKinds),
  rule: choice(findingRules),
  certainty: choice(certainties),
  as: fc.constantFrom(...shapes),
  arranged: fc.constantFrom(...arrangements),
  folded: choice(folds),
  opened: fc.uniqueArray(key, { maxLength: 3 }),
  hidden: fc.uniqueArray(key, { maxLength: 3 }),
  only: fc.uniqueArray(key, { maxLength: 3 }),
  pins: fc.uniqueArray(fc.record({ key, x: whole, y: whole }), { maxLength: 3, selector: (pin) => pin.key }),
  look: fc.option(fc.record({ x: whole, y: whole, percent: fc.integer({ min: 1, max: 9_999 }) }), { nil: null }),
  status: choice(['accepted', 'dismissed'] as const),
  about: fc.option(text, { nil: null }),
  area: fc.option(text, { nil: null }),
  least: choice([0.3, 0.55, 1]),
  text: fc.oneof(fc.constant(''), text),
  table: fc.constantFrom(...tables),
  sort: choice(['name', '-connections']),
  inspector: fc.constantFrom(...inspectorStates),
  legend: fc.constantFrom('open', 'closed'),
  time: fc.constantFrom('open', 'closed'),
  page: fc.constantFrom('list', 'picture'),
  paper: fc.constantFrom('scenario', 'proposal'),
  steps: fc.option(text, { nil: null }),
  draft: fc.option(text, { nil: null }),
  kept: fc.option(text, { nil: null }),
  beside: fc.option(text, { nil: null }),
  task: fc.option(text, { nil: null }),
  of: fc.option(text, { nil: null }),
  query: fc.option(text, { nil: null }),
  given: fc.option(text, { nil: null }),
  tab: fc.constantFrom('query', 'schema'),
  answer: fc.constantFrom('table', 'graph', 'json'),
  own: fc.record({ find: text, group: text }, { requiredKeys: [] }),
});

const through = (view: ViewState): ViewState => parseView(new URLSearchParams(formatView(view).toString()));
const parse = (search: string): ViewState => parseView(new URLSearchParams(search));

describe('the view in the address', () => {
  test('any view comes back from its own address', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(through(view)).toEqual(view);
      }),
      { seed: 2003 },
    );
  });

  test('the view at first has an address without a query', () => {
    expect(formatView(viewAtFirst).toString()).toBe('');
    expect(parse('')).toEqual(viewAtFirst);
  });

  test('what means nothing is as at first', () => {
    const nonsense =
      'sources=rumour&at=someday&focus=Nobody:x&selected=x&hide=Ghost&kind=x&rule=x&status=open&least=2&table=x&inspector=x&page=x';
    expect(parse(nonsense)).toEqual(viewAtFirst);
  });

  test('sources all switched off stay off', () => {
    expect(parse('sources=none').sources).toEqual([]);
  });

  test('the order in which an address lists sources does not matter', () => {
    expect(parse('sources=imported,documented').sources).toEqual(parse('sources=documented,imported').sources);
  });

  test('an id with commas and colons is one id', () => {
    const view = { ...viewAtFirst, expanded: ['Agency:Smith, Jones: solicitors'] as const };
    expect(through(view).expanded).toEqual(['Agency:Smith, Jones: solicitors']);
  });

  test('a date in words is taken as one', () => {
    expect(parse('at=March 2003').at).toBe('2003-03');
  });
});
