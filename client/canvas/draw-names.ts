import { type Box, chooseLabels, type LabelCandidate, type Side } from '../graph/choose-labels.ts';
import type { Level } from '../graph/emphasis.ts';
import type { Point } from '../graph/hashed-position.ts';
import type { NodeAttributes } from '../graph/picture.ts';
import { type Looks, radiusOf } from '../graph/reducers.ts';
import { nameOnTwoLines, shortName } from '../graph/short-name.ts';
import type { NodeKey } from '../node-key.ts';
import type { NodeSigns } from '../state/signs-of-nodes.ts';
import { canvasWords } from './canvas-words.ts';
import { bridgeReach } from './draw-signs.ts';
import type { Projection } from './projection.ts';
import type { Renderer } from './renderer.ts';
import { lineHeight, measured, type TextStyle, writeText } from './text.ts';

/** Only the most important are measured in a large picture; the others would not get a place anyway. */
const candidatesAtMost = 60;
const importanceOf: Readonly<Record<Level, number>> = { subject: 3e6, shared: 2e6, context: 1e6 };
const selectedImportance = 4e6;
/** In a dense picture without a finding, so many hubs may be named whatever lies around them; some are in each other's way. */
const insistentAtRest = 16;
/** The ground and themes in common are few, and say at once what the finding is about. */
const commonBonus = 5e5;
/** At rest, partnerships and agencies are named before the grounds and themes that tie them all together. */
const weightOf: Readonly<Record<NodeAttributes['kind'], number>> = {
  Partnership: 3,
  Agency: 2,
  Person: 0.5,
  Boundary: 0.4,
  Theme: 0.4,
  Target: 1,
};

const plain: TextStyle = { weight: 450, size: 12 };
const strong: TextStyle = { weight: 650, size: 13 };
const moreGap = 4;

interface Named extends LabelCandidate {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly ink: string;
  /** How many more there are around it, behind the last line; null where all are drawn. */
  readonly more: string | null;
}

interface NamesRequest {
  readonly project: Projection;
  readonly renderer: Renderer;
  readonly looks: Looks;
  readonly signs: NodeSigns;
  readonly taken: readonly Box[];
  readonly atMost: number;
}

/**
 * Writes the names that fit, at most so many, on no mark and on none of the boxes taken.
 * @returns how many
 */
export const drawNames = (
  context: CanvasRenderingContext2D,
  { project, renderer, looks, signs, taken, atMost }: NamesRequest,
): number => {
  const marks = marksInView(project, renderer, looks, signs);
  const named = candidates(context, marks, { project, renderer, looks });
  const boxes = marks.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const placed = chooseLabels({ candidates: named, taken, marks: boxes, view: project, atMost });
  const byKey = new Map(named.map((name) => [name.key, name]));
  const { ground } = looks.palette;
  for (const { key, box, side } of placed) {
    const { lines, style, ink, more } = byKey.get(key)!;
    lines.forEach((text, index) => {
      const behind = index === lines.length - 1 ? more : null;
      const width = measured(context, text, style);
      const left = box.left + (box.width - width - widthBehind(context, behind)) * alignment(side);
      const top = box.top + index * lineHeight(style);
      writeText(context, { text, style, left, top, ink, halo: ground });
      if (behind === null) return;
      const end = left + width + moreGap;
      writeText(context, { text: behind, style: plain, left: end, top, ink: looks.palette.mutedInk, halo: ground });
    });
  }
  return placed.length;
};

const widthBehind = (context: CanvasRenderingContext2D, more: string | null): number =>
  more === null ? 0 : moreGap + measured(context, more, plain);

/** Share of the free space of a line that lies before it: 0 flush left, 1 flush right. */
const alignment = (side: Side): number => {
  if (side === 'above' || side === 'below') return 0.5;
  return side.endsWith('left') ? 1 : 0;
};

interface MarkInView extends Point {
  readonly key: string;
  readonly radius: number;
  readonly level: Level | undefined;
  readonly importance: number;
}

