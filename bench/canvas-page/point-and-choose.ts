import type { Scene } from '../../client/canvas/scene.ts';

/** Every so many nodes, from the best connected down. */
const stride = 7;

/**
 * Points at nodes, chooses them, and points away again.
 *
 * @returns the seconds of script that each change and its frame took, and how often the graph was indexed anew.
 */
export const pointAndChoose = async (
  scene: Scene,
  times: number,
): Promise<{ readonly seconds: readonly number[]; readonly indexings: number; readonly elements: number }> => {
  const { renderer } = scene;
  const graph = renderer.getGraph();
  const keys = graph.nodes().sort((one, other) => graph.degree(other) - graph.degree(one));
  const seconds: number[] = [];
  let indexings = 0;
  const count = () => {
    indexings += 1;
  };
  renderer.on('afterProcess', count);
  const timed = async (change: () => void) => {
    let frameStart = 0;
    renderer.once('beforeRender', () => {
      frameStart = performance.now();
    });
    const drawn = new Promise<number>((resolve) => renderer.once('afterRender', () => resolve(performance.now())));
    const start = performance.now();
    change();
    const changed = performance.now();
    seconds.push((changed - start + (await drawn) - frameStart) / 1_000);
  };
  for (let turn = 0; turn < times; turn += 1) {
    const key = keys[turn * stride]!;
    await timed(() => scene.point(key));
    await timed(() => scene.select(key));
    await timed(() => scene.point(null));
  }
  renderer.off('afterProcess', count);
  return { seconds, indexings, elements: graph.order + graph.size };
};
