import type { JSX } from 'react';
import type { ComparableArea, Rearrangement } from '#contract/comparable-areas';
import { NodeLink } from '../../../panels/signs/NodeLink.tsx';
import { dateInWords } from '../../../state/partial-date.ts';
import { comparableWords } from '../../../words/comparable-words.ts';
import { listed } from '../../../words/words.ts';
import styles from './comparable.module.css';

const words = comparableWords.details;

const cameInWords = ({ cameOfIt }: Rearrangement): string => {
  const { stage, evaluation, ended, members, claims } = cameOfIt;
  return [
    words.came.members(members),
    ...(stage === null ? [] : [words.came.stage(stage)]),
    ...(evaluation === null ? [] : [words.came.evaluation(evaluation)]),
    ...(ended === null ? [] : [words.came.ended(dateInWords(ended))]),
    ...(claims.length === 0 ? [] : [words.came.claims(listed(claims.map(({ name }) => name)))]),
  ].join('; ');
};

const sourcesInWords = ({ citations }: Rearrangement): string =>
  [...new Set(citations.map(({ name, locator = '' }) => words.source(name, locator).trim()))].join('; ');

const Change = ({ change }: { readonly change: Rearrangement }): JSX.Element => (
  <li>
    <p>
      <strong>{change.when === null ? words.noDate : dateInWords(change.when)}</strong>{' '}
      {change.from.length === 0
        ? words.founded(change.to.name)
        : words.became(listed(change.from.map(({ name }) => name)), change.kind, change.to.name)}
    </p>
    <p className={styles.came}>
      {cameInWords(change)} · {sourcesInWords(change)}
    </p>
  </li>
);

type Arranged = Omit<ComparableArea, 'likeness' | 'parts'>;

/** How one area is arranged, and what changed there. */
export const Arrangement = ({ area, isOpen }: { readonly area: Arranged; readonly isOpen: boolean }): JSX.Element => (
  <details className={styles.area} open={isOpen}>
    <summary>
      {area.name}
      {area.tiers.length > 0 && <span> · {area.tiers.map(({ name }) => name).join(' · ')}</span>}
      {area.population !== null && <span> · {comparableWords.population(area.population)}</span>}
    </summary>
    <dl>
      <dt>{words.arranged}</dt>
      <dd>{area.types.length === 0 ? words.noTypes : comparableWords.types(area.types)}</dd>
      {area.programmes.length > 0 && (
        <>
          <dt>{words.programmes}</dt>
          <dd className={styles.programmes}>
            {area.programmes.map((programme) => (
              <NodeLink key={programme.id} node={programme} />
            ))}
          </dd>
        </>
      )}
      <dt>{words.changed}</dt>
      <dd>
        {area.rearrangements.length === 0 ? (
          words.none
        ) : (
          <ul>
            {area.rearrangements.map((change) => (
              <Change key={`${change.kind} ${change.to.id}`} change={change} />
            ))}
          </ul>
        )}
        {area.foundedLeftOut > 0 && <p className={styles.came}>{words.leftOut(area.foundedLeftOut)}</p>}
      </dd>
    </dl>
  </details>
);
