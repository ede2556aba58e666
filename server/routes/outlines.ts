import type { FastifyInstance } from 'fastify';
import { mostOutlineCharacters, outlines } from '#contract/outlines';
import { groundOf } from '../analysis/ground.ts';
import { isInScope } from '../analysis/scope.ts';
import { idOf, nodesOf, typeOf } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { requireWord, wordsOf } from './require-word.ts';
import { masksOf } from './scoped-view.ts';
import { serve } from './serve.ts';

export const outlinesRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, outlines, ({ query: { kind, ...scopeQuery } }) =>
    graph.open().asOfOneRevision('outlines', async (snapshot, run) => {
      requireWord('kind', kind, wordsOf(snapshot, 'Boundary'));
      const scope = masksOf(snapshot, scopeQuery);
      const lengths = new Map((await run(catalogue.outlinedAreas, {})).map(({ id, characters }) => [id, characters]));
      const id = (area: number) => idOf(snapshot, area);
      /** Whose outlines make up an area: its own, or those of all its base units. */
      const parts = (area: number): readonly string[] => {
        if (lengths.has(id(area))) return [id(area)];
        const units = groundOf(snapshot, scope, [area]).units.map(id);
        return units.every((unit) => lengths.has(unit)) ? units : [];
      };
      const wanted =
        lengths.size === 0
          ? []
          : [...nodesOf(snapshot, 'Boundary')]
              .filter((area) => typeOf(snapshot, area) === kind && isInScope(snapshot, scope, area))
              .map((area) => ({ id: id(area), parts: parts(area) }))
              .filter((area) => area.parts.length > 0);
      let left = mostOutlineCharacters;
      const sent = wanted.filter((area) => {
        left -= area.parts.reduce((sum, part) => sum + lengths.get(part)!, 0);
        return left >= 0;
      });
      const ids = [...new Set(sent.flatMap((area) => area.parts))];
      const rows = ids.length === 0 ? [] : await run(catalogue.outlines, { ids });
      const texts = new Map(rows.map((row) => [row.id, row.geometry]));
      return {
        revision: snapshot.revision,
        outlines: sent.map((area) => ({ id: area.id, geometries: area.parts.map((part) => texts.get(part)!) })),
        truncated: sent.length < wanted.length,
      };
    }),
  );
