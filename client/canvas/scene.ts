/**
 * Everything that the canvas holds outside React: the renderer, how things look, and where they stand. The
 * controllers change it and it asks for a frame; nothing here waits for a component.
 */
import type { Places } from '../graph/layout-input.ts';
import { movesBetween, pointAt } from '../graph/motion.ts';
import type { Picture } from '../graph/picture.ts';
import { createEdgeReducer, createNodeReducer, type Focus, type Looks } from '../graph/reducers.ts';
import { emptyScenery, type Scenery } from '../graph/scenery.ts';
import type { Palette } from '../palette.ts';
import type { NodeSigns } from '../state/signs-of-nodes.ts';
import { drawFlat } from './draw-flat.ts';
import { drawMarks } from './draw-marks.ts';
import { drawPointed } from './draw-pointed.ts';
import { isStill, playMotion } from './play-motion.ts';
import { type Sight, sightOf } from './projection.ts';
import { createRenderer, type Renderer } from './renderer.ts';

export interface Scene {
  readonly renderer: Renderer;
  readonly scenery: () => Scenery;
  /** Each of these four gives new looks, without indexing anything anew. */
  readonly setTheme: (palette: Palette) => void;
  readonly setHiddenKinds: (kinds: ReadonlySet<string>) => void;
  readonly select: (key: string | null) => void;
  readonly point: (key: string | null) => void;
  /** Which nodes carry a sign. */
  readonly setSigns: (signs: NodeSigns) => void;
  /** Gives a picture, its places and its marks; what was there before moves to its place, unless `atOnce`. */
  readonly setScenery: (picture: Picture, scenery: Scenery, options: { readonly atOnce: boolean }) => void;
  /** Where a node is seen, in pixels of the container; its middle for one that is not there. */
  readonly seenAt: (key: string) => { readonly x: number; readonly y: number };
  /** Where nodes stand, in whole units of the layout; those that are not there are left out. */
  readonly placesOf: (keys: readonly string[]) => { readonly key: string; readonly x: number; readonly y: number }[];
  /** Does something at once while all looks as in another theme. */
  readonly inTheme: (palette: Palette, run: () => void) => void;
  /** What is seen, on the screen unless told where else, to be drawn on any 2D context; measures in pixels. */
  readonly flat: (sight?: Sight) => {
    readonly width: number;
    readonly height: number;
    readonly ground: string;
    readonly ink: string;
    readonly mutedInk: string;
    readonly draw: (context: CanvasRenderingContext2D) => void;
  };
  /** Says on the container whether what was asked for is what the next frame shows. */
  readonly setReady: (ready: boolean) => void;
  readonly end: () => void;
}

