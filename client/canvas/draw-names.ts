import { type Box, chooseLabels, type LabelCandidate, type Side, type Size } from '../graph/choose-labels.ts';
import type { Level } from '../graph/emphasis.ts';
import type { Point } from '../graph/hashed-position.ts';
import type { NodeAttributes } from '../graph/picture.ts';
import { type Looks, radiusOf } from '../graph/reducers.ts';
import { nameOnTwoLines, shortName } from '../graph/short-name.ts';
import type { NodeKey } from '../node-key.ts';
import type { NodeSigns } from '../state/signs-of-nodes.ts';
import { canvasWords } from './canvas-words.ts';
import { bridgeReach } from './draw-signs.ts';
import { linesOnStage } from './lines-on-stage.ts';
import { sidesOfName } from './name-sides.ts';
import type { Projection } from './projection.ts';
import type { Renderer } from './renderer.ts';
import { lineHeight, measured, type TextStyle, writeText } from './text.ts';

/** Only the most important are measured in a large picture; the others would not get a place anyway. */
const candidatesAtMost = 60;
const importanceOf: Readonly<Record<Level, number>> = { subject: 3e6, shared: 2e6, context: 1e6 };
const selectedImportance = 4e6;
/** So few are all named, as far as there is room. */
const few = 30;
/** In a dense picture without a finding, so many hubs may be named whatever lies around them; some are in each other's way. */
const insistentAtRest = 16;
/** Of few only the foremost, as the others find a place beside their marks. */
const insistentOfFew = 5;
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
  readonly texts: readonly NameText[];
  readonly style: TextStyle;
  readonly ink: string;
}

/** What one of its forms says. */
interface NameText {
  readonly lines: readonly string[];
  /** How many more there are around it, behind the last line; null where all are drawn, or there is no room. */
  readonly more: string | null;
}

interface NamesRequest {
  readonly project: Projection;
  readonly renderer: Renderer;
  readonly looks: Looks;
  readonly signs: NodeSigns;
  readonly taken: readonly Box[];
  /** Unless there are but few. */
  readonly atMost: number;
}

export interface Written {
  readonly texts: number;
  /** Of what a finding is about, how many stand in the view without a name. */
  readonly unnamed: number;
}

/** Writes the names that fit, at most so many, on no mark and on none of the boxes taken. */
export const drawNames = (
  context: CanvasRenderingContext2D,
  { project, renderer, looks, signs, taken, atMost }: NamesRequest,
): Written => {
  const marks = marksInView(project, renderer, looks, signs);
  const areFew = marks.length <= few;
  const named = candidates(context, marks, { project, renderer, looks, areFew });
  const boxes = marks.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const lines = areFew && looks.emphasis ? linesOnStage(looks.emphasis, renderer, project) : [];
  const most = areFew ? few : atMost;
  const placed = chooseLabels({ candidates: named, taken, marks: boxes, lines, view: project, atMost: most });
  const byKey = new Map(named.map((name) => [name.key, name]));
  const { ground } = looks.palette;
  for (const { key, box, side, form } of placed) {
    const { style, ink, texts } = byKey.get(key)!;
    const { lines, more } = texts[form]!;
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
  const written = new Set(placed.map(({ key }) => key));
  const bare = marks.filter(({ key }) => looks.emphasis?.levels.has(key) && !written.has(key));
  return { texts: placed.length, unnamed: bare.length };
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
    !emphasis ||
    emphasis.levels.has(key) ||
    emphasis.ends.has(key) ||
    key === selected ||
    looks.selected?.neighbours.has(key);
  const marks: MarkInView[] = [];
  renderer.getGraph().forEachNode((key, node) => {
    const level = emphasis?.levels.get(key);
    if (hiddenKinds.has(node.kind) || !isNamed(key)) return;
    const { x, y } = project.point(node);
    if (x < 0 || y < 0 || x > project.width || y > project.height) return;
    const isCommon = level === 'shared' && (node.kind === 'Boundary' || node.kind === 'Theme');
    const base = key === selected ? selectedImportance : level ? importanceOf[level] + (isCommon ? commonBonus : 0) : 0;
    const sign = brokers.has(key as NodeKey) ? bridgeReach : 0;
    const radius = project.size(radiusOf(node, level)) + sign;
    marks.push({ key, x, y, radius, level, importance: base + node.degree * weightOf[node.kind] });
  });
  return marks.sort((one, other) => other.importance - one.importance || (one.key < other.key ? -1 : 1));
};

const candidates = (
  context: CanvasRenderingContext2D,
  marks: readonly MarkInView[],
  {
    project,
    renderer,
    looks,
    areFew,
  }: Pick<NamesRequest, 'project' | 'renderer' | 'looks'> & { readonly areFew: boolean },
): readonly Named[] => {
  const graph = renderer.getGraph();
  const subjects = (looks.emphasis?.subjects ?? []).map((key) => project.point(graph.getNodeAttributes(key)));
  const middle = { x: mean(subjects.map(({ x }) => x)), y: mean(subjects.map(({ y }) => y)) };
  return marks.slice(0, candidatesAtMost).map((mark, rank) => {
    const { name, named, more: left } = graph.getNodeAttributes(mark.key);
    const isStrong = mark.level === 'subject' || mark.key === looks.selected?.key;
    const insists = isStrong || looks.emphasis?.ends.has(mark.key) === true;
    const style = { ...(isStrong ? strong : plain), italic: !named };
    const forms = isStrong ? [nameOnTwoLines(name)] : areFew ? inEitherForm(name) : [[shortName(name)]];
    const more = left > 0 ? canvasWords.more(left) : null;
    const texts = (areFew && more !== null ? [more, null] : [more]).flatMap((behind) =>
      forms.map((lines): NameText => ({ lines, more: behind })),
    );
    const sizeOf = ({ lines, more }: NameText): Size => {
      const widths = lines.map((line) => measured(context, line, style));
      const width = Math.max(...widths, widths.at(-1)! + widthBehind(context, more));
      return { width, height: lines.length * lineHeight(style) };
    };
    return {
      ...mark,
      texts,
      style,
      ink: looks.palette[named ? 'ink' : 'mutedInk'],
      forms: texts.map(sizeOf),
      sides: sidesOfName(mark, { middle, subjectCount: subjects.length, any: areFew || insists }),
      insists: insists
        ? 'anywhere'
        : looks.emphasis === null && rank < (areFew ? insistentOfFew : insistentAtRest)
          ? 'over-marks'
          : 'no',
    };
  });
};

/** In full rather than cut; on one line rather than on two. */
const inEitherForm = (name: string): readonly (readonly string[])[] => {
  const [onOne, onTwo] = [[shortName(name)], nameOnTwoLines(name)];
  if (onTwo.length === 1) return [onOne];
  return onOne[0] === name ? [onOne, onTwo] : [onTwo, onOne];
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
