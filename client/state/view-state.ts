import {
  type Certainty,
  certainties,
  type FindingKind,
  type FindingRule,
  type FindingStatus,
  findingKinds,
  findingRules,
  findingStatuses,
} from '#contract/findings';
import { drawnLabels } from '#contract/graph-slice';
import type { DrawnKind } from '../drawn-kind.ts';
import { isNodeKey, type NodeKey } from '../node-key.ts';
import { type DrawnState, drawnAtFirst, drawnPairs, parseDrawn } from './drawn-state.ts';
import { type Expansion, isExpansion } from './expansion.ts';
import { type Own, ownPairs, parseOwn } from './own-parameters.ts';
import { parsePartialDate } from './partial-date.ts';
import { type SourceGroup, sourceGroupNames, sourcesAtFirst } from './source-groups.ts';

// What a link restores. The address is its only home: to change the view is to go to another address,
// so that "back" undoes it and a copied address shows the same.

/** What the picture is of. `question` is where everybody starts: the strongest finding of the sources in force. */
export type Picture =
  | { readonly of: 'question' }
  | { readonly of: 'finding'; readonly id: string }
  | { readonly of: 'thing'; readonly key: NodeKey }
  | { readonly of: 'whole' };

export const tables = ['auto', 'comparison', 'everything', 'matrix', 'closed'] as const;
/** What the drawer shows; `auto` is the comparison where the picture is of a finding that compares, else everything drawn. */
export type Table = (typeof tables)[number];

export const inspectorStates = ['auto', 'open', 'closed'] as const;
/** `auto` is open where there is room beside the picture, and closed where it would cover it. */
export type InspectorState = (typeof inspectorStates)[number];

export const shapes = ['network', 'structure'] as const;
/** As what the picture is drawn: who works with whom, or who answers to whom. */
export type Shape = (typeof shapes)[number];

export const answerForms = ['table', 'graph', 'json'] as const;
/** As what the console shows an answer. */
export type AnswerForm = (typeof answerForms)[number];

export interface ViewState extends DrawnState {
  readonly sources: readonly SourceGroup[];
  readonly at: string | null;
  readonly picture: Picture;
  readonly as: Shape;
  readonly selected: NodeKey | null;
  /** Things whose neighbours are drawn too, and choices of some things' neighbours by kind and type. */
  readonly expanded: readonly Expansion[];
  readonly hiddenKinds: readonly DrawnKind[];
  readonly types: readonly string[];
  readonly themes: readonly string[];
  readonly kind: FindingKind | null;
  readonly rule: FindingRule | null;
  readonly certainty: Certainty | null;
  /** Null lists what is open. */
  readonly status: FindingStatus | null;
  /** The id of a theme, and of an area, that findings are about. */
  readonly about: string | null;
  readonly area: string | null;
  /** The least score. */
  readonly least: number | null;
  /** Words in the names of what a finding is about. */
  readonly text: string;
  readonly table: Table;
  /** The column by which the table is sorted, with a leading minus for falling order. */
  readonly sort: string | null;
  readonly inspector: InspectorState;
  readonly legend: 'open' | 'closed';
  /** Whether the time line is shown. */
  readonly time: 'open' | 'closed';
  /** On a phone the picture is a page of its own; elsewhere it says nothing. */
  readonly page: 'list' | 'picture';
  // What stands on paper, as the address writes it; `paper-steps` and `paper-task` read it.
  readonly paper: 'scenario' | 'proposal';
  readonly steps: string | null;
  /** A step that is being filled in. */
  readonly draft: string | null;
  /** The kept scenario that these steps are of, and the one they are compared with. */
  readonly kept: string | null;
  readonly beside: string | null;
  readonly task: string | null;
  // What stands in the console: the query of the library that it is, or its own text; `console-draft` reads the parameters.
  readonly of: string | null;
  readonly query: string | null;
  readonly given: string | null;
  readonly tab: 'query' | 'schema';
  readonly answer: AnswerForm;
  /** What the open page alone reads. */
  readonly own: Own;
}

export const viewAtFirst: ViewState = {
  ...drawnAtFirst,
  sources: sourcesAtFirst,
  at: null,
  picture: { of: 'question' },
  as: 'network',
  selected: null,
  expanded: [],
  hiddenKinds: [],
  types: [],
  themes: [],
  kind: null,
  rule: null,
  certainty: null,
  status: null,
  about: null,
  area: null,
  least: null,
  text: '',
  table: 'auto',
  sort: null,
  inspector: 'auto',
  legend: 'closed',
  time: 'closed',
  page: 'list',
  paper: 'scenario',
  steps: null,
  draft: null,
  kept: null,
  beside: null,
  task: null,
  of: null,
  query: null,
  given: null,
  tab: 'query',
  answer: 'table',
  own: {},
};

/** A view for others: what is being tried on paper goes along only where the picture shows it, in a structure. */
export const withoutPaper = (view: ViewState): ViewState => {
  const { paper, steps, draft, kept, beside, task } = viewAtFirst;
  return { ...view, paper, draft, kept, beside, task, steps: view.as === 'structure' ? view.steps : steps };
};

const nothingInForce = 'none';

const oneOf = <T extends string>(allowed: readonly T[], text: string | null): T | null =>
  allowed.find((candidate) => candidate === text) ?? null;

/** In the order of `allowed`, so that two addresses of one view are equal. */
const someOf = <T extends string>(allowed: readonly T[], text: string): T[] => {
  const given = text.split(',');
  return allowed.filter((candidate) => given.includes(candidate));
};

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');

