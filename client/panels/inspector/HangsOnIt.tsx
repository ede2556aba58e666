import type { JSX } from 'react';
import type { NodeDetails } from '#contract/details';
import { useNodeSigns } from '../../bindings/use-node-signs.ts';
import type { Scene } from '../../bindings/use-scene.ts';
import { nodeKey } from '../../node-key.ts';
import { signWords } from '../../words/sign-words.ts';
import { LibraryLink } from '../cypher/LibraryLink.tsx';
import styles from './inspector.module.css';
import { Section } from './Section.tsx';

interface HangsOnItProps {
  readonly details: NodeDetails;
  readonly scene: Scene;
}

/** Why a thing carries a sign in the picture: it is a broker, or a link hangs on it alone. */
export const HangsOnIt = ({ details, scene }: HangsOnItProps): JSX.Element | null => {
  const { brokers, singleLinks } = useNodeSigns(scene.slice.data);
  const key = nodeKey(details);
  const broker = brokers.get(key);
  const sentences = [
    ...(singleLinks.get(key) ?? []).map(signWords.singleLink),
    ...(broker ? [signWords.broker(broker)] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <Section title={signWords.title}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.reason}>
          {sentence}
        </p>
      ))}
      {broker && (
        <p className={styles.hint}>
          {signWords.cypherHint}
          <LibraryLink of="library/links-of-each" given={{ among: [details.id] }} label={signWords.links} />
        </p>
      )}
    </Section>
  );
};
