import type { NodeReference } from '#contract/node-reference';
import type { Scene } from '../../bindings/use-scene.ts';
import { parseNodeKey } from '../../node-key.ts';
import { shownNodes } from '../../state/shown-nodes.ts';

/** The partnership whose structure can be shown: the picture's own, or the first that its finding is about. */
export const partnershipInFocus = ({ picture, finding, slice }: Scene): NodeReference | null => {
  if (finding !== null) return finding.subjects.find(({ kind }) => kind === 'Partnership') ?? null;
  const thing = picture.of === 'thing' ? parseNodeKey(picture.key) : null;
  if (thing?.kind !== 'Partnership') return null;
  const drawn = slice.data && shownNodes(slice.data).find(({ kind, id }) => kind === thing.kind && id === thing.id);
  return { kind: 'Partnership', id: thing.id, name: drawn?.name ?? thing.id };
};
