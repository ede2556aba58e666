import type { RelationshipType } from '#contract/graph-model';
import type { Place } from '../check/problem-list.ts';
import type { HeldProperties, Provenance, RelationDraft } from './draft.ts';
import { placeOf } from './drafting.ts';
import type { KnownNode } from './known-node.ts';
import { type Cited, provenanceOf } from './row-provenance.ts';

/** A relationship that a row of memberships asks for. They are many: what of them is seldom read is made when it is asked for. */
export class SeatRelation implements RelationDraft {
  readonly type: RelationshipType;
  readonly from: KnownNode;
  readonly to: KnownNode;
  readonly properties: HeldProperties;
  readonly file: string;
  readonly line: number;
  private readonly column: string;
  private readonly cited: Cited;

  constructor(
    type: RelationshipType,
    from: KnownNode,
    to: KnownNode,
    properties: HeldProperties,
    file: string,
    line: number,
    column: string,
    cited: Cited,
  ) {
    this.type = type;
    this.from = from;
    this.to = to;
    this.properties = properties;
    this.file = file;
    this.line = line;
    this.column = column;
    this.cited = cited;
  }

  get place(): Place {
    return placeOf(this, this.column);
  }

  get provenance(): readonly Provenance[] {
    return provenanceOf(this.cited, this);
  }
}
