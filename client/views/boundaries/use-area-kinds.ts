import type { ScopeQuery } from '#contract/scope';
import { type WordsInUse, wordsInUse } from '#contract/words-in-use';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useOwn } from '../../bindings/use-own.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { useView } from '../../bindings/use-view.ts';

/** Kinds that most people mean by an area, in the order in which one is opened first. */
const preferred = ['district', 'borough', 'unitary', 'local authority', 'county', 'region'];

export interface AreaKinds {
  /** The scope that every call on the page has; null where no source is in force. */
  readonly query: ScopeQuery | null;
  readonly kinds: WordsInUse['areaKinds'];
  /** The kind that is chosen, or the one to begin with; null while nothing is known, or where there is none. */
  readonly kind: string | null;
  readonly isNone: boolean;
}

/** The kinds of area in force, and the one that the page is of. */
export const useAreaKinds = (): AreaKinds => {
  const scope = useScope();
  const { area } = useView();
  const [own] = useOwn();
  const query = scope && { ...scope, ...(area === null ? {} : { area }) };
  const inUse = useAnswer(wordsInUse, query && { params: {}, query }, { keepPrevious: true });
  const kinds = inUse.data?.areaKinds ?? [];
  const has = (kind: string | undefined) => kinds.some(({ word }) => word === kind);
  const first = preferred.find(has) ?? kinds[0]?.word ?? null;
  return {
    query,
    kinds,
    kind: has(own.of) ? own.of! : first,
    isNone: query === null || (inUse.data !== undefined && kinds.length === 0),
  };
};
