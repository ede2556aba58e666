import type { SourceKind } from '#contract/graph-model';

/** What the source switch offers, each with the kinds of source that it stands for. */
export const sourceGroups = {
  documented: ['document', 'general-knowledge'],
  illustrative: ['synthetic'],
  imported: ['register', 'import'],
} as const satisfies Readonly<Record<string, readonly SourceKind[]>>;

export type SourceGroup = keyof typeof sourceGroups;

export const sourceGroupNames = Object.keys(sourceGroups) as readonly SourceGroup[];

export const sourcesAtFirst: readonly SourceGroup[] = ['documented', 'illustrative'];

export const sourceKindsOf = (groups: readonly SourceGroup[]): SourceKind[] =>
  groups.flatMap((group) => sourceGroups[group]);
