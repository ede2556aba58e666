/** What the benchmark of the canvas calls in the browser. */
import type { Scene } from '../../client/canvas/scene.ts';
import * as ours from './ours.ts';
import { pointAndChoose } from './point-and-choose.ts';
import * as theirs from './theirs.ts';

const addContainer = (): HTMLElement => {
  const container = document.createElement('div');
  container.style.cssText = 'position: absolute; inset: 0';
  document.body.append(container);
  return container;
};

let scene: Scene | null = null;

Object.assign(globalThis, {
  bench: {
    elementsOf: theirs.elementsOf,
    drawOurs: (text: string): void => {
      scene = ours.draw(addContainer(), text);
    },
    drawTheirs: async (text: string): Promise<void> => {
      await theirs.draw(addContainer(), text);
    },
    pointAndChoose: (times: number) => pointAndChoose(scene!, times),
  },
});
