import type { RelationshipType } from '#contract/graph-model';
import { type HeldProperties, type RelationDraft, relationKey } from './draft.ts';
import { PairSets } from './pair-sets.ts';

const mostProperties = 10_000;

/** Numbers for what identifies relationships beside their ends. Many share their properties. */
class KindNumbers {
  private readonly byKey = new Map<string, number>();
  /** Properties are shared by relationships of one type. */
  private readonly byProperties = new Map<
    HeldProperties,
    { readonly type: RelationshipType; readonly number: number }
  >();

  of(type: RelationshipType, properties: HeldProperties): number {
    const known = this.byProperties.get(properties);
    return known?.type === type ? known.number : this.find(type, properties);
  }

  private find(type: RelationshipType, properties: HeldProperties): number {
    const key = relationKey(type, '', '', (name) => properties.get(name));
    const number = this.byKey.get(key) ?? this.byKey.size;
    this.byKey.set(key, number);
    if (this.byProperties.size === mostProperties) this.byProperties.clear();
    this.byProperties.set(properties, { type, number });
    return number;
  }
}

/** Which relationships were there before. Millions are looked at, and their keys as texts would take hundreds of megabytes. */
export class SeenRelations {
  private readonly kinds = new KindNumbers();
  /** By what they end at: most tables tell of a node’s relationships all at once. */
  private readonly endingAt = new PairSets();

  /** @returns whether it is new. */
  add({ type, from, to, properties }: RelationDraft): boolean {
    return this.endingAt.add(to.number, from.number, this.kinds.of(type, properties));
  }
}
