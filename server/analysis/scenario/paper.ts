/**
 * A network on paper: a view with changes noted beside it. Nothing of the view is changed. Nodes are places in the view's
 * snapshot, or −1 − n for the n-th partnership that was founded on paper.
 */
import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import { BadRequest } from '../bad-request.ts';
import { seatsByBehalf } from '../seats-by-behalf.ts';
import { countOf, findNode, idOf, nameOf, onOwnBehalf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';
import { Decisions } from './decisions.ts';
import type { NewPartnership, NewRelation } from './extend-snapshot.ts';

/** A relationship as it stands on paper. */
export interface PaperRelation {
  /** Its place in the snapshot, or −1 − n for the n-th that was added. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export class Paper {
  readonly view: View;
  readonly founded: NewPartnership[] = [];
  readonly added: (NewRelation | null)[] = [];
  readonly removed = new Set<number>();
  /** Partnerships that are no more, each with the number of the edit that ended it. */
  readonly gone = new Map<number, number>();
  /** Those of them that went into another, each with the one that it went into. */
  readonly absorbed = new Map<number, number>();
  /** What edits have decided, which later ones may not decide otherwise. */
  readonly decisions = new Decisions();
  /** Partnerships whose list of members is complete no longer. */
  readonly incomplete = new Set<number>();
  /** Partnerships whose members, ground, themes or links are not what they were. */
  readonly touched = new Set<number>();

  constructor(view: View) {
    this.view = view;
  }

  /**
   * The partnership that has an id.
   *
   * @throws BadRequest where there is none in scope and in the area, or an earlier edit has ended it.
   */
  partnership(id: string, field: string): number {
    const founded = this.founded.findIndex((each) => each.id === id);
    const node = founded >= 0 ? -1 - founded : findNode(this.view.snapshot, 'Partnership', id);
    if (founded < 0 && node < 0)
      throw new BadRequest(field, `names ${JSON.stringify(id)}, which no Partnership has for an id`);
    if (node >= 0 && this.view.scope.nodes[node] === 0)
      throw new BadRequest(
        field,
        `names ${JSON.stringify(id)}, which is not in force at the date or in the sources asked for`,
      );
    const ended = this.gone.get(node);
    if (ended !== undefined) throw new BadRequest(field, `names ${JSON.stringify(id)}, which edits/${ended} has ended`);
    if (!this.isInArea(node))
      throw new BadRequest(field, `names ${JSON.stringify(id)}, which is outside the area asked for`);
    return node;
  }

  /** Whether a boundary, or a partnership by what it covers, is of the area asked for; where none is, everything is. */
  isInArea(node: number): boolean {
    const { snapshot, scope } = this.view;
    if (scope.inArea === null) return true;
    if (node >= countOf(snapshot, 'Partnership')) return scope.inArea[node] === 1;
    return this.relations('COVERS', 'leaving', node).some(({ to }) => scope.inArea![to] === 1);
  }

  /** The node that has an id in one of some labels. @throws BadRequest where there is none in scope, or several. */
  node(labels: readonly NodeLabel[], id: string, field: string): number {
    const { snapshot, scope } = this.view;
    const found = labels.map((label) => findNode(snapshot, label, id)).filter((node) => node >= 0);
    const what = labels.join(' or ');
    if (found.length === 0) throw new BadRequest(field, `names ${JSON.stringify(id)}, which no ${what} has for an id`);
    if (found.length > 1)
      throw new BadRequest(field, `names ${JSON.stringify(id)}, which is the id of several: rename one of them`);
    if (scope.nodes[found[0]!] === 0)
      throw new BadRequest(
        field,
        `names ${JSON.stringify(id)}, which is not in force at the date or in the sources asked for`,
      );
    return found[0]!;
  }

  /** Who may sit on a partnership. */
  member(id: string, field: string): number {
    return this.node(['Agency', 'Person', 'Partnership'], id, field);
  }

  nameOf(node: number): string {
    return node >= 0 ? nameOf(this.view.snapshot, node) : this.founded[-1 - node]!.name;
  }

  idOf(node: number): string {
    return node >= 0 ? idOf(this.view.snapshot, node) : this.founded[-1 - node]!.id;
  }

  /** Relationships of a type that leave, or reach, a node as things stand on paper. */
  relations(type: RelationshipType, direction: 'leaving' | 'reaching', node: number): PaperRelation[] {
    const { snapshot } = this.view;
    const { from, to } = snapshot.relations;
    const end = direction === 'leaving' ? 'from' : 'to';
    const recorded = (node >= 0 ? inScope(this.view, type, direction, node) : [])
      .filter((place) => !this.removed.has(place))
      .map((place) => ({ at: place, from: from[place]!, to: to[place]! }));
    const added = this.added.flatMap((relation, index) =>
      relation !== null && relation.type === type && relation[end] === node
        ? [{ at: -1 - index, from: relation.from, to: relation.to }]
        : [],
    );
    return [...recorded, ...added].filter((relation) => !this.gone.has(relation.from) && !this.gone.has(relation.to));
  }

  has(type: RelationshipType, from: number, to: number): boolean {
    return this.relations(type, 'leaving', from).some((relation) => relation.to === to);
  }

  /** For whom a person sits; null for anyone else, and where it is for something that the graph does not have. */
  behalfOf({ at }: PaperRelation): number | null {
    const added = at < 0 ? this.added[-1 - at]! : null;
    if (added?.onBehalfOf !== undefined) return added.onBehalfOf;
    const like = added === null ? at : added.like;
    const behalf = like === null ? onOwnBehalf : this.view.snapshot.relations.onBehalfOf[like]!;
    return behalf < 0 ? null : behalf;
  }

  /** Seats of persons who sit for a body, on any partnership. */
  seatsFor(body: number): PaperRelation[] {
    const { snapshot, scope } = this.view;
    const { from, to } = snapshot.relations;
    const seats = (seatsByBehalf(snapshot).get(body) ?? [])
      .filter((at) => scope.relations[at]! > 0 && !this.removed.has(at))
      .map((at) => ({ at, from: from[at]!, to: to[at]! }));
    for (const [index, relation] of this.added.entries()) {
      if (relation?.type !== 'MEMBER_OF') continue;
      const seat = { at: -1 - index, from: relation.from, to: relation.to };
      if (this.behalfOf(seat) === body) seats.push(seat);
    }
    return seats.filter(({ to: board }) => !this.gone.has(board));
  }

  /** Adds a relationship with the facts of another; a seat may be on behalf of another body. */
  addLike(type: RelationshipType, from: number, to: number, { at }: PaperRelation, onBehalfOf?: number): void {
    const facts = at >= 0 ? { like: at } : this.added[-1 - at]!;
    this.add({ ...facts, type, from, to, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) });
  }

  add(relation: NewRelation): void {
    this.added.push(relation);
    this.touch(relation);
  }

  remove(relation: PaperRelation): void {
    if (relation.at >= 0) this.removed.add(relation.at);
    else this.added[-1 - relation.at] = null;
    this.touch(relation);
  }

  /** Ends a partnership; what it had goes with it, the seats of those who sit for it too. */
  end(partnership: number, edit: number): void {
    this.touched.add(partnership);
    for (const seat of this.seatsFor(partnership)) this.remove(seat);
    for (const type of [
      'MEMBER_OF',
      'PART_OF',
      'REPORTS_TO',
      'LEARNING_ARM_OF',
      'LINKED_TO',
      'SUCCEEDED_BY',
    ] as const) {
      for (const direction of ['leaving', 'reaching'] as const)
        for (const relation of this.relations(type, direction, partnership)) this.touch(relation);
    }
    this.gone.set(partnership, edit);
  }

  private touch({ from, to }: { readonly from: number; readonly to: number }): void {
    const { labelStarts } = this.view.snapshot;
    for (const node of [from, to]) if (node < labelStarts[1]!) this.touched.add(node);
  }
}
