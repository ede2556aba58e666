import type { JSX } from 'react';
import { findingRules } from '#contract/findings';
import { RuleQueryLink } from '../../../panels/cypher/RuleQueryLink.tsx';
import { ruleWords } from '../../../words/domain-words.ts';
import { registerWords } from '../../../words/register-words.ts';
import styles from './register.module.css';

const { queries: words } = registerWords;

/** The queries whose rows are counted: one for each reason to find something. */
export const RuleQueries = (): JSX.Element => (
  <details className={styles.queries}>
    <summary>{words.title}</summary>
    <p>{words.lead}</p>
    <ul>
      {findingRules.map((rule) => (
        <li key={rule}>
          <RuleQueryLink rule={rule} label={ruleWords[rule]} />
        </li>
      ))}
    </ul>
  </details>
);
