/** Looks as pure functions: from what a node or edge is, and what is emphasised, selected and pointed at, to what Sigma draws. */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Palette } from '../palette.ts';
import { mix } from './colour.ts';
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

export interface DrawnNode extends Partial<NodeDisplayData> {
  readonly kind: NodeAttributes['kind'];
  readonly hollow: boolean;
}

export interface DrawnEdge extends Partial<EdgeDisplayData> {
  readonly curvature: number;
  readonly arrow: boolean;
  readonly dotted: boolean;
}

/** How far a mark recedes into the ground, 0 not at all. */
const dimming: Readonly<Record<Level | 'rest', number>> = { subject: 0, shared: 0, context: 0.25, rest: 0.8 };
const dimmedByPointer = 0.72;
const depth: Readonly<Record<Level | 'rest', number>> = { subject: 3, shared: 2, context: 1, rest: 0 };
/** Subjects of a finding are a little larger than their number of connections makes them. */
const subjectScale = 1.35;

export const nodeColour = ({ kinds, types, ended }: Palette, node: NodeAttributes): string => {
  if (node.ended) return ended;
  return node.kind === 'Partnership' || node.kind === 'Agency' ? types[node.field] : kinds[node.kind];
};

export const createNodeReducer =
  ({ palette, emphasis, selected, pointed, hiddenKinds }: Looks) =>
  (key: string, node: NodeAttributes): DrawnNode => {
    const level = emphasis ? (emphasis.levels.get(key) ?? 'rest') : 'subject';
    const isNear = (focus: Focus | null) => focus !== null && (focus.key === key || focus.neighbours.has(key));
    const own = isNear(selected) ? Math.min(dimming[level], dimming.context) : dimming[level];
    const share = isNear(pointed) ? 0 : pointed ? Math.max(own, dimmedByPointer) : own;
    return {
      x: node.x,
      y: node.y,
      kind: node.kind,
      hollow: node.synthetic,
      size: emphasis && level === 'subject' ? node.size * subjectScale : node.size,
      color: mix(nodeColour(palette, node), palette.ground, share),
      hidden: hiddenKinds.has(node.kind),
      zIndex: emphasis ? depth[level] : 0,
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
  const faint = crowding(lineCount);
  const faintOnStage = stageCrowding(emphasis);
  return (key: string, { style, informal }: EdgeAttributes): DrawnEdge => {
    const [source, target] = ends(key);
    const drawn = {
      type: style.curvature > 0 ? 'bowed' : 'straight',
      size: style.width,
      curvature: style.curvature,
      arrow: style.arrow,
      dotted: informal,
    };
    const has = (node: string | undefined) => node === source || node === target;
    if (has(pointed?.key)) return { ...drawn, color: palette.strongRelation, hidden: false, zIndex: 3 };
    const levels = [emphasis?.levels.get(source), emphasis?.levels.get(target)];
    // Lines that do not end at a subject would cross the stage and say nothing about the finding.
    const onStage = levels.includes('subject') && !levels.includes(undefined);
    const hidden = emphasis !== null && !onStage && !has(selected?.key);
    const isGround = style.stroke === 'faintRelation';
    const strong = onStage && !levels.includes('context') && !isGround;
    const colour = emphasis
      ? mix(palette[strong ? 'strongRelation' : 'relation'], palette.ground, faintOnStage)
      : mix(palette[style.stroke], palette.ground, faint);
    return {
      ...drawn,
      color: pointed ? mix(colour, palette.ground, dimmedByPointer) : colour,
      hidden,
      zIndex: isGround ? 0 : strong ? 2 : 1,
    };
  };
};
