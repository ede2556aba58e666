import type { JSX } from 'react';
import type { FindingKind, Reason } from '#contract/findings';
import { nodeKey } from '../../node-key.ts';
import { reasonPartWords } from '../../words/domain-words.ts';
import type { HelpTopic } from '../../words/help-words.ts';
import { words } from '../../words/words.ts';
import { Help } from '../signs/Help.tsx';
import { Measure } from '../signs/Measure.tsx';
import { Folded } from './Folded.tsx';
import styles from './inspector.module.css';
import { NodeButton } from './NodeButton.tsx';
import { Section } from './Section.tsx';

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly kind: FindingKind;
}

/** Parts whose words need a word more. */
const helpOn: Readonly<Partial<Record<Reason['part'], HelpTopic>>> = {
  ground: 'ground',
  load: 'load',
  peers: 'load',
  capacity: 'load',
};

/** The parts of a finding apart, each with its own value and the things it speaks of: never only a blend. */
export const Reasons = ({ reasons, kind }: ReasonsProps): JSX.Element => (
  <Section title={words.explanation.parts}>
    {reasons.map(({ part, text, value, nodes }, place) => {
      const help = helpOn[part];
      const isFirst = reasons.findIndex((reason) => helpOn[reason.part] === help) === place;
      return (
        <div key={`${part} ${text}`} className={styles.part}>
          <h4 className={styles.partTitle}>
            <span>
              {reasonPartWords[part]}
              {isFirst && help && <Help topic={help} />}
            </span>
            {value !== undefined && <Measure value={value} kind={kind} />}
          </h4>
          <p className={`${styles.reason} ${styles.partText}`}>{text}</p>
          <Folded items={nodes} atFirst={6}>
            {(node) => (
              <li key={nodeKey(node)}>
                <NodeButton node={node} />
              </li>
            )}
          </Folded>
        </div>
      );
    })}
  </Section>
);
