import { Button, Checkbox } from '@mantine/core';
import { type JSX, type KeyboardEvent, useRef, useState } from 'react';
import type { Candidate } from '#contract/identity-review';
import { identityWords } from '../../words/identity-words.ts';
import { share } from '../../words/words.ts';
import { ReviewedSide } from './ReviewedSide.tsx';
import styles from './same.module.css';
import type { Review } from './use-review.ts';

interface ReasonsProps {
  readonly title: string;
  readonly reasons: readonly { readonly part: string; readonly text: string }[];
  readonly none?: string;
}

const Reasons = ({ title, reasons, none }: ReasonsProps): JSX.Element => (
  <div>
    <h4 className={styles.reasonsTitle}>{title}</h4>
    {reasons.length === 0 ? (
      <p className={styles.none}>{none}</p>
    ) : (
      <ul className={styles.reasons}>
        {reasons.map(({ part, text }) => (
          <li key={part}>{text}</li>
        ))}
      </ul>
    )}
  </div>
);

interface CandidateCardProps {
  readonly pair: Candidate;
  readonly review: Review;
}

const acceptWords = ({ relation, a, b }: Candidate): string =>
  relation === 'same' ? identityWords.same : identityWords.succeeded(relation === 'a-before-b' ? b.name : a.name);

/** Two that may be the same, side by side, and what can be said of them. Letters decide while the focus is in here. */
export const CandidateCard = ({ pair, review }: CandidateCardProps): JSX.Element => {
  const { decide, undo, go, last, isBusy } = review;
  const card = useRef<HTMLFieldSetElement>(null);
  /** The pair whose like are all decided with it. */
  const [allLike, setAllLike] = useState<string | null>(null);
  const [keep, setKeep] = useState<string | null>(null);
  const isMerge = pair.relation === 'same';
  const here = identityWords.pair(pair);
  const all = allLike === here && pair.alike > 1;
  const kept = keep === pair.a.id || keep === pair.b.id ? keep : pair.keep;
  const say = async (verdict: 'accept' | 'reject') => {
    if (isBusy) return;
    await decide({ pair, verdict, all, ...(isMerge && verdict === 'accept' && !all ? { keep: kept } : {}) });
    setAllLike(null);
    setKeep(null);
    // The next pair stands in the same place, and is decided by the same keys.
    card.current?.focus();
  };
  const steps: Readonly<Record<string, () => void>> = {
    y: () => void say('accept'),
    n: () => void say('reject'),
    u: () => last && last.length > 0 && !isBusy && void undo(last),
    ArrowRight: () => go(1),
    ArrowLeft: () => go(-1),
  };
  const press = (event: KeyboardEvent) => {
    const isChoosing = event.target instanceof HTMLInputElement && event.key.startsWith('Arrow');
    if (isChoosing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  const label = (text: string) => (all ? identityWords.count(text, pair.alike) : text);
  const choiceOf = (id: string) =>
    isMerge && !all ? { choice: { isKept: kept === id, onKeep: () => setKeep(id) } } : {};
  return (
    <fieldset ref={card} className={styles.card} tabIndex={-1} aria-label={here} onKeyDown={press}>
      <div className={styles.sides}>
        <ReviewedSide body={pair.a} {...choiceOf(pair.a.id)} />
        <ReviewedSide body={pair.b} {...choiceOf(pair.b.id)} />
      </div>
      <div className={styles.sides}>
        <Reasons title={`${identityWords.for} (${identityWords.score(share(pair.score))})`} reasons={pair.for} />
        <Reasons title={identityWords.against} reasons={pair.against} none={identityWords.nothingAgainst} />
      </div>
      {!isMerge && <p className={styles.none}>{identityWords.successors}</p>}
      {pair.alike > 1 && (
        <Checkbox
          size="xs"
          label={identityWords.all(pair.alike)}
          checked={all}
          onChange={(event) => setAllLike(event.currentTarget.checked ? here : null)}
        />
      )}
      <div className={styles.buttons}>
        <Button loading={isBusy} aria-keyshortcuts="y" onClick={() => void say('accept')}>
          {label(acceptWords(pair))}
        </Button>
        <Button variant="default" disabled={isBusy} aria-keyshortcuts="n" onClick={() => void say('reject')}>
          {label(identityWords.different)}
        </Button>
      </div>
      <p className={styles.none}>{identityWords.keys}</p>
    </fieldset>
  );
};
