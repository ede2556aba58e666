/** What a file of a graph holds, whatever its format. */

interface ItemBase {
  readonly line: number;
  readonly id: string;
  readonly label: string;
}

export interface NodeBase extends ItemBase {
  readonly type: 'node';
}

export interface EdgeBase extends ItemBase {
  readonly type: 'edge';
  readonly source: string;
  readonly target: string;
  /** What kind of edge it is by the format itself, apart from its attributes; blank where that is not told. */
  readonly kind: string;
}

export interface Attribute {
  /** Its title as the tables write their columns. */
  readonly word: string;
  /** Its value as the cell of a table. */
  readonly value: string;
}

interface ItemDetails {
  /** By title. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Attributes that it gives and the file does not declare; their values stand in `attributes` by these names. */
  readonly undeclared: readonly string[];
  /** From when to when it lasts; blank where that is open or not told. */
  readonly start: string;
  readonly end: string;
  /** Times that are neither a date nor a year. */
  readonly strangeTimes: readonly string[];
}

export type GraphNode = NodeBase & ItemDetails;
export type GraphEdge = EdgeBase & ItemDetails;
export type GraphItem = GraphNode | GraphEdge;
