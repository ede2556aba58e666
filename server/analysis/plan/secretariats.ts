/**
 * Secretariats that could be shared beside a plan: of partnerships that are tied as group and whole, or stand alike on the
 * same ground, and are kept by different hosts. It costs nobody a seat, and no hours are counted for it, as none are recorded.
 */
import type { Edit } from '#contract/scenarios';
import { findNode, idOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';

const hostOf = (view: View, board: number): number | null => {
  const [place] = inScope(view, 'HOSTS', 'reaching', board);
  return place === undefined ? null : view.snapshot.relations.from[place]!;
};

/** At most so many further steps: the host of the whole keeps the secretariat of what becomes a group of it. */
export const sharedSecretariats = (view: View, edits: readonly Edit[], most: number): Edit[] => {
  const { snapshot } = view;
  const merged = new Set(
    edits.flatMap((edit) => (edit.kind === 'merge' ? edit.partnerships.filter((id) => id !== edit.into) : [])),
  );
  const hosted = new Set<string>();
  const shared: Edit[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'sub-group' || shared.length >= most) continue;
    const { partnership, of } = edit;
    if (merged.has(partnership) || merged.has(of) || hosted.has(partnership)) continue;
    const host = hostOf(view, findNode(snapshot, 'Partnership', of));
    if (host === null || hostOf(view, findNode(snapshot, 'Partnership', partnership)) === host) continue;
    hosted.add(partnership);
    hosted.add(of);
    shared.push({ kind: 'share-secretariat', partnerships: [of, partnership], host: idOf(snapshot, host) });
  }
  return shared;
};
