/** Connected groups of partnerships, built pair by pair. */
export class Groups {
  private readonly groupOf = new Map<number, number[]>();

  /** Joins the groups of two partnerships. */
  join(a: number, b: number): void {
    const groupA = this.groupOf.get(a) ?? [a];
    const groupB = this.groupOf.get(b) ?? [b];
    if (groupA === groupB) return;
    const [larger, smaller] = groupA.length >= groupB.length ? [groupA, groupB] : [groupB, groupA];
    larger.push(...smaller);
    for (const node of smaller) this.groupOf.set(node, larger);
    this.groupOf.set(a, larger);
    this.groupOf.set(b, larger);
  }

  /** Whether two partnerships are in one group. */
  together(a: number, b: number): boolean {
    const group = this.groupOf.get(a);
    return group !== undefined && group === this.groupOf.get(b);
  }

  /** Each group ascending, the groups by their least place. */
  all(): number[][] {
    return [...new Set(this.groupOf.values())]
      .map((group) => [...group].sort((a, b) => a - b))
      .sort((x, y) => x[0]! - y[0]!);
  }
}
