/** What the rules of overload find on their two sides, and the loads that they rest on. */
import type { LoadSubject } from '#contract/load';
import { loadOf } from '../../server/analysis/load/load-of.ts';
import { facingOf, isFacingCertain, oneFacingMany } from '../../server/analysis/rules/one-facing-many.ts';
import { groundsOf } from '../../server/analysis/rules/overload/grounds.ts';
import {
  overloadedAgency,
  overloadedArea,
  overloadedPartnership,
  overloadedPerson,
  overloadParams,
} from '../../server/analysis/rules/overload/overload-rule.ts';
import { defaultSettings, type Settings } from '../../server/analysis/rules/settings.ts';
import { scopeParams } from '../../server/analysis/scope-params.ts';
import { idOf, wordOf } from '../../server/analysis/snapshot.ts';
import type { View } from '../../server/analysis/view.ts';
import { catalogue } from '../../server/neo4j/catalogue.ts';
import { runQuery } from '../../server/neo4j/run-query.ts';
import type { Graph } from '../../server/open-graph.ts';
import { type Side, viewAt } from './both-sides.ts';

/** Thresholds that small networks can reach. */
export const lowThresholds: Settings = {
  ...defaultSettings,
  overload: {
    ...defaultSettings.overload,
    minSpreads: 1,
    leastSpread: { boards: 0.5, seats: 0.5, meetings: 2, hours: 4 },
    leastSpreadShare: 0.25,
    timesNext: 2,
    minFaced: 2,
    facing: [{ one: 'LP', many: 'LSP' }],
  },
};

interface LoadRow {
  readonly boards: number;
  readonly seats: number;
  readonly meetings: number | null;
  readonly low: number;
  readonly high: number;
  readonly known: number;
}

/** Sums of parts in another order differ in their last figures. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const loadInWords = (id: string, { boards, seats, meetings, low, high, known }: LoadRow): string =>
  `${id} ${boards}/${seats}/${meetings ?? '?'} ${rounded(low)}–${rounded(high)} ${rounded(known)}`;

const rowsInCypher = async (graph: Graph, view: View, subject: LoadSubject, settings: Settings, every: boolean) => {
  const { at, sources } = scopeParams(view);
  const scope = { at, sources: sources && [...sources], among: null };
  const { hours, overload } = overloadParams(subject, settings);
  const params = { ...scope, hours, overload: { ...overload }, boards: null, every };
  const { connected } = graph;
  switch (subject) {
    case 'agency':
      return (await runQuery(connected, catalogue.overloadedAgency, params)).map((row) => ({ ...row, id: row.agency }));
    case 'person':
      return (await runQuery(connected, catalogue.overloadedPerson, params)).map((row) => ({ ...row, id: row.person }));
    case 'partnership':
      return (await runQuery(connected, catalogue.overloadedPartnership, params)).map((row) => ({
        ...row,
        id: row.partnership,
      }));
    case 'area':
      return (await runQuery(connected, catalogue.overloadedArea, { ...params, areas: null, kind: null })).map(
        (row) => ({
          ...row,
          id: row.area,
        }),
      );
  }
};

/** The load of everything of one sort. */
export const loadSides =
  (subject: LoadSubject): Side =>
  async (graph, scope) => {
    const view = await viewAt(graph, scope);
    const { columns, nodes } = loadOf(view, subject, defaultSettings.hours);
    const rows = await rowsInCypher(graph, view, subject, defaultSettings, true);
    return {
      analysis: nodes
        .map((node) =>
          loadInWords(idOf(view.snapshot, node), {
            boards: columns.boards[node]!,
            seats: columns.seats[node]!,
            meetings: Number.isNaN(columns.meetings[node]!) ? null : columns.meetings[node]!,
            low: columns.low[node]!,
            high: columns.high[node]!,
            known: columns.known[node]!,
          }),
        )
        .sort(),
      cypher: rows.map((row) => loadInWords(row.id, row)).sort(),
    };
  };

const rules = {
  agency: overloadedAgency,
  person: overloadedPerson,
  partnership: overloadedPartnership,
  area: overloadedArea,
} as const;

/** Who is overloaded, and by which measures beside the peers. */
export const overloadSides =
  (subject: LoadSubject, settings: Settings = defaultSettings): Side =>
  async (graph, scope) => {
    const view = await viewAt(graph, scope);
    const inWords = (id: string, measures: readonly string[]) => [id, ...[...measures].sort()].join(' ');
    return {
      analysis: rules[subject]
        .find(view, settings)
        .map(({ subjects: [node = 0] }) => {
          const grounds = groundsOf(view, subject, node, settings);
          const measures = grounds.flatMap((ground) => ('measure' in ground ? [ground.measure] : []));
          return inWords(idOf(view.snapshot, node), measures);
        })
        .sort(),
      cypher: (await rowsInCypher(graph, view, subject, settings, false))
        .map(({ id, standsOut }) => inWords(id, standsOut))
        .sort(),
    };
  };

export const oneFacingManySides =
  (settings: Settings = defaultSettings): Side =>
  async (graph, scope) => {
    const view = await viewAt(graph, scope);
    const { snapshot } = view;
    const { at, sources } = scopeParams(view);
    const rows = await runQuery(graph.connected, catalogue.oneFacingMany, {
      at,
      sources: sources && [...sources],
      among: null,
      overload: { ...settings.overload },
    });
    return {
      analysis: oneFacingMany
        .find(view, settings)
        .flatMap(({ subjects: [node = 0] }) =>
          facingOf(view, node, settings).map((facing) => {
            const certainty = isFacingCertain(view, node, facing, settings) ? 'certain' : 'to-check';
            return `${idOf(snapshot, node)} ${wordOf(snapshot, facing.type)} ${facing.faced.length} ${certainty}`;
          }),
        )
        .sort(),
      cypher: rows
        .map(({ partnership, type, faced, certainty }) => `${partnership} ${type} ${faced} ${certainty}`)
        .sort(),
    };
  };
