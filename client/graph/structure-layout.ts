/** Where the bodies of a structure stand: who is answered to above, groups that hang alike together in one tray. */
import dagre from '@dagrejs/dagre';
import type { Structure, StructureRelation } from '#contract/structure';

export type Body = Structure['bodies'][number];

export interface ChartBox {
  readonly id: string;
  /** One, or several that hang from the same bodies in the same way and have nothing below. */
  readonly bodies: readonly Body[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartLine {
  readonly id: string;
  readonly type: StructureRelation;
  readonly informal: boolean;
  /** From the lower to the upper box. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface StructureChart {
  readonly boxes: readonly ChartBox[];
  readonly lines: readonly ChartLine[];
  readonly width: number;
  readonly height: number;
}

type Relation = Structure['relations'][number];

const boxWidth = 176;
const lineHeight = 18;
const padding = 20;
const lettersALine = 24;
const trayFrom = 4;
const rowsATray = 8;
const entryHeight = 30;
const trayColumnWidth = 290;

/** About how many lines a name takes in a box. */
const linesOf = (name: string): number => Math.min(4, Math.ceil(name.length / lettersALine));

const sizeOf = (bodies: readonly Body[]) => {
  if (bodies.length === 1)
    return { width: boxWidth, height: padding + lineHeight + lineHeight * linesOf(bodies[0]!.name) };
  const columns = Math.ceil(bodies.length / rowsATray);
  const rows = Math.ceil(bodies.length / columns);
  return { width: columns * trayColumnWidth, height: padding + rows * entryHeight };
};

/** Relations without those that others tell more closely: a board's group is part of the whole through the board. */
const closest = (relations: readonly Relation[]): Relation[] => {
  const above = new Map<string, Set<string>>();
  for (const { from, to } of relations) above.set(from, (above.get(from) ?? new Set()).add(to));
  const leadsTo = (start: string, goal: string, but: string): boolean => {
    const seen = new Set([start]);
    const open = [...(above.get(start) ?? [])].filter((next) => next !== but);
    for (const node of open) {
      if (node === goal) return true;
      if (seen.has(node)) continue;
      seen.add(node);
      open.push(...(above.get(node) ?? []));
    }
    return false;
  };
  return relations.filter(({ type, from, to }) => type !== 'PART_OF' || !leadsTo(from, to, to));
};

/** Bodies that have nothing below and hang in the same way, together where they are many. */
const groupBodies = (bodies: readonly Body[], relations: readonly Relation[]): readonly (readonly Body[])[] => {
  const isAbove = new Set(relations.map(({ to }) => to));
  const hangs = new Map<string, string[]>();
  for (const { type, from, to, formal } of relations)
    hangs.set(from, [...(hangs.get(from) ?? []), `${type} ${formal} ${to}`]);
  const alike = new Map<string, Body[]>();
  for (const body of bodies) {
    const ties = (hangs.get(body.id) ?? []).sort();
    const key = isAbove.has(body.id) || ties.length === 0 ? body.id : ties.join('\n');
    alike.set(key, [...(alike.get(key) ?? []), body]);
  }
  return [...alike.values()].flatMap((group) =>
    group.length >= trayFrom ? [group.sort((a, b) => (a.name < b.name ? -1 : 1))] : group.map((body) => [body]),
  );
};

/** Lays a structure out in layers (Sugiyama's method, by dagre), who is answered to above. */
export const layOutStructure = ({ bodies, relations }: Pick<Structure, 'bodies' | 'relations'>): StructureChart => {
  const told = closest(relations);
  const groups = groupBodies(bodies, told);
  const boxOf = new Map(groups.flatMap((group) => group.map(({ id }) => [id, group[0]!.id] as const)));
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 44, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const group of groups) graph.setNode(group[0]!.id, { ...sizeOf(group) });
  const drawn = new Map<string, Relation>();
  for (const relation of told) {
    const [from, to] = [boxOf.get(relation.from)!, boxOf.get(relation.to)!];
    const name = `${relation.type} ${from}\n${to}`;
    if (drawn.has(name)) continue;
    drawn.set(name, relation);
    graph.setEdge(to, from, {}, name);
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: groups.map((group) => {
      const { x, y, width: wide, height: high } = graph.node(group[0]!.id);
      return { id: group[0]!.id, bodies: group, left: x - wide / 2, top: y - high / 2, width: wide, height: high };
    }),
    lines: graph.edges().map((edge) => {
      const { type, formal } = drawn.get(edge.name!)!;
      const { points } = graph.edge(edge) as { readonly points: readonly { readonly x: number; readonly y: number }[] };
      return { id: edge.name!, type, informal: formal === false, points: [...points].reverse() };
    }),
  };
};
