import { Tooltip } from '@mantine/core';
import { Maximize, Minus, Plus } from 'lucide-react';
import { type JSX, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '#contract/findings';
import { drawnLabels, type GraphSlice } from '#contract/graph-slice';
import type { Arrangement } from '../graph/arrangements.ts';
import type { Look } from '../graph/framing.ts';
import type { Places } from '../graph/layout-input.ts';
import { type ColorScheme, palette } from '../palette.ts';
import type { NodeSigns } from '../state/signs-of-nodes.ts';
import { CameraController } from './CameraController.tsx';
import { type CameraCommands, createCameraCommands } from './camera.ts';
import styles from './canvas.module.css';
import { canvasWords } from './canvas-words.ts';
import { EventsController } from './EventsController.tsx';
import { type Hand, HandController } from './HandController.tsx';
import { LooksController } from './LooksController.tsx';
import { PrintedPicture } from './PrintedPicture.tsx';
import { SavePicture, type Saving } from './SavePicture.tsx';
import { type LayoutStatus, SceneryController } from './SceneryController.tsx';
import { createScene, type Scene } from './scene.ts';
import { typefaceLoaded } from './text.ts';

export interface CanvasProps {
  /** What is drawn. */
  readonly slice: GraphSlice;
  /** What is brought forward: its subjects together, with bands and ghosts, the rest dimmed. */
  readonly finding: Finding | null;
  /** `Kind:id` of what is selected. */
  readonly selectedId: string | null;
  readonly hiddenKinds?: readonly string[];
  /** Which nodes carry a sign. */
  readonly signs: NodeSigns;
  readonly arrangement: Arrangement;
  /** Where nodes stay that were put somewhere, by key. */
  readonly pins: Places;
  /** What part of the picture is asked to be in sight; null: what matters. */
  readonly look: Look | null;
  readonly onLook: (look: Look | null) => void;
  readonly colorScheme: ColorScheme;
  /** Told the `Kind:id` that was clicked, or null for the ground. */
  readonly onSelect: (id: string | null) => void;
  /** Told the `Kind:id` whose neighbours are asked for; a larger slice may follow. */
  readonly onExpand: (id: string) => void;
  readonly onPut: Hand['onPut'];
  readonly onMenu: Hand['onMenu'];
  readonly saving: Saving;
  /** Told that the slice stands drawn, or cannot be. */
  readonly onSettled?: () => void;
}

interface Stage {
  readonly scene: Scene;
  readonly camera: CameraCommands;
}

const nothingHidden: readonly string[] = [];

/** The picture: a slice of the graph, laid out the same at every load, with a finding brought forward. */
export const Canvas = ({
  slice,
  finding,
  selectedId,
  hiddenKinds = nothingHidden,
  signs,
  arrangement,
  pins,
  look,
  onLook,
  colorScheme,
  onSelect,
  onExpand,
  onPut,
  onMenu,
  saving,
  onSettled,
}: CanvasProps): JSX.Element => {
  const container = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | 'no-webgl' | null>(null);
  const [status, setStatus] = useState<LayoutStatus>('laying-out');
  const firstScheme = useRef(colorScheme);

  useEffect(() => {
    let scene: Scene | null = null;
    let gone = false;
    void typefaceLoaded().then(() => {
      if (gone || !container.current) return;
      try {
        scene = createScene(container.current, palette[firstScheme.current]);
        setStage({ scene, camera: createCameraCommands(scene) });
      } catch {
        setStage('no-webgl');
      }
    });
    return () => {
      gone = true;
      scene?.end();
      setStage(null);
    };
  }, []);

  const settle = useRef(onSettled);
  useEffect(() => {
    settle.current = onSettled;
    if (stage === 'no-webgl') onSettled?.();
  }, [stage, onSettled]);
  const onStatus = useCallback((now: LayoutStatus) => {
    setStatus(now);
    if (now !== 'laying-out') settle.current?.();
  }, []);

  const description = useMemo(() => describe(slice, finding), [slice, finding]);
  const ready = stage !== null && stage !== 'no-webgl' ? stage : null;
  return (
    <div className={styles.canvas}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved by keys; the table is its accessible equal */}
      <div ref={container} className={styles.container} role="img" aria-label={description} tabIndex={0} />
      {ready && (
        <>
          <LooksController
            scene={ready.scene}
            colorScheme={colorScheme}
            selectedId={selectedId}
            hiddenKinds={hiddenKinds}
            signs={signs}
          />
          <SceneryController
            {...ready}
            slice={slice}
            finding={finding}
            arrangement={arrangement}
            pins={pins}
            look={look}
            onStatus={onStatus}
          />
          <PrintedPicture {...ready} />
          <HandController scene={ready.scene} onPut={onPut} onMenu={onMenu} />
          <EventsController scene={ready.scene} onSelect={onSelect} onExpand={onExpand} />
          <CameraController
            {...ready}
            look={look}
            onLook={onLook}
            onEnter={() => selectedId && onExpand(selectedId)}
            onEscape={() => onSelect(null)}
            onMenu={() => selectedId && onMenu(ready.scene.placesOf([selectedId]), ready.scene.seenAt(selectedId))}
          />
          <Controls camera={ready.camera}>
            <SavePicture scene={ready.scene} {...saving} />
          </Controls>
        </>
      )}
      <div className={styles.status} role="status">
        {statusText(stage, status)}
      </div>
    </div>
  );
};

const statusText = (stage: Stage | 'no-webgl' | null, status: LayoutStatus): string | null => {
  if (stage === 'no-webgl') return canvasWords.failed.noWebgl;
  if (status === 'failed') return canvasWords.failed.layout;
  return status === 'laying-out' ? canvasWords.layingOut : null;
};

const describe = (slice: GraphSlice, finding: Finding | null): string => {
  const counts = drawnLabels.map((kind) => {
    const index = slice.nodeKinds.indexOf(kind);
    return [kind, slice.nodes.kinds.filter((other) => other === index).length] as const;
  });
  return canvasWords.description(new Map(counts), finding?.title ?? null);
};

const Controls = ({
  camera,
  children,
}: {
  readonly camera: CameraCommands;
  readonly children: ReactNode;
}): JSX.Element => {
  const { controls } = canvasWords;
  const buttons = [
    { label: controls.zoomIn, icon: Plus, run: camera.zoomIn },
    { label: controls.zoomOut, icon: Minus, run: camera.zoomOut },
    { label: controls.fit, icon: Maximize, run: () => camera.fitView() },
  ];
  return (
    <fieldset className={styles.controls} aria-label={controls.label}>
      {buttons.map(({ label, icon: Icon, run }) => (
        <Tooltip key={label} label={label} position="top" openDelay={300}>
          <button type="button" onClick={run} aria-label={label}>
            <Icon size={16} aria-hidden />
          </button>
        </Tooltip>
      ))}
      {children}
    </fieldset>
  );
};
