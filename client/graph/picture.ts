/**
 * A slice of the graph as a graphology instance: nodes keyed by kind and id, only what is drawn. Positions are those
 * of a fresh picture, from a hash of the key; the layout replaces them.
 */
import { MultiDirectedGraph } from 'graphology';
import type { RelationshipType } from '#contract/graph-model';
import type { GraphSlice } from '#contract/graph-slice';
import { type DrawnKind, isDrawnKind } from '../drawn-kind.ts';
import { nodeKey } from '../node-key.ts';
import type { Field } from '../palette.ts';
import { hashedPosition } from './hashed-position.ts';
import { type RelationStyle, relationStyle } from './relation-styles.ts';
import { fieldOf } from './type-fields.ts';

export interface NodeAttributes {
  x: number;
  y: number;
  /** Radius in pixels at a scale of one pixel a unit. */
  readonly size: number;
  readonly kind: DrawnKind;
  readonly id: string;
  readonly name: string;
  /** As written in the data, null where it is not known. */
  readonly typeName: string | null;
  readonly field: Field;
  readonly degree: number;
  /** Neighbours that are not drawn, and could be. */
  readonly more: number;
  /** False where its source does not name it, and the name describes it. */
  readonly named: boolean;
  readonly synthetic: boolean;
  readonly ended: boolean;
}

export interface EdgeAttributes {
  readonly relation: RelationshipType;
  readonly role: string | null;
  readonly informal: boolean;
  readonly style: RelationStyle;
}

export type Picture = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Radius by number of connections: area grows with the number, a lone node stays visible, a hub does not swamp. */
export const nodeRadius = (connections: number): number => Math.min(16, 4 + 1.15 * Math.sqrt(connections));

/** Builds the picture of a slice. An index that points at nothing leaves that node or link out. */
export const buildPicture = (slice: GraphSlice): Picture => {
  const picture: Picture = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const { nodes, links } = slice;
  const keys = nodes.ids.map((id, index) => {
    const kind = slice.nodeKinds[nodes.kinds[index] ?? -1];
    if (!isDrawnKind(kind)) return null;
    const key = nodeKey({ kind, id });
    if (picture.hasNode(key)) return key;
    const typeName = slice.words[nodes.types[index] ?? -1] ?? null;
    const degree = nodes.degrees[index] ?? 0;
    picture.addNode(key, {
      ...hashedPosition(key, nodes.ids.length),
      size: nodeRadius(degree),
      kind,
      id,
      name: nodes.names[index] ?? id,
      typeName,
      field: fieldOf(typeName),
      degree,
      more: nodes.more[index] ?? 0,
      named: nodes.named[index] === 1,
      synthetic: nodes.synthetic[index] === 1,
      ended: nodes.ended[index] === 1,
    });
    return key;
  });
  links.kinds.forEach((kind, index) => {
    const relation = slice.linkKinds[kind];
    const from = keys[links.from[index] ?? -1];
    const to = keys[links.to[index] ?? -1];
    if (!relation || !from || !to || from === to) return;
    const role = slice.words[links.roles[index] ?? -1] ?? null;
    const style = relationStyle(relation, role);
    // Named by its row: quicker than names that graphology makes up.
    if (style)
      picture.addEdgeWithKey(index, from, to, { relation, role, informal: links.informal[index] === 1, style });
  });
  return picture;
};
