import type { JSX } from 'react';
import { Link } from 'wouter';
import { findingRules } from '#contract/findings';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { ruleWords } from '../../../words/domain-words.ts';
import { registerWords } from '../../../words/register-words.ts';
import styles from './register.module.css';

const { queries: words } = registerWords;

/** The queries whose rows are counted: one for each reason to find something. */
export const RuleQueries = (): JSX.Element => {
  const view = useView();
  const inConsole = (of: string) =>
    addressOfView('/console', { ...view, of, query: null, given: null, tab: 'query', own: {}, sort: null });
  return (
    <details className={styles.queries}>
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <ul>
        {findingRules.map((rule) => (
          <li key={rule}>
            <Link href={inConsole(`findings/${rule}`)}>{ruleWords[rule]}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
};
