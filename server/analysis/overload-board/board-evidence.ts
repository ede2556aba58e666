/** The Cypher that tells the loads of the board. */
import type { Finding } from '#contract/findings';
import type { LoadSubject } from '#contract/load';
import { loadOf } from '../load/load-of.ts';
import { overloadParams } from '../rules/overload/overload-rule.ts';
import type { Settings } from '../rules/settings.ts';
import { scopeParams } from '../scope-params.ts';
import { idOf } from '../snapshot.ts';
import type { View } from '../view.ts';

interface BoardAsked {
  readonly of: LoadSubject;
  readonly settings: Settings;
  /** The Cypher of the subject's rule. */
  readonly query: string;
  /** Ids of the areas that are told, apart from their peers; left out, all of the view. */
  readonly areas?: readonly string[];
  /** The kind of area that is told; left out, every kind. */
  readonly kind?: string | null;
}

/** The rule's Cypher for every load there is. Of an area only the partnerships there count, and only areas there are told. */
export const boardEvidence = (
  view: View,
  { of, settings, query, areas, kind = null }: BoardAsked,
): Finding['evidence'] => {
  const ids = (nodes: readonly number[]) =>
    view.scope.inArea === null ? null : nodes.map((node) => idOf(view.snapshot, node));
  return {
    query,
    params: {
      ...scopeParams(view),
      ...overloadParams(of, settings),
      boards: ids(view.partnerships),
      ...(of === 'area' ? { areas: areas ?? ids(loadOf(view, of, settings.hours).nodes), kind } : {}),
      among: null,
      every: true,
    },
  };
};
