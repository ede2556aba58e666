import type { JSX } from 'react';
import type { NodeDetails } from '#contract/details';
import { words } from '../../words/words.ts';
import styles from './inspector.module.css';
import { factsOf } from './property-words.ts';
import { Section } from './Section.tsx';

export const Facts = ({ details }: { readonly details: NodeDetails }): JSX.Element | null => {
  const facts = factsOf(details);
  if (facts.length === 0) return null;
  return (
    <Section title={words.inspector.facts}>
      <dl className={styles.facts}>
        {facts.map(({ name, label, value }) => (
          <div key={name} className={styles.fact}>
            <dt>{label}</dt>
            <dd data-known={value !== null}>{value ?? words.notKnown}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};
