/** Looks as pure functions: from what a node or edge is, and what is emphasised, selected and pointed at, to what Sigma draws. */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Palette } from '../palette.ts';
import { mixerWith } from './colour.ts';
import type { Emphasis, Level } from './emphasis.ts';
import type { EdgeAttributes, NodeAttributes } from './picture.ts';

/** One node, and those it is tied to. */
export interface Focus {
  readonly key: string;
  readonly neighbours: ReadonlySet<string>;
}

export interface Looks {
  readonly palette: Palette;
  readonly emphasis: Emphasis | null;
  readonly selected: Focus | null;
  /** What the pointer is on. */
  readonly pointed: Focus | null;
  readonly hiddenKinds: ReadonlySet<string>;
  /** Number of lines in the picture: the more there are, the fainter each. */
  readonly lineCount: number;
}

/** How much further a mark recedes into the ground while the pointer is on another, 0 to 1. The programs draw it so. */
interface Receding {
  readonly recedes: number;
}

export interface DrawnNode extends Partial<NodeDisplayData>, Receding {
  readonly kind: NodeAttributes['kind'];
  readonly hollow: boolean;
}

export interface DrawnEdge extends Partial<EdgeDisplayData>, Receding {
  readonly curvature: number;
  readonly arrow: boolean;
  readonly dotted: boolean;
}

/** How far a mark recedes into the ground, 0 not at all. */
const dimming: Readonly<Record<Level | 'rest', number>> = { subject: 0, shared: 0, context: 0.25, rest: 0.8 };
const dimmedByPointer = 0.72;
const depth: Readonly<Record<Level | 'rest', number>> = { subject: 3, shared: 2, context: 1, rest: 0 };
/** By how much a subject of a finding is larger than its number of connections makes it. */
const subjectScale = 1.35;

export const nodeColour = ({ kinds, types, ended }: Palette, node: NodeAttributes): string => {
  if (node.ended) return ended;
  return node.kind === 'Partnership' || node.kind === 'Agency' ? types[node.field] : kinds[node.kind];
};

/** What a mark that has receded so far has yet to go to where the pointer sends it. */
const stillToRecede = (receded: number): number => Math.max(0, (dimmedByPointer - receded) / (1 - receded));

/** Radius of a node, in the units of its own: subjects of a finding are a little larger. */
export const radiusOf = (node: NodeAttributes, level: Level | undefined): number =>
  level === 'subject' ? node.size * subjectScale : node.size;

export const createNodeReducer = ({ palette, emphasis, selected, pointed, hiddenKinds }: Looks) => {
  const intoGround = mixerWith(palette.ground);
  const isNear = (focus: Focus | null, key: string) =>
    focus !== null && (focus.key === key || focus.neighbours.has(key));
  return (key: string, node: NodeAttributes): DrawnNode => {
    const level = emphasis ? (emphasis.levels.get(key) ?? 'rest') : 'subject';
    const own = isNear(selected, key) ? Math.min(dimming[level], dimming.context) : dimming[level];
    const isPointed = isNear(pointed, key);
    return {
      x: node.x,
      y: node.y,
      kind: node.kind,
      hollow: node.synthetic,
      size: radiusOf(node, emphasis?.levels.get(key)),
      color: intoGround(nodeColour(palette, node), isPointed ? 0 : own),
      recedes: isPointed ? 0 : stillToRecede(own),
      hidden: hiddenKinds.has(node.kind),
      zIndex: emphasis ? depth[level] : 0,
    };
  };
};

/** How far lines recede in a picture of so many, 0 to 0.45. */
const crowding = (lineCount: number): number => Math.min(0.45, Math.max(0, (lineCount - 200) / 3000));

/** How far the lines of a stage recede, so that hundreds do not hide the band beneath them, 0 to 0.75. */
const stageCrowding = (emphasis: Emphasis | null): number => {
  const lines = emphasis ? emphasis.shared.length * emphasis.subjects.length : 0;
  return Math.min(0.75, Math.max(0, (lines - 40) / 200));
};

/** @param ends keys of an edge's two ends */
export const createEdgeReducer = (
  { palette, emphasis, selected, pointed, lineCount }: Looks,
  ends: (edge: string) => readonly [string, string],
) => {
  const intoGround = mixerWith(palette.ground);
  const faint = crowding(lineCount);
  const faintOnStage = stageCrowding(emphasis);
  return (key: string, { style, informal }: EdgeAttributes): DrawnEdge => {
    const [source, target] = ends(key);
    const isAt = (focus: Focus | null) => focus !== null && (focus.key === source || focus.key === target);
    const one = emphasis?.levels.get(source);
    const other = emphasis?.levels.get(target);
    // Lines that do not end at a subject would cross the stage and say nothing about the finding.
    const onStage = one !== undefined && other !== undefined && (one === 'subject' || other === 'subject');
    const isGround = style.stroke === 'faintRelation';
    const strong = onStage && one !== 'context' && other !== 'context' && !isGround;
    // Around what stands on the stage, only lines on the stage: others would lead out of the picture.
    const leadsOff = emphasis?.levels.has(pointed?.key ?? '') && (one === undefined || other === undefined);
    const isPointed = isAt(pointed) && !leadsOff;
    const colour = emphasis
      ? intoGround(palette[strong ? 'strongRelation' : 'relation'], faintOnStage)
      : intoGround(palette[style.stroke], faint);
    return {
      type: style.curvature > 0 ? 'bowed' : 'straight',
      size: style.width,
      curvature: style.curvature,
      arrow: style.arrow,
      dotted: informal,
      color: isPointed ? palette.strongRelation : colour,
      recedes: isPointed ? 0 : dimmedByPointer,
      hidden: !isPointed && emphasis !== null && !onStage && !isAt(selected),
      zIndex: isPointed ? 3 : isGround ? 0 : strong ? 2 : 1,
    };
  };
};
