/** The bodies that a request decides on, as they are inside its transaction. */
import type { SourceKind } from '#contract/graph-model';
import { labelOfKind, type ReviewedKind } from '#contract/identity-review';
import { nodeKey } from '../imports/draft/draft.ts';
import { type Difference, noDifference } from '../imports/write/difference.ts';
import { type Changes, undoOf } from '../imports/write/undo.ts';
import { writeDifference } from '../imports/write/write-difference.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import type { RunInTransaction } from '../neo4j/run-query.ts';
import type { RowOfStatement } from '../neo4j/statement.ts';
import { refused, unknownBody } from './decision-refused.ts';
import { type HeldBody, type HeldRelation, mergeBodies } from './merge-bodies.ts';

type JoiningRow = RowOfStatement<typeof catalogue.readJoining>;

const asRelation = (row: JoiningRow): HeldRelation => ({
  element: row.element,
  type: row.type,
  from: { label: row.fromLabel, id: row.fromId },
  to: { label: row.toLabel, id: row.toId },
  properties: row.properties,
});

const nameOf = ({ properties }: HeldBody): string => String(properties['name']);

export class BodyWork {
  readonly kind: ReviewedKind;
  private readonly run: RunInTransaction;
  private readonly bodies: Map<string, HeldBody>;
  /** Of all nodes met, by key. */
  private readonly elements = new Map<string, string>();
  /** For which of them persons sit. */
  private readonly represented: Set<string>;
  /** Into which each went that is gone. */
  private readonly mergedInto = new Map<string, string>();
  private readonly namesAtFirst: ReadonlyMap<string, string>;
  private readonly agencyIds: ReadonlySet<string>;

  private constructor(
    run: RunInTransaction,
    kind: ReviewedKind,
    bodies: Map<string, HeldBody>,
    represented: Set<string>,
    agencyIds: ReadonlySet<string>,
  ) {
    this.run = run;
    this.kind = kind;
    this.bodies = bodies;
    this.represented = represented;
    this.agencyIds = agencyIds;
    this.namesAtFirst = new Map([...bodies].map(([id, body]) => [id, nameOf(body)]));
  }

  static async read(run: RunInTransaction, kind: ReviewedKind, ids: string[]): Promise<BodyWork> {
    const label = labelOfKind[kind];
    const agencies = await run(catalogue.readAgencies, { ids });
    const rows = kind === 'agency' ? agencies : await run(catalogue.readPartnerships, { ids });
    const agencyIds = new Set(agencies.map(({ id }) => id));
    const represented = (await run(catalogue.readRepresented, { ids })).map(({ id }) => id);
    return new BodyWork(
      run,
      kind,
      new Map(rows.map((row) => [row.id, { ...row, label }])),
      // What persons sit for is an agency, where one has the id, and else a partnership.
      new Set(represented.filter((id) => kind === 'agency' || !agencyIds.has(id))),
      agencyIds,
    );
  }

  has(id: string): boolean {
    return this.bodies.has(id);
  }

  /** The id of the body that an id stands for by now. @throws Problem NODE_NOT_FOUND. */
  standsFor(id: string): string {
    const into = this.mergedInto.get(id);
    if (into !== undefined) return this.standsFor(into);
    if (!this.bodies.has(id)) throw unknownBody(this.kind, id);
    return id;
  }

  /** The body that has an id now. */
  body(id: string): HeldBody {
    const body = this.bodies.get(id);
    if (!body) throw unknownBody(this.kind, id);
    return body;
  }

  /** What a body was called when the request came. */
  nameAtFirst(id: string): string {
    return this.namesAtFirst.get(id) ?? id;
  }

  /** All that joins some bodies to anything. */
  async joining(...ids: readonly string[]): Promise<readonly HeldRelation[]> {
    const elements = ids.map((id) => this.body(id).element);
    return this.met(await this.run(catalogue.readJoining, { elements }));
  }

  /**
   * Merges one body into another.
   *
   * @param relations what joins either of them.
   * @throws Problem DECISION_REFUSED.
   */
  async merge(keptId: string, goneId: string, relations: readonly HeldRelation[]): Promise<Changes> {
    const [kept, gone] = [this.body(keptId), this.body(goneId)];
    const { run, represented } = this;
    const seats = represented.has(goneId) ? await run(catalogue.readSeatsFor, { id: goneId }) : [];
    if (seats.length > 0 && this.kind === 'partnership' && this.agencyIds.has(keptId))
      throw refused(`Persons sit for the partnership ${goneId}, and ${keptId} is the id of an agency, too.`);
    const { difference, undo, properties } = mergeBodies(kept, gone, relations, this.met(seats));
    await writeDifference(run, difference, this.elements);
    const [circle] = this.kind === 'partnership' ? await run(catalogue.readCircle, { element: kept.element }) : [];
    if (circle) throw refused(`${keptId} would be a part of itself: ${circle.ids.join(' PART_OF ')}.`);
    if (represented.delete(goneId)) represented.add(keptId);
    this.bodies.set(keptId, { ...kept, properties });
    this.bodies.delete(goneId);
    this.mergedInto.set(goneId, keptId);
    return undo;
  }

  /** Joins one body to the one that succeeded it, by a Source of its own: nobody wrote it down. */
  async succeed(earlierId: string, laterId: string, source: { readonly id: string; readonly at: string }) {
    const [earlier, later] = [this.body(earlierId), this.body(laterId)];
    for (const body of [earlier, later]) this.elements.set(nodeKey(body), body.element);
    const cites = { sources: [source.id], locators: [''] };
    const difference: Difference = {
      ...noDifference(),
      createNodes: [
        {
          label: 'Source',
          properties: {
            id: source.id,
            name: `Decided here: ${nameOf(later)} succeeded ${nameOf(earlier)}`,
            kind: (await this.areMadeUp(earlier, later)) ? 'synthetic' : 'general-knowledge',
            date: source.at.slice(0, 10),
            ...cites,
          },
        },
      ],
      createRelations: [{ type: 'SUCCEEDED_BY', from: nodeKey(earlier), to: nodeKey(later), properties: { ...cites } }],
    };
    await writeDifference(this.run, difference, this.elements);
    return undoOf(difference, { nodes: new Map(), relations: [] });
  }

  private async areMadeUp(...bodies: readonly HeldBody[]): Promise<boolean> {
    const ids = bodies.flatMap(({ properties }) => (properties['sources'] ?? []) as string[]); // of every node
    const kinds = (await this.run(catalogue.sourceNames, { ids })).map(({ kind }) => kind);
    const synthetic: SourceKind = 'synthetic';
    return kinds.length > 0 && kinds.every((kind) => kind === synthetic);
  }

  private met(rows: readonly JoiningRow[]): readonly HeldRelation[] {
    for (const row of rows) {
      this.elements.set(nodeKey({ label: row.fromLabel, id: row.fromId }), row.from);
      this.elements.set(nodeKey({ label: row.toLabel, id: row.toId }), row.to);
    }
    return rows.map(asRelation);
  }
}