const parseSources = (text: string | null): readonly SourceGroup[] => {
  if (text === null) return sourcesAtFirst;
  const groups = someOf(sourceGroupNames, text);
  return groups.length > 0 || text === nothingInForce ? groups : sourcesAtFirst;
};

const closedStatuses = findingStatuses.filter((status) => status !== 'open');

/** A share above 0, in hundredths at most; null where it is none. */
const parseShare = (text: string | null): number | null =>
  text !== null && /^(1|0\.\d{1,2})$/.test(text) && Number(text) > 0 ? Number(text) : null;

const parsePicture = (params: URLSearchParams): Picture => {
  const finding = params.get('finding');
  if (finding) return { of: 'finding', id: finding };
  const focus = params.get('focus');
  if (focus !== null && isNodeKey(focus)) return { of: 'thing', key: focus };
  return { of: params.get('picture') === 'whole' ? 'whole' : 'question' };
};

/** The view an address asks for. What it does not say, or says in a way that means nothing, is as at first. */
export const parseView = (params: URLSearchParams): ViewState => {
  const selected = params.get('selected');
  return {
    ...parseDrawn(params),
    sources: parseSources(params.get('sources')),
    at: parsePartialDate(params.get('at') ?? ''),
    picture: parsePicture(params),
    as: oneOf(shapes, params.get('as')) ?? 'network',
    selected: selected !== null && isNodeKey(selected) ? selected : null,
    expanded: distinct(params.getAll('expanded')).filter(isExpansion),
    hiddenKinds: someOf(drawnLabels, params.get('hide') ?? ''),
    types: distinct(params.getAll('type')),
    themes: distinct(params.getAll('theme')),
    kind: oneOf(findingKinds, params.get('kind')),
    rule: oneOf(findingRules, params.get('rule')),
    certainty: oneOf(certainties, params.get('certainty')),
    status: oneOf(closedStatuses, params.get('status')),
    about: params.get('about') || null,
    area: params.get('area') || null,
    least: parseShare(params.get('least')),
    text: params.get('text') ?? '',
    table: oneOf(tables, params.get('table')) ?? 'auto',
    sort: params.get('sort') || null,
    inspector: oneOf(inspectorStates, params.get('inspector')) ?? 'auto',
    legend: params.get('legend') === 'open' ? 'open' : 'closed',
    time: params.get('time') === 'open' ? 'open' : 'closed',
    page: params.get('page') === 'picture' ? 'picture' : 'list',
    paper: params.get('paper') === 'proposal' ? 'proposal' : 'scenario',
    steps: params.get('steps') || null,
    draft: params.get('draft') || null,
    kept: params.get('kept') || null,
    beside: params.get('beside') || null,
    task: params.get('task') || null,
    of: params.get('of') || null,
    query: params.get('query') || null,
    given: params.get('given') || null,
    tab: params.get('tab') === 'schema' ? 'schema' : 'query',
    answer: oneOf(answerForms, params.get('answer')) ?? 'table',
    own: parseOwn(params),
  };
};

const picturePair = (picture: Picture): readonly (readonly [string, string])[] => {
  switch (picture.of) {
    case 'question':
      return [];
    case 'finding':
      return [['finding', picture.id]];
    case 'thing':
      return [['focus', picture.key]];
    case 'whole':
      return [['picture', 'whole']];
  }
};

const unless = <T extends string>(value: T | null, atFirst: T | null, name: string): [string, string][] =>
  value === null || value === atFirst ? [] : [[name, value]];

const named = (name: string, values: readonly string[]): [string, string][] => values.map((value) => [name, value]);

/** The query string of a view, without what is as at first: `parseView` of it is that view again. */
export const formatView = (view: ViewState): URLSearchParams =>
  new URLSearchParams([
    ...unless(view.sources.join(',') || nothingInForce, sourcesAtFirst.join(','), 'sources'),
    ...unless(view.at, null, 'at'),
    ...picturePair(view.picture).map(([name, value]): [string, string] => [name, value]),
    ...unless(view.as, 'network', 'as'),
    ...unless(view.selected, null, 'selected'),
    ...named('expanded', view.expanded),
    ...drawnPairs(view),
    ...unless(view.hiddenKinds.join(','), '', 'hide'),
    ...named('type', view.types),
    ...named('theme', view.themes),
    ...unless(view.kind, null, 'kind'),
    ...unless(view.rule, null, 'rule'),
    ...unless(view.certainty, null, 'certainty'),
    ...unless(view.status, null, 'status'),
    ...unless(view.about, null, 'about'),
    ...unless(view.area, null, 'area'),
    ...unless(view.least === null ? null : String(view.least), null, 'least'),
    ...unless(view.text, '', 'text'),
    ...unless(view.table, 'auto', 'table'),
    ...unless(view.sort, null, 'sort'),
    ...unless(view.inspector, 'auto', 'inspector'),
    ...unless(view.legend, 'closed', 'legend'),
    ...unless(view.time, 'closed', 'time'),
    ...unless(view.page, 'list', 'page'),
    ...unless(view.paper, 'scenario', 'paper'),
    ...unless(view.steps, null, 'steps'),
    ...unless(view.draft, null, 'draft'),
    ...unless(view.kept, null, 'kept'),
    ...unless(view.beside, null, 'beside'),
    ...unless(view.task, null, 'task'),
    ...unless(view.of, null, 'of'),
    ...unless(view.query, null, 'query'),
    ...unless(view.given, null, 'given'),
    ...unless(view.tab, 'query', 'tab'),
    ...unless(view.answer, 'table', 'answer'),
    ...ownPairs(view.own),
  ]);
