import type { FastifyInstance } from 'fastify';
import { drawnLabels, graphSlice } from '#contract/graph-slice';
import { parseNeighbourChoice } from '#contract/neighbour-choice';
import { findDrawn } from '../analysis/slice.ts';
import { findNode, nodesOf, type Snapshot, typeOf } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { Problem } from '../problem.ts';
import { analyse } from './analyse.ts';
import { listedWords } from './listed-words.ts';
import { serveText } from './serve.ts';

/** Whether anything that is drawn, in scope or not, is of a type. */
const isDrawnType = (snapshot: Snapshot, type: string): boolean =>
  drawnLabels.some((label) => [...nodesOf(snapshot, label)].some((node) => typeOf(snapshot, node) === type));

/** Words that the graph knows; what it knows but is out of scope gives an empty answer, not a refusal. */
const knownWords = (
  parameter: 'focus' | 'type' | 'theme',
  values: readonly string[] | undefined,
  isKnown: (word: string) => boolean,
): readonly string[] => {
  if (values === undefined) return [];
  const words = listedWords(parameter, values, isKnown);
  const unknown = words.find((word) => !isKnown(word));
  if (unknown === undefined) return words;
  const said = `${parameter} names ${JSON.stringify(unknown)}, which the graph does not have`;
  throw parameter === 'type'
    ? new Problem('INVALID_REQUEST', `${said}: give the type of a partnership or agency as it is written there.`)
    : new Problem('NODE_NOT_FOUND', `${said}. Search for it: /api/search?q=`);
};

/** The node that a word such as `Agency:a-leeds` names; −1 for one that is not drawn. */
const drawnPlace = (snapshot: Snapshot, kind: string, id: string): number => {
  const label = drawnLabels.find((each) => each === kind);
  return label === undefined ? -1 : findNode(snapshot, label, id);
};

const unknownThing = (parameter: 'around' | 'bring', value: string): Problem =>
  new Problem(
    'NODE_NOT_FOUND',
    `${parameter} names ${JSON.stringify(value)}, which the graph does not have. Search for it: /api/search?q=`,
  );

const requestedAround = (snapshot: Snapshot, around: string | undefined): number => {
  if (around === undefined) return -1;
  const colon = around.indexOf(':');
  const place = drawnPlace(snapshot, around.slice(0, Math.max(colon, 0)), around.slice(colon + 1));
  if (place < 0) throw unknownThing('around', around);
  return place;
};

const requestedChoice = (snapshot: Snapshot, word: string) => {
  const choice = parseNeighbourChoice(word);
  if (choice === null) {
    throw new Problem(
      'INVALID_REQUEST',
      `bring holds ${JSON.stringify(word)}: write Agency|council|Partnership:p-leeds.`,
    );
  }
  const of = drawnPlace(snapshot, choice.of.kind, choice.of.id);
  if (of < 0) throw unknownThing('bring', `${choice.of.kind}:${choice.of.id}`);
  return { ...choice, of };
};

export const graphSliceRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, graphSlice, ({ query }) =>
    analyse(graph, 'graphSlice', query, (snapshot) => {
      const { depth = 1, kind = [], limit = 100 } = query;
      const focus = knownWords('focus', query.focus, (id) => findDrawn(snapshot, id).length > 0);
      return {
        focus: focus.flatMap((id) => findDrawn(snapshot, id)),
        depth,
        kinds: kind,
        types: knownWords('type', query.type, (type) => isDrawnType(snapshot, type)),
        themes: knownWords('theme', query.theme, (id) => findNode(snapshot, 'Theme', id) >= 0),
        bring: (query.bring ?? []).map((word) => requestedChoice(snapshot, word)),
        around: requestedAround(snapshot, query.around),
        limit,
      };
    }),
  );
