import { Button, CloseButton } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useFindings } from '../../bindings/use-findings.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { tourWords as words } from '../../words/tour-words.ts';
import styles from './tour.module.css';
import { stepNames, stepView } from './tour-steps.ts';

/** Asks once whether to take the walk, and leads through it; `asked` begins it again. */
export const Tour = ({ asked, onEnd }: { readonly asked: boolean; readonly onEnd: () => void }): JSX.Element | null => {
  const [known, setKnown] = useLocalStorage({
    key: 'joined-up-tour',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [step, setStep] = useState<number | null>(null);
  // Who follows a link comes for what it shows.
  const [isSent] = useState(() => window.location.search !== '');
  const begun = step ?? (asked ? 0 : null);
  const end = () => {
    setKnown(true);
    setStep(null);
    onEnd();
  };
  if (begun !== null) return <Walk step={begun} onStep={setStep} onEnd={end} />;
  if (known || isSent) return null;
  return (
    <aside className={styles.card} aria-label={words.offer.title}>
      <h2 className={styles.title}>{words.offer.title}</h2>
      <p className={styles.text}>{words.offer.text}</p>
      <div className={styles.buttons}>
        <Button size="compact-sm" onClick={() => setStep(0)}>
          {words.offer.start}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={end}>
          {words.offer.later}
        </Button>
      </div>
    </aside>
  );
};

interface WalkProps {
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly onEnd: () => void;
}

const Walk = ({ step, onStep, onEnd }: WalkProps): JSX.Element => {
  const change = useChangeView();
  const findings = useFindings().data?.findings;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(-1);
  const name = stepNames[step]!;
  const isLast = step === stepNames.length - 1;
  useEffect(() => {
    if (findings === undefined || shown.current === step) return;
    shown.current = step;
    const { place, view } = stepView(name, findings);
    change(view, { place });
    heading.current?.focus();
  }, [findings, step, name, change]);
  useEffect(() => {
    document.documentElement.dataset['walk'] = name;
    return () => {
      delete document.documentElement.dataset['walk'];
    };
  }, [name]);
  const { title, text } = words.steps[name];
  return (
    <aside className={styles.card} data-step={name} aria-label={words.label} aria-live="polite">
      <CloseButton className={styles.close} size="sm" aria-label={words.stop} onClick={onEnd} />
      <p className={styles.step}>{words.step(step + 1, stepNames.length)}</p>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p className={styles.text}>{text}</p>
      <div className={styles.buttons}>
        {step > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => onStep(step - 1)}>
            {words.back}
          </Button>
        )}
        <Button size="compact-sm" onClick={() => (isLast ? onEnd() : onStep(step + 1))}>
          {isLast ? words.done : words.next}
        </Button>
      </div>
    </aside>
  );
};
