import { Radio } from '@mantine/core';
import type { JSX } from 'react';
import type { ReviewedBody } from '#contract/identity-review';
import { dateInWords } from '../../state/partial-date.ts';
import { identityWords } from '../../words/identity-words.ts';
import { words } from '../../words/words.ts';
import styles from './same.module.css';

const listOf = ({ first, total }: ReviewedBody['boards']): string => {
  const names = first.map(({ name }) => name).join(', ');
  return total > first.length ? `${names} ${identityWords.more(total - first.length)}` : names;
};

const datesOf = ({ started, ended }: ReviewedBody): string =>
  [started && identityWords.from(dateInWords(started)), ended && identityWords.to(dateInWords(ended))]
    .filter(Boolean)
    .join(' ');

/** Of partnerships the members tell more, of agencies the boards. */
const factsOf = (body: ReviewedBody): readonly (readonly [string, string])[] => [
  [identityWords.id, body.id],
  [identityWords.aliases, body.aliases.join(', ')],
  [identityWords.type, body.type ?? ''],
  [identityWords.sector, body.sector ?? ''],
  [identityWords.tier, body.tier ?? ''],
  [identityWords.dates, datesOf(body)],
  [identityWords.areas, listOf(body.areas)],
  ...(body.kind === 'Partnership' ? [[identityWords.members, listOf(body.members)] as const] : []),
  [identityWords.boards, listOf(body.boards)],
  [identityWords.sources, listOf(body.sources)],
];

interface ReviewedSideProps {
  readonly body: ReviewedBody;
  /** Absent where nothing is merged. */
  readonly choice?: { readonly isKept: boolean; readonly onKeep: () => void };
}

/** One of two that may be the same, with all that is known of it. */
export const ReviewedSide = ({ body, choice }: ReviewedSideProps): JSX.Element => (
  <div className={styles.side} data-kept={choice?.isKept}>
    <h3 className={styles.name}>{body.name}</h3>
    <dl className={styles.facts}>
      {factsOf(body).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd data-unknown={value === ''}>{value === '' ? words.notKnown : value}</dd>
        </div>
      ))}
    </dl>
    {choice && (
      <Radio
        name="keep"
        size="xs"
        label={identityWords.keep}
        aria-label={identityWords.keepOf(body.name, body.id)}
        checked={choice.isKept}
        onChange={choice.onKeep}
      />
    )}
  </div>
);
