import { useEffect, useRef, useState } from 'react';
import type { Finding } from '#contract/findings';
import type { GraphSlice } from '#contract/graph-slice';
import { type Arrangement, arrange } from '../graph/arrangements.ts';
import type { Look } from '../graph/framing.ts';
import { layoutInput, type Places, placesOf } from '../graph/layout-input.ts';
import { buildPicture, type Picture } from '../graph/picture.ts';
import { runLayout } from '../graph/run-layout.ts';
import { setScenery } from '../graph/scenery.ts';
import { nodeKey } from '../node-key.ts';
import type { CameraCommands } from './camera.ts';
import type { Scene } from './scene.ts';

export type LayoutStatus = 'laying-out' | 'drawn' | 'failed';

interface LaidOut {
  /** What it is made from. */
  readonly slice: GraphSlice;
  readonly picture: Picture;
  readonly places: Places;
  readonly arrangement: Arrangement;
  /** False where the picture before was only expanded or cut back. */
  readonly fresh: boolean;
  readonly newcomers: readonly string[];
}

/** Places with those that were pinned, as far as the picture has them. */
const withPins = (picture: Picture, places: Places, pins: Places): Places =>
  pins.size === 0 ? places : new Map([...places, ...[...pins].filter(([key]) => picture.hasNode(key))]);

/** Brings data onto the canvas: a slice is laid out in the worker, then a finding's stage is set into it. */
export const SceneryController = ({
  scene,
  camera,
  slice,
  finding,
  arrangement,
  pins,
  look,
  onStatus,
}: {
  readonly scene: Scene;
  readonly camera: CameraCommands;
  readonly slice: GraphSlice;
  readonly finding: Finding | null;
  readonly arrangement: Arrangement;
  /** Where nodes stay that were put somewhere. */
  readonly pins: Places;
  /** What the first picture shows; null: what matters. */
  readonly look: Look | null;
  readonly onStatus: (status: LayoutStatus) => void;
}): null => {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const before = useRef<{ places: Places; laidOut: LaidOut | null; finding: string | null }>({
    places: new Map(),
    laidOut: null,
    finding: null,
  });

  const firstLook = useRef(look);
  const starts = useRef<readonly string[]>([]);
  starts.current = (finding?.subjects ?? []).map(nodeKey);

  useEffect(() => {
    const stop = new AbortController();
    const picture = buildPicture(slice);
    const newcomers = picture.filterNodes((key) => !before.current.places.has(key));
    scene.setReady(false);
    onStatus('laying-out');
    const arrive = (places: Places, fresh: boolean) => {
      before.current.places = places;
      setLaidOut({ slice, picture, places, arrangement, fresh, newcomers });
    };
    if (arrangement === 'force') {
      // From another arrangement nothing is known of where it would stand by itself.
      const rearranged = (before.current.laidOut?.arrangement ?? arrangement) !== arrangement;
      const known = rearranged ? new Map() : before.current.places;
      const input = layoutInput(picture, { before: known, staged: scene.scenery().places });
      runLayout(input, stop.signal).then(
        (positions) => arrive(placesOf(picture, positions), input.forces && !rearranged),
        () => onStatus('failed'),
      );
    } else {
      // The same nodes lead from where they stood; others have no way to show.
      const fresh = newcomers.length > picture.order / 2;
      arrive(arrange(picture, arrangement, starts.current), fresh);
    }
    return () => stop.abort();
  }, [scene, slice, arrangement, onStatus]);

  useEffect(() => {
    // The one before stays as it was while another is laid out: it knows nothing of a finding that came with it.
    if (laidOut?.slice !== slice || laidOut.arrangement !== arrangement) return;
    const { current } = before;
    const isNew = laidOut !== current.laidOut;
    const isFresh = isNew && laidOut.fresh;
    const isRearranged = isNew && laidOut.arrangement !== current.laidOut?.arrangement;
    const isOther = (finding?.id ?? null) !== current.finding;
    before.current = { ...current, laidOut, finding: finding?.id ?? null };
    const staged = laidOut.arrangement === 'force';
    const scenery = setScenery(laidOut.picture, withPins(laidOut.picture, laidOut.places, pins), finding, { staged });
    scene.setScenery(
      laidOut.picture,
      { ...scenery, places: withPins(laidOut.picture, scenery.places, pins) },
      {
        atOnce: isFresh,
      },
    );
    // A picture laid out anew has nothing in common with the one before: no motion would lead from there to here.
    if (isFresh && current.laidOut === null && firstLook.current) camera.lookAt(firstLook.current);
    else if (isFresh || isOther || isRearranged) camera.fitView({ atOnce: isFresh });
    else if (isNew && laidOut.newcomers.length > 0) camera.fitView({ also: laidOut.newcomers });
    scene.setReady(true);
    onStatus('drawn');
  }, [scene, camera, slice, arrangement, laidOut, finding, pins, onStatus]);

  return null;
};
