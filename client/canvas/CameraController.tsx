import { useEffect, useRef } from 'react';
import type { CameraCommands } from './camera.ts';
import type { Scene } from './scene.ts';

const panPx = 60;

/** Moves the view by keys, and with the size of the container. */
export const CameraController = ({
  scene,
  camera,
  onEnter,
  onEscape,
  onMenu,
}: {
  readonly scene: Scene;
  readonly camera: CameraCommands;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
  readonly onMenu: () => void;
}): null => {
  const page = useRef({ onEnter, onEscape, onMenu });
  useEffect(() => {
    page.current = { onEnter, onEscape, onMenu };
  }, [onEnter, onEscape, onMenu]);

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
