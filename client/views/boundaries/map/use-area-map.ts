import { useMemo } from 'react';
import { areaMap } from '#contract/area-map';
import { outlines } from '#contract/outlines';
import type { ScopeQuery } from '#contract/scope';
import { type Answer, useAnswer } from '../../../bindings/use-answer.ts';
import { type AreaMapAnswer, type MapScene, mapScene } from './map-scene.ts';

export interface AreaMapOf {
  readonly answer: Answer<AreaMapAnswer>;
  readonly scene: MapScene | null;
  /** Whether outlines are recorded of some of the areas. */
  readonly hasOutlines: boolean;
  readonly outlinesTruncated: boolean;
}

interface Wanted {
  readonly query: ScopeQuery | null;
  readonly kind: string | null;
  readonly beside: string | null;
  readonly drawn: 'outlines' | 'tiles';
  /** Only areas that share a base unit with one of these. */
  readonly about?: readonly string[] | undefined;
  /** Only areas that share a base unit with the ground of this partnership. */
  readonly of?: string | undefined;
}

/** Areas of a kind with what lies on them, laid out to be drawn. */
export const useAreaMap = ({ query, kind, beside, drawn, about, of }: Wanted): AreaMapOf => {
  const answer = useAnswer(
    areaMap,
    query && kind !== null
      ? {
          params: {},
          query: {
            ...query,
            kind,
            ...(beside === null ? {} : { beside }),
            ...(about ? { about: [...about] } : {}),
            ...(of === undefined ? {} : { partnership: of }),
          },
        }
      : null,
    { keepPrevious: true },
  );
  const outlinesOf = (of: string | null) =>
    query && of !== null ? { params: {}, query: { ...query, kind: of } } : null;
  const own = useAnswer(outlines, outlinesOf(kind), { keepPrevious: true });
  const others = useAnswer(outlines, outlinesOf(beside));
  const { data } = answer;
  const scene = useMemo(() => {
    if (data === undefined || own.isPending) return null;
    return mapScene(data, own.data?.outlines ?? [], beside === null ? [] : (others.data?.outlines ?? []), drawn);
  }, [data, own.isPending, own.data, others.data, beside, drawn]);
  return {
    answer,
    scene,
    hasOutlines: (own.data?.outlines.length ?? 0) > 0,
    outlinesTruncated: (own.data?.truncated ?? false) || (others.data?.truncated ?? false),
  };
};
