import type { SavedScenario } from '#contract/saved-scenarios';
import { type SourceGroup, sourceGroupNames, sourceGroups } from '../../state/source-groups.ts';

type Scope = SavedScenario['scope'];

/** What a kept scenario says of the header. */
export interface KeptScope {
  readonly at: string | null;
  readonly sources: readonly SourceGroup[];
}

/** The date and the source switch as they stood: a group is on where all of its kinds were asked for. */
export const keptScope = ({ at, sources }: Scope): KeptScope => ({
  at: at ?? null,
  sources:
    sources === undefined
      ? sourceGroupNames
      : sourceGroupNames.filter((name) => sourceGroups[name].every((kind) => sources.includes(kind))),
});

/** Whether the header stands as it stood when a scenario was kept. */
export const isScopeAsKept = (scope: Scope, now: KeptScope): boolean => {
  const kept = keptScope(scope);
  return kept.at === now.at && kept.sources.join() === now.sources.join();
};