const marksInView = (
  project: Projection,
  renderer: Renderer,
  looks: Looks,
  { brokers }: NodeSigns,
): readonly MarkInView[] => {
  const { emphasis, hiddenKinds } = looks;
  const selected = looks.selected?.key;
  const isNamed = (key: string) =>
    !emphasis || emphasis.levels.has(key) || key === selected || looks.selected?.neighbours.has(key);
  const marks: MarkInView[] = [];
  const pixelsAUnit = renderer.scaleSize(1);
  renderer.getGraph().forEachNode((key, node) => {
    const level = emphasis?.levels.get(key);
    if (hiddenKinds.has(node.kind) || !isNamed(key)) return;
    const { x, y } = project.point(node);
    if (x < 0 || y < 0 || x > project.width || y > project.height) return;
    const isCommon = level === 'shared' && (node.kind === 'Boundary' || node.kind === 'Theme');
    const base = key === selected ? selectedImportance : level ? importanceOf[level] + (isCommon ? commonBonus : 0) : 0;
    const sign = brokers.has(key as NodeKey) ? bridgeReach : 0;
    const radius = pixelsAUnit * radiusOf(node, level) + sign;
    marks.push({ key, x, y, radius, level, importance: base + node.degree * weightOf[node.kind] });
  });
  return marks.sort((one, other) => other.importance - one.importance || (one.key < other.key ? -1 : 1));
};

const candidates = (
  context: CanvasRenderingContext2D,
  marks: readonly MarkInView[],
  { project, renderer, looks }: Pick<NamesRequest, 'project' | 'renderer' | 'looks'>,
): readonly Named[] => {
  const graph = renderer.getGraph();
  const subjects = (looks.emphasis?.subjects ?? []).map((key) => project.point(graph.getNodeAttributes(key)));
  const middle = { x: mean(subjects.map(({ x }) => x)), y: mean(subjects.map(({ y }) => y)) };
  return marks.slice(0, candidatesAtMost).map((mark, rank) => {
    const { name, named, more: left } = graph.getNodeAttributes(mark.key);
    const isStrong = mark.level === 'subject' || mark.key === looks.selected?.key;
    const style = { ...(isStrong ? strong : plain), italic: !named };
    const lines = isStrong ? nameOnTwoLines(name) : [shortName(name)];
    const more = left > 0 ? canvasWords.more(left) : null;
    const widths = lines.map((line) => measured(context, line, style));
    const width = Math.max(...widths, widths.at(-1)! + widthBehind(context, more));
    return {
      ...mark,
      lines,
      style,
      more,
      ink: looks.palette[named ? 'ink' : 'mutedInk'],
      width,
      height: lines.length * lineHeight(style),
      sides: sidesFor(mark, middle, subjects.length),
      insists: isStrong || (looks.emphasis === null && rank < insistentAtRest),
    };
  });
};

/** Outward from the middle of the stage, where no lines run. */
const sidesFor = ({ level, x, y }: MarkInView, middle: Point, subjectCount: number): readonly Side[] => {
  const [outward, inward] = x < middle.x ? (['left', 'right'] as const) : (['right', 'left'] as const);
  switch (level) {
    case 'subject':
      if (subjectCount === 1) return ['above-left', 'below-left', 'above', 'below'];
      if (subjectCount > 2) return aroundMiddle({ x: x - middle.x, y: y - middle.y }, outward);
      return [`above-${outward}`, `below-${outward}`, 'above', 'below'];
    case 'shared':
      return ['right', 'left', 'below', 'above'];
    case 'context':
      // The last two keep a name in the view where the mark stands near its edge.
      return subjectCount === 1
        ? [outward, 'below', 'above', inward]
        : [outward, 'below', 'above', `below-${inward}`, `above-${inward}`];
    default:
      return ['right', 'left', 'below', 'above'];
  }
};

/** For one of many in a circle: outward, beside it where it stands to the side, else over or under it. */
const aroundMiddle = (from: Point, outward: 'left' | 'right'): readonly Side[] => {
  const [over, under] = from.y < 0 ? (['above', 'below'] as const) : (['below', 'above'] as const);
  const inward = outward === 'left' ? 'right' : 'left';
  const beside = [outward, over, under] as const;
  const upright = [over, under, outward] as const;
  // The last two keep a name in the view where the mark stands near its edge.
  return [...(Math.abs(from.x) > Math.abs(from.y) ? beside : upright), `${over}-${inward}`, `${under}-${inward}`];
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
