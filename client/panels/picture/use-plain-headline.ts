import { useDetails } from '../../bindings/use-details.ts';
import type { Scene } from '../../bindings/use-scene.ts';
import { isDrawnKind } from '../../drawn-kind.ts';
import { parseNodeKey } from '../../node-key.ts';
import { pictureWords } from '../../words/picture-words.ts';

/** What a picture without a finding shows, in words. */
export const usePlainHeadline = ({ picture, findingGone }: Scene): string => {
  const thing = useDetails(picture.of === 'thing' ? parseNodeKey(picture.key) : null).data;
  if (thing && isDrawnKind(thing.kind)) return pictureWords.around[thing.kind](thing.name);
  if (findingGone) return pictureWords.goneHeadline;
  return picture.of === 'whole' ? pictureWords.wholeHeadline : pictureWords.opening;
};
