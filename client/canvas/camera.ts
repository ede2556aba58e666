/** What moves the view: fit, zoom and pan, each in 200 ms, or at once where motion is not wanted. */
import {
  cameraOfLook,
  fitPoints,
  type Look,
  lookOf,
  type Margins,
  ratioOf,
  scaleOf,
  type ViewSize,
} from '../graph/framing.ts';
import { easeInOut, motionMs } from '../graph/motion.ts';
import { isStill } from './play-motion.ts';
import type { Sight } from './projection.ts';
import type { Scene } from './scene.ts';

const zoomStep = 1.4;
/** So long the camera rests before it is told where. */
const restMs = 300;
/** Room for the names and the buttons around what a fit shows. */
const marginsOf = ({ width, height }: ViewSize): Margins => {
  const side = Math.min(72, width * 0.075);
  const end = Math.min(64, height * 0.11);
  return { top: end, right: side, bottom: end, left: side };
};

export interface CameraCommands {
  /** Shows what matters, and the nodes with these keys. */
  readonly fitView: (options?: { readonly atOnce?: boolean; readonly also?: readonly string[] }) => void;
  /** Shows just this part; null: what matters. */
  readonly lookAt: (look: Look | null) => void;
  /** Told what is in sight once the camera rests; null where it is what matters. Returns what ends it. */
  readonly onRest: (told: (look: Look | null) => void) => () => void;
  /** What a surface of another size shows: what matters, or as much across as is seen now. */
  readonly sightOn: (view: ViewSize) => Sight;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Moves the picture by pixels of the view. */
  readonly pan: (right: number, down: number) => void;
  /** Answers a new size of the container: what was fitted is fitted again, anything else keeps its scale. */
  readonly resized: () => void;
}

export const createCameraCommands = ({ renderer, scenery }: Scene): CameraCommands => {
  const camera = renderer.getCamera();
  let fitted = true;
  let size = renderer.getDimensions();

  const move = (state: Parameters<typeof camera.setState>[0], atOnce = isStill()) => {
    if (atOnce) camera.setState(state);
    else void camera.animate(state, { duration: motionMs, easing: easeInOut });
  };
  const zoom = (factor: number) => {
    fitted = false;
    move({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  };
  const fitView: CameraCommands['fitView'] = ({ atOnce = false, also = [] } = {}) => {
    fitted = true;
    const view = renderer.getDimensions();
    const { inView, places } = scenery();
    const points = [...inView, ...also.flatMap((key) => places.get(key) ?? [])];
    move(fitPoints(points, view, marginsOf(view)), atOnce || isStill());
  };

  const captor = renderer.getMouseCaptor();
  captor.on('wheel', () => {
    fitted = false;
  });
  captor.on('mousemovebody', () => {
    if (captor.isMouseDown && captor.draggedEvents > 3) fitted = false;
  });

  const lookAt: CameraCommands['lookAt'] = (look) => {
    if (look === null) return fitView({ atOnce: true });
    fitted = false;
    camera.setState(cameraOfLook(look, renderer.getDimensions()));
  };
  const onRest: CameraCommands['onRest'] = (told) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(() => told(fitted ? null : lookOf(camera.getState(), renderer.getDimensions())), restMs);
    };
    camera.on('updated', moved);
    return () => {
      clearTimeout(timer);
      camera.off('updated', moved);
    };
  };

  return {
    fitView,
    lookAt,
    onRest,
    sightOn: (view) => {
      if (fitted) return { view, camera: fitPoints(scenery().inView, view, marginsOf(view)) };
      const shown = renderer.getDimensions();
      const scale = scaleOf(camera.ratio, shown) * Math.min(view.width / shown.width, view.height / shown.height);
      return { view, camera: { ...camera.getState(), ratio: ratioOf(scale, view) } };
    },
    zoomIn: () => zoom(zoomStep),
    zoomOut: () => zoom(1 / zoomStep),
    pan: (right, down) => {
      fitted = false;
      const { width, height } = renderer.getDimensions();
      const middle = renderer.viewportToFramedGraph({ x: width / 2 + right, y: height / 2 + down });
      move({ x: middle.x, y: middle.y });
    },
    resized: () => {
      const scale = scaleOf(camera.ratio, size);
      renderer.resize();
      size = renderer.getDimensions();
      if (fitted) fitView({ atOnce: true });
      else camera.setState({ ratio: ratioOf(scale, size) });
      renderer.refresh();
    },
  };
};
