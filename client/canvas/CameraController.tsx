import { useEffect, useRef } from 'react';
import type { Look } from '../graph/framing.ts';
import type { CameraCommands } from './camera.ts';
import type { Scene } from './scene.ts';

const panPx = 60;

const isSame = (a: Look | null, b: Look | null): boolean =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.percent === b.percent);

/** Moves the view by keys, with the size of the container, and to what is asked to be in sight. */
export const CameraController = ({
  scene,
  camera,
  look,
  onLook,
  onEnter,
  onEscape,
  onMenu,
}: {
  readonly scene: Scene;
  readonly camera: CameraCommands;
  /** What is asked to be in sight; null: what matters. */
  readonly look: Look | null;
  /** Told what came into sight by hand. */
  readonly onLook: (look: Look | null) => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
  readonly onMenu: () => void;
}): null => {
  const page = useRef({ onLook, onEnter, onEscape, onMenu });
  useEffect(() => {
    page.current = { onLook, onEnter, onEscape, onMenu };
  }, [onLook, onEnter, onEscape, onMenu]);

  // What was told last is in sight already; anything else was asked for from elsewhere, by the address.
  const inSight = useRef(look);
  useEffect(() => {
    if (isSame(look, inSight.current)) return;
    inSight.current = look;
    camera.lookAt(look);
  }, [camera, look]);
  useEffect(
    () =>
      camera.onRest((now) => {
        if (isSame(now, inSight.current)) return;
        inSight.current = now;
        page.current.onLook(now);
      }),
    [camera],
  );

  useEffect(() => {
    const container = scene.renderer.getContainer();
    const commands: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => camera.pan(-panPx, 0),
      ArrowRight: () => camera.pan(panPx, 0),
      ArrowUp: () => camera.pan(0, -panPx),
      ArrowDown: () => camera.pan(0, panPx),
      '+': camera.zoomIn,
      '=': camera.zoomIn,
      '-': camera.zoomOut,
      '0': () => camera.fitView(),
      Enter: () => page.current.onEnter(),
      Escape: () => page.current.onEscape(),
      ContextMenu: () => page.current.onMenu(),
    };
    const onKey = (event: KeyboardEvent) => {
      const command = commands[event.shiftKey && event.key === 'F10' ? 'ContextMenu' : event.key];
      if (!command || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      command();
    };
    container.addEventListener('keydown', onKey);
    const observer = new ResizeObserver(() => camera.resized());
    observer.observe(container);
    return () => {
      container.removeEventListener('keydown', onKey);
      observer.disconnect();
    };
  }, [scene, camera]);
  return null;
};
