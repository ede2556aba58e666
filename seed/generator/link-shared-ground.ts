/**
 * Records a link between every two partnerships that cover the same wards and share a theme, and have none yet. So the
 * pairs without one are those that were planted, and no others.
 */
import type { Setting } from './county.ts';
import { pairKey } from './pair-key.ts';

const linkKinds = new Set(['similar-partnerships', 'unlinked-same-ground-theme']);

/** Links the pairs that the truth says nothing of. Run it when every partnership is there. */
export function linkSharedGround({ draft, geography }: Setting): void {
  const { rows } = geography;
  const partsOf = new Map(rows.map((row) => [`${row.kind}:${row.code}`, row.parts ?? []]));
  const wardsOf = (area: string): readonly string[] => {
    const parts = partsOf.get(area) ?? [];
    return parts.length === 0 ? [area] : parts.flatMap(wardsOf);
  };
  const groundKey = (areas: readonly string[]) => [...new Set(areas.flatMap(wardsOf))].sort().join(' ');
  const settled = new Set(draft.links.map((link) => pairKey(link.from, link.to)));
  for (const [rule, { planted, innocent }] of Object.entries(draft.truth.toJSON())) {
    if (!linkKinds.has(rule)) continue;
    for (const { subjects } of [...planted, ...innocent]) {
      for (const one of subjects) for (const other of subjects) settled.add(pairKey(one, other));
    }
  }

  const partnerships = draft.partnerships.map((row) => ({ ...row, ground: groundKey(row.boundaries) }));
  for (const [index, one] of partnerships.entries()) {
    for (const other of partnerships.slice(index + 1)) {
      if (one.ground !== other.ground || settled.has(pairKey(one.id, other.id))) continue;
      if (one.themes.some((theme) => other.themes.includes(theme)))
        draft.link(one.id, other.id, 'LINKED_TO', { formal: true });
    }
  }
}