/** @throws where the browser has no WebGL */
export const createScene = (container: HTMLElement, palette: Palette): Scene => {
  let looks: Looks = {
    palette,
    emphasis: null,
    selected: null,
    pointed: null,
    hiddenKinds: new Set(),
    lineCount: 0,
  };
  let scenery = emptyScenery;
  let signs: NodeSigns = { brokers: new Map(), singleLinks: new Map() };
  let selected: string | null = null;
  let ready = false;
  const ends = (edge: string) => renderer.getGraph().extremities(edge);
  let reduceNode = createNodeReducer(looks);
  let reduceEdge = createEdgeReducer(looks, ends);

  const { renderer, layers } = createRenderer(container, {
    node: (key, node) => reduceNode(key, node),
    edge: (key, edge) => reduceEdge(key, edge),
    ground: () => looks.palette.ground,
    receding: () => looks.pointed !== null,
    pointed: (context, key) => drawPointed(context, key, looks, renderer),
  });

  let stopMotion: (() => void) | null = null;
  const sayDrawn = () => {
    container.dataset['drawn'] = String(ready && stopMotion === null && !renderer.getCamera().isAnimated());
    container.dataset['moving'] = String(stopMotion !== null);
    container.dataset['ghosts'] = String(scenery.ghosts.length);
    container.dataset['bands'] = String(scenery.bands.length);
  };
  renderer.on('afterRender', () => {
    const { texts, unnamed } = drawMarks({ ...layers, renderer, looks, scenery, signs });
    container.dataset['names'] = String(texts);
    container.dataset['unnamed'] = String(unnamed);
    sayDrawn();
  });

  // Sigma answers a new window size with a refresh it only schedules; until then its index must not be relied on.
  let indexed = true;
  const onWindowResize = () => {
    indexed = false;
  };
  window.addEventListener('resize', onWindowResize);
  renderer.on('afterProcess', () => {
    indexed = true;
  });

  const renew = (change: Partial<Looks>) => {
    looks = { ...looks, ...change };
    reduceNode = createNodeReducer(looks);
    reduceEdge = createEdgeReducer(looks, ends);
  };
  /** Draws these anew, with the places and the order that they have. */
  const repaint = (nodes: string[], edges: string[]) =>
    renderer.refresh({ schedule: true, ...(indexed ? { partialGraph: { nodes, edges }, skipIndexation: true } : {}) });
  const show = (change: Partial<Looks>) => {
    renew(change);
    const graph = renderer.getGraph();
    repaint(graph.nodes(), graph.edges());
  };
  /** What one node comes into, or goes out of, changes it, its neighbours and its lines; all else stays as it is. */
  const focus = (which: 'selected' | 'pointed', key: string | null) => {
    const graph = renderer.getGraph();
    const after = focusOn(graph, key);
    const changed = [looks[which], after].filter((each) => each !== null && graph.hasNode(each.key)) as Focus[];
    renew({ [which]: after });
    const nodes = new Set(changed.flatMap((each) => [each.key, ...each.neighbours]));
    const edges = new Set(changed.flatMap((each) => graph.edges(each.key)));
    repaint([...nodes], [...edges]);
  };
  // Sigma keeps the node under the pointer when the pointer leaves the canvas or the node leaves the pointer: its card
  // would stay, and coming back to the same node would go unnoticed. It has no public way to be told.
  const forgetPointed = () => {
    renderer['hoveredNode'] = null;
  };
  const focusOn = (picture: Picture, key: string | null): Focus | null =>
    key !== null && picture.hasNode(key) ? { key, neighbours: new Set(picture.neighbors(key)) } : null;

  /** Leads the nodes from where they are seen to where they belong. Bands and ghosts wait at the end of the way. */
  const moveFrom = (before: Places, picture: Picture, after: Places) => {
    const moves = movesBetween(before, after);
    if (moves.size === 0) return;
    const place = (share: number) =>
      picture.updateEachNodeAttributes(
        (key, node) => {
          const move = moves.get(key);
          return move ? Object.assign(node, pointAt(move, share)) : node;
        },
        { attributes: ['x', 'y'] },
      );
    place(0);
    stopMotion = playMotion((share) => {
      if (share === 1) stopMotion = null;
      place(share);
    });
  };
  const placesSeen = (): Places => new Map(renderer.getGraph().mapNodes((key, { x, y }) => [key, { x, y }]));

  return {
    renderer,
    scenery: () => scenery,
    setTheme: (palette) => show({ palette }),
    setHiddenKinds: (hiddenKinds) => show({ hiddenKinds }),
    select: (key) => {
      selected = key;
      focus('selected', key);
    },
    point: (key) => {
      if (key === null) forgetPointed();
      focus('pointed', key);
    },
    setSigns: (next) => {
      signs = next;
      renderer.scheduleRender();
    },
    setScenery: (picture, next, { atOnce }) => {
      const before = placesSeen();
      stopMotion?.();
      stopMotion = null;
      scenery = next;
      forgetPointed();
      const { emphasis, places } = next;
      renew({ emphasis, pointed: null, selected: focusOn(picture, selected), lineCount: picture.size });
      picture.updateEachNodeAttributes((key, node) => Object.assign(node, places.get(key)), { attributes: ['x', 'y'] });
      if (!atOnce && !isStill()) moveFrom(before, picture, places);
      if (renderer.getGraph() === picture) renderer.refresh();
      else renderer.setGraph(picture);
    },
    seenAt: (key) => {
      const shown = renderer.getNodeDisplayData(key);
      const { width, height } = renderer.getDimensions();
      return shown ? renderer.framedGraphToViewport(shown) : { x: width / 2, y: height / 2 };
    },
    placesOf: (keys) => {
      const graph = renderer.getGraph();
      return keys
        .filter((key) => graph.hasNode(key))
        .map((key) => {
          const { x, y } = graph.getNodeAttributes(key);
          return { key, x: Math.round(x), y: Math.round(y) };
        });
    },
    inTheme: (other, run) => {
      const own = looks.palette;
      const recolour = (palette: Palette) => {
        renew({ palette });
        renderer.refresh({ schedule: false });
      };
      recolour(other);
      run();
      recolour(own);
    },
    flat: (sight = sightOf(renderer)) => ({
      ...sight.view,
      ground: looks.palette.ground,
      ink: looks.palette.ink,
      mutedInk: looks.palette.mutedInk,
      draw: (context) => drawFlat(context, { renderer, looks, scenery, signs, sight }),
    }),
    setReady: (isReady) => {
      ready = isReady;
      if (ready) renderer.scheduleRender();
      else sayDrawn();
    },
    end: () => {
      window.removeEventListener('resize', onWindowResize);
      stopMotion?.();
      renderer.kill();
    },
  };
};
