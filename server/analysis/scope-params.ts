/** The parameters by which Cypher keeps to the scope of an answer. */
import { idOf } from './snapshot.ts';
import type { View } from './view.ts';

/** Of any query: an area is left out. */
export const scopeParams = ({ scope }: View) => ({ at: scope.at, sources: scope.sources });

/** Of a query of the library that narrows to an area. */
export const scopeParamsInArea = (view: View) => {
  const { area } = view.scope;
  return { ...scopeParams(view), inArea: area === null ? null : idOf(view.snapshot, area) };
};
