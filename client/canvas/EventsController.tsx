import { useEffect, useRef } from 'react';
import type { Scene } from './scene.ts';

/** Turns pointing and clicking into looks and into what the page does. Pointing stays out of React's state. */
export const EventsController = ({
  scene,
  onSelect,
  onExpand,
}: {
  readonly scene: Scene;
  readonly onSelect: (key: string | null) => void;
  readonly onExpand: (key: string) => void;
}): null => {
  const page = useRef({ onSelect, onExpand });
  useEffect(() => {
    page.current = { onSelect, onExpand };
  }, [onSelect, onExpand]);

  useEffect(() => {
    const { renderer } = scene;
    const cursor = (shape: string) => {
      renderer.getContainer().style.cursor = shape;
    };
    const listeners = {
      enterNode: ({ node }: { readonly node: string }) => {
        scene.point(node);
        cursor('pointer');
      },
      leaveNode: () => {
        scene.point(null);
        cursor('');
      },
      clickNode: ({ node }: { readonly node: string }) => page.current.onSelect(node),
      clickStage: () => page.current.onSelect(null),
      doubleClickNode: ({ node, preventSigmaDefault }: { readonly node: string; preventSigmaDefault(): void }) => {
        preventSigmaDefault();
        page.current.onExpand(node);
      },
    };
    for (const [event, listener] of Object.entries(listeners)) renderer.on(event as 'enterNode', listener);
    return () => {
      for (const [event, listener] of Object.entries(listeners)) renderer.off(event as 'enterNode', listener);
    };
  }, [scene]);
  return null;
};
