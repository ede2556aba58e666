import type { NodeLabel } from '#contract/graph-model';
import type { Place, ProblemList } from '../check/problem-list.ts';
import { KnownNode } from './known-node.ts';

const nothing: readonly KnownNode[] = [];

/**
 * Finds nodes by id, then by exact name. Case and accents are never folded. What was merged into another is found under
 * the id and name that it had, unless something else has that id.
 *
 * In a column that may name several labels (`claims.subjects`, `plans.owners`) a cell may put the label before the id or
 * name, as `Agency:A1`, to tell apart what two labels carry. A word that is itself an id is always that id.
 */
export class NodeNames {
  private readonly ids = new Map<NodeLabel, Map<string, KnownNode>>();
  private count = 0;
  /** Of names that are not the id of what they name: the others are found as ids. */
  private readonly names = new Map<NodeLabel, Map<string, Set<string>>>();
  private readonly merged = new Map<string, string>();
  private readonly mergedNames = new Map<string, readonly string[]>();
  private readonly currentName = new Map<string, string>();

  /** Makes a node known; a later name of the same id takes the place of an earlier one. */
  add(label: NodeLabel, id: string, name: string): void {
    const isNew = !this.withId(label, id);
    if (isNew) this.admit(new KnownNode({ label, id }, this.size));
    if (isNew && name === id) return;
    const names = this.names.get(label) ?? new Map<string, Set<string>>();
    this.names.set(label, names);
    const before = this.currentName.get(`${label} ${id}`);
    if (before !== undefined) names.get(before)?.delete(id);
    this.currentName.set(`${label} ${id}`, name);
    const sameName = names.get(name) ?? new Set();
    names.set(name, sameName.add(id));
  }

  /** Makes a node known that is new, and whose name is its id. */
  admit(node: KnownNode): void {
    const ids = this.ids.get(node.label) ?? new Map<string, KnownNode>();
    this.ids.set(node.label, ids.set(node.id, node));
    this.count += 1;
  }

  /** How many nodes are known: the number of the next. */
  get size(): number {
    return this.count;
  }

  withId(label: NodeLabel, id: string): KnownNode | undefined {
    return this.ids.get(label)?.get(id);
  }

  /** Makes known that a node was merged into another; both ids are of one label. */
  addMerged(label: NodeLabel, { gone, keep, names }: { gone: string; keep: string; names: readonly string[] }): void {
    const [name = gone] = names;
    const known = this.names.get(label) ?? new Map<string, Set<string>>();
    this.names.set(label, known);
    known.set(name, (known.get(name) ?? new Set()).add(keep));
    this.merged.set(`${label} ${gone}`, keep);
    this.mergedNames.set(`${label} ${keep}`, [...(this.mergedNames.get(`${label} ${keep}`) ?? []), ...names]);
  }

  /** The id of the node that one of this id was merged into; null where it was not, or is there again. */
  keptFor(label: NodeLabel, id: string): string | null {
    return this.withId(label, id) ? null : (this.merged.get(`${label} ${id}`) ?? null);
  }

  /** All the names of what was merged into a node. */
  mergedInto(label: NodeLabel, id: string): readonly string[] {
    return this.mergedNames.get(`${label} ${id}`) ?? [];
  }

  /** Whether anything of a label has a text as its id or name, or had it before it was merged. */
  isKnown(label: NodeLabel, text: string): boolean {
    return (
      this.withId(label, text) !== undefined ||
      this.names.get(label)?.has(text) === true ||
      (this.merged.size > 0 && this.merged.has(`${label} ${text}`))
    );
  }

  private matches(labels: readonly NodeLabel[], text: string): readonly KnownNode[] {
    if (!labels.some((label) => this.isKnown(label, text)) && !text.includes(':')) return nothing;
    const byId = labels.flatMap((label) => this.withId(label, text) ?? []);
    if (byId.length > 0) return byId;
    const byMergedId = labels.flatMap((label) => {
      const id = this.keptFor(label, text);
      return id === null ? [] : (this.withId(label, id) ?? []);
    });
    if (byMergedId.length > 0) return byMergedId;
    const prefixed = labels.length > 1 ? labels.find((label) => text.startsWith(`${label}:`)) : undefined;
    if (prefixed !== undefined) {
      const found = this.matches([prefixed], text.slice(prefixed.length + 1));
      if (found.length > 0) return found;
    }
    return labels.flatMap((label) =>
      [...(this.names.get(label)?.get(text) ?? [])].flatMap((id) => this.withId(label, id) ?? []),
    );
  }

  /**
   * The node that a cell names; null where there is none.
   * A word carried by two nodes is an error that lists both and says what to write instead.
   */
  find(
    labels: readonly NodeLabel[],
    text: string,
    place: Place,
    problems: ProblemList,
  ): KnownNode | null | 'ambiguous' {
    const found = this.matches(labels, text);
    if (found.length < 2) return found[0] ?? null;
    const ids = found.map(({ label, id }) => `${label} ${id}`).join(' and ');
    const remedy =
      labels.length > 1
        ? `Write ${found.map(({ label, id }) => `${label}:${id}`).join(' or ')}, whichever is meant.`
        : 'Write the id of the one meant.';
    problems.error({ ...place, value: text }, `${JSON.stringify(text)} is carried by ${ids}. ${remedy}`);
    return 'ambiguous';
  }

  /** As `find`; a name that nothing carries is an error too. */
  require(labels: readonly NodeLabel[], text: string, place: Place, problems: ProblemList): KnownNode | null {
    const found = this.find(labels, text, place, problems);
    if (found === 'ambiguous') return null;
    if (found === null) {
      problems.error(
        { ...place, value: text },
        `No ${labels.join(' or ')} has the id or name ${JSON.stringify(text)}. Declare it in its table, or correct the spelling.`,
      );
    }
    return found;
  }
}
