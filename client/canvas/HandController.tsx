import { type JSX, useEffect, useRef, useState } from 'react';
import type { MouseCoords, SigmaNodeEventPayload, SigmaStageEventPayload } from 'sigma/types';
import styles from './canvas.module.css';
import type { Scene } from './scene.ts';

/** Pixels by which the hand must move before it is a pull and no click. */
const pullFrom = 4;

/** A node, and where it stands in the units of the layout. */
export interface Placed {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export interface Hand {
  /** Told where a node was put, in the units of the layout. */
  readonly onPut: (key: string, x: number, y: number) => void;
  /** Told what was asked to be done something with, where each stands, and where in the container it was asked. */
  readonly onMenu: (things: readonly Placed[], at: { readonly x: number; readonly y: number }) => void;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const boxBetween = (a: MouseCoords, b: MouseCoords): Box => ({
  left: Math.min(a.x, b.x),
  top: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** What the hand does beyond pointing: pulls a node to a place, draws a box around several with Shift, asks for a menu. */
export const HandController = ({ scene, ...hand }: Hand & { readonly scene: Scene }): JSX.Element | null => {
  const [box, setBox] = useState<Box | null>(null);
  const page = useRef<Hand>(hand);
  page.current = hand;

  useEffect(() => {
    const { renderer } = scene;
    const captor = renderer.getMouseCaptor();
    let pulled: { readonly key: string; readonly from: MouseCoords; moved: boolean } | null = null;
    let corner: MouseCoords | null = null;

    const keysIn = ({ left, top, width, height }: Box): string[] =>
      renderer.getGraph().filterNodes((key) => {
        const shown = renderer.getNodeDisplayData(key);
        if (!shown || shown.hidden) return false;
        const { x, y } = renderer.framedGraphToViewport(shown);
        return x >= left && x <= left + width && y >= top && y <= top + height;
      });
    const put = (key: string, at: MouseCoords) => {
      const { x, y } = renderer.viewportToGraph(at);
      renderer.getGraph().mergeNodeAttributes(key, { x, y });
    };
    const onDownNode = ({ node, event }: SigmaNodeEventPayload) => {
      if ((event.original as MouseEvent).button !== 0) return;
      pulled = { key: node, from: event, moved: false };
    };
    const onDownStage = ({ event, preventSigmaDefault }: SigmaStageEventPayload) => {
      if (!event.original.shiftKey) return;
      preventSigmaDefault();
      corner = event;
    };
    const onMove = (event: MouseCoords) => {
      if (corner) {
        event.preventSigmaDefault();
        setBox(boxBetween(corner, event));
      }
      if (!pulled) return;
      event.preventSigmaDefault();
      pulled.moved ||= Math.hypot(event.x - pulled.from.x, event.y - pulled.from.y) > pullFrom;
      if (pulled.moved) put(pulled.key, event);
    };
    const onUp = (event: MouseCoords) => {
      if (corner) {
        const drawn = boxBetween(corner, event);
        const keys = keysIn(drawn);
        corner = null;
        setBox(null);
        if (keys.length > 0) page.current.onMenu(scene.placesOf(keys), { x: event.x, y: event.y });
      }
      if (pulled?.moved) {
        const { x, y } = renderer.viewportToGraph(event);
        page.current.onPut(pulled.key, Math.round(x), Math.round(y));
      }
      pulled = null;
    };
    const onRightNode = ({ node, event, preventSigmaDefault }: SigmaNodeEventPayload) => {
      preventSigmaDefault();
      event.original.preventDefault();
      page.current.onMenu(scene.placesOf([node]), { x: event.x, y: event.y });
    };
    const onRightStage = ({ event }: SigmaStageEventPayload) => event.original.preventDefault();

    renderer.on('downNode', onDownNode);
    renderer.on('downStage', onDownStage);
    renderer.on('rightClickNode', onRightNode);
    renderer.on('rightClickStage', onRightStage);
    captor.on('mousemovebody', onMove);
    captor.on('mouseup', onUp);
    return () => {
      renderer.off('downNode', onDownNode);
      renderer.off('downStage', onDownStage);
      renderer.off('rightClickNode', onRightNode);
      renderer.off('rightClickStage', onRightStage);
      captor.off('mousemovebody', onMove);
      captor.off('mouseup', onUp);
    };
  }, [scene]);

  return box && <div className={styles.box} style={box} />;
};
