import { Button, SegmentedControl } from '@mantine/core';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { JSX } from 'react';
import { type Decision, type ReviewedKind, reviewedKinds } from '#contract/identity-review';
import { SaveList } from '../../panels/lists/SaveList.tsx';
import panel from '../../panels/panel.module.css';
import { Answered } from '../../panels/states/Answered.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { Failed } from '../../panels/states/Failed.tsx';
import { identityWords } from '../../words/identity-words.ts';
import { listWords } from '../../words/list-words.ts';
import { allCandidates } from './all-reviewed.ts';
import { CandidateCard } from './CandidateCard.tsx';
import { Decisions } from './Decisions.tsx';
import { candidateColumns } from './data-columns.ts';
import styles from './same.module.css';
import { type Review, useReview } from './use-review.ts';

const told = ([first, ...others]: readonly Decision[]): string =>
  first ? identityWords.told[first.decision](others.length + 1) : identityWords.undone;

const Last = ({ review: { last, undo, isBusy } }: { readonly review: Review }): JSX.Element => (
  <div className={styles.last} role="status">
    {last && (
      <>
        <span>{told(last)}</span>
        {last.length > 0 && (
          <Button size="compact-xs" variant="default" loading={isBusy} onClick={() => void undo(last)}>
            {identityWords.undo}
          </Button>
        )}
      </>
    )}
  </div>
);

const Steps = ({ review: { place, go }, total }: { readonly review: Review; readonly total: number }): JSX.Element => (
  <div className={styles.steps}>
    <Button
      size="compact-xs"
      variant="default"
      disabled={place === 0}
      aria-label={identityWords.previous}
      onClick={() => go(-1)}
    >
      <ArrowLeft size={14} aria-hidden="true" />
    </Button>
    <span>{identityWords.position(place + 1, total)}</span>
    <Button
      size="compact-xs"
      variant="default"
      disabled={place + 1 >= total}
      aria-label={identityWords.next}
      onClick={() => go(1)}
    >
      <ArrowRight size={14} aria-hidden="true" />
    </Button>
  </div>
);

/** What may be recorded twice, pair by pair: proposed, and decided by who looks at it. */
export const SameReview = (): JSX.Element => {
  const review = useReview();
  const { kind, setKind, answer, error, forgetError } = review;
  return (
    <section className={styles.review} aria-labelledby="same-title">
      <div className={styles.head}>
        <h2 id="same-title" className={styles.title}>
          {identityWords.title}
        </h2>
        <SegmentedControl
          size="xs"
          aria-label={identityWords.kind}
          data={reviewedKinds.map((value) => ({ value, label: identityWords.kinds[value] }))}
          value={kind}
          onChange={(value) => setKind(value as ReviewedKind)}
        />
      </div>
      <p className={styles.lead}>{identityWords.lead}</p>
      {error && <Failed error={error} kept={identityWords.kept} onRetry={forgetError} />}
      <Last review={review} />
      <Answered answer={answer} loading={identityWords.loading} kept={identityWords.kept}>
        {({ pairs: [pair], total }) =>
          pair ? (
            <>
              <div className={panel.listHead}>
                <Steps review={review} total={total} />
                <SaveList
                  name={listWords.listOf(identityWords.title, identityWords.kinds[kind])}
                  columns={candidateColumns}
                  rows={() => allCandidates(kind)}
                />
              </div>
              <CandidateCard pair={pair} review={review} />
            </>
          ) : (
            <Empty {...identityWords.empty[kind]} />
          )
        }
      </Answered>
      <Decisions review={review} />
    </section>
  );
};
