import { useEffect, useRef, useState } from 'react';
import type { Finding } from '#contract/findings';
import type { GraphSlice } from '#contract/graph-slice';
import { layoutInput, type Places, placesOf } from '../graph/layout-input.ts';
import { buildPicture, type Picture } from '../graph/picture.ts';
import { runLayout } from '../graph/run-layout.ts';
import { setScenery } from '../graph/scenery.ts';
import type { CameraCommands } from './camera.ts';
import type { Scene } from './scene.ts';

export type LayoutStatus = 'laying-out' | 'drawn' | 'failed';

interface LaidOut {
  readonly picture: Picture;
  readonly places: Places;
  /** False where the picture before was only expanded or cut back. */
  readonly fresh: boolean;
  readonly newcomers: readonly string[];
}

/** Brings data onto the canvas: a slice is laid out in the worker, then a finding's stage is set into it. */
export const SceneryController = ({
  scene,
  camera,
  slice,
  finding,
  onStatus,
}: {
  readonly scene: Scene;
  readonly camera: CameraCommands;
  readonly slice: GraphSlice;
  readonly finding: Finding | null;
  readonly onStatus: (status: LayoutStatus) => void;
}): null => {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const before = useRef<{ places: Places; laidOut: LaidOut | null; finding: string | null }>({
    places: new Map(),
    laidOut: null,
    finding: null,
  });

  useEffect(() => {
    const stop = new AbortController();
    const picture = buildPicture(slice);
    const newcomers = picture.filterNodes((key) => !before.current.places.has(key));
    const input = layoutInput(picture, { before: before.current.places, staged: scene.scenery().places });
    scene.setReady(false);
    onStatus('laying-out');
    runLayout(input, stop.signal).then(
      (positions) => {
        const places = placesOf(picture, positions);
        before.current.places = places;
        setLaidOut({ picture, places, fresh: input.forces, newcomers });
      },
      () => onStatus('failed'),
    );
    return () => stop.abort();
  }, [scene, slice, onStatus]);

  useEffect(() => {
    if (!laidOut) return;
    const { current } = before;
    const isNew = laidOut !== current.laidOut;
    const isFresh = isNew && laidOut.fresh;
    const isOther = (finding?.id ?? null) !== current.finding;
    before.current = { ...current, laidOut, finding: finding?.id ?? null };
    scene.setScenery(laidOut.picture, setScenery(laidOut.picture, laidOut.places, finding), { atOnce: isFresh });
    // A picture laid out anew has nothing in common with the one before: no motion would lead from there to here.
    if (isFresh || isOther) camera.fitView({ atOnce: isFresh });
    else if (isNew && laidOut.newcomers.length > 0) camera.fitView({ also: laidOut.newcomers });
    scene.setReady(true);
    onStatus('drawn');
  }, [scene, camera, laidOut, finding, onStatus]);

  return null;
};
