import { ActionIcon, Button } from '@mantine/core';
import { ArrowDown, ArrowUp, FilePlus, Pencil, Plus, X } from 'lucide-react';
import { type JSX, useRef, useState } from 'react';
import type { Edit } from '#contract/scenarios';
import { type Evaluated, namedReason } from '../../bindings/evaluate.ts';
import { useNames } from '../../bindings/use-names.ts';
import type { Paper } from '../../bindings/use-paper.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { scenarioWords, stepWords } from '../../words/scenario-words.ts';
import { StepForm } from './StepForm.tsx';
import desk from './scenarios.module.css';
import { idsIn } from './step-fields.ts';
import styles from './steps.module.css';

const { form } = scenarioWords;

interface StepListProps {
  readonly paper: Paper;
  readonly evaluated: Evaluated | undefined;
}

const moved = (steps: readonly Edit[], from: number, to: number): readonly Edit[] => {
  const others = steps.filter((_, place) => place !== from);
  return [...others.slice(0, to), steps[from]!, ...others.slice(to)];
};

/** The ids that a reason quotes. */
const idsQuoted = (reason: string | null): string[] =>
  (reason?.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((text) => JSON.parse(text) as string);

/** The steps in order: what each did or why it was left out, with what changes them. */
export const StepList = ({ paper, evaluated }: StepListProps): JSX.Element => {
  const { steps, meaningless, draft, write } = paper;
  const change = useChangeView();
  const title = useRef<HTMLHeadingElement>(null);
  const [changing, setChanging] = useState<number | null>(null);
  const [isFull, setIsFull] = useState(false);
  const founded = steps.flatMap((step) => (step.kind === 'found' ? [{ id: step.id, name: step.name ?? step.id }] : []));
  const quotedIds = (evaluated?.refused ?? []).flatMap(idsQuoted);
  const nameOf = useNames([...steps.flatMap(idsIn), ...quotedIds], founded);
  // What was worked out may still be of the steps before the last change.
  const current = evaluated !== undefined && JSON.stringify(evaluated.steps) === JSON.stringify(steps);

  const rewrite = (next: readonly Edit[]) => {
    const fits = write(next);
    setIsFull(!fits);
    if (fits) setChanging(null);
  };
  const openDraft = (kind: Edit['kind'] | null) => change({ draft: kind && JSON.stringify({ kind }) });

  const tool = (label: string, Icon: typeof X, run: () => void, disabled = false) => (
    <ActionIcon
      size="sm"
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={run}
    >
      <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
    </ActionIcon>
  );
  const outcome = (place: number): JSX.Element => {
    const reason = current ? evaluated.refused[place] : null;
    if (reason)
      return (
        <p className={styles.refused} role="alert">
          <strong>{scenarioWords.refused}</strong> {namedReason(reason, nameOf)}
        </p>
      );
    return <p className={desk.did}>{(current && evaluated.told[place]) || scenarioWords.working}</p>;
  };
  return (
    <section aria-labelledby="steps-title">
      <div className={styles.head}>
        <h2 id="steps-title" ref={title} tabIndex={-1} className={desk.sectionTitle}>
          {scenarioWords.steps}
        </h2>
        {steps.length > 0 && (
          <Button
            className={desk.screenOnly}
            size="compact-xs"
            variant="default"
            leftSection={<FilePlus size={13} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => {
              write([], { kept: null, beside: null });
              title.current?.focus();
            }}
          >
            {scenarioWords.keep.fresh}
          </Button>
        )}
      </div>
      {meaningless > 0 && (
        <p className={desk.note} role="alert">
          {scenarioWords.meaningless(meaningless)}
        </p>
      )}
      {isFull && (
        <p className={desk.note} role="alert">
          {scenarioWords.tooMany}
        </p>
      )}
      <ol className={styles.list}>
        {steps.map((step, place) => {
          const text = stepWords(step, nameOf);
          if (changing === place)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal steps may stand in the list twice
              <li key={place}>
                <StepForm
                  title={form.changing}
                  start={step as never}
                  earlier={steps.slice(0, place)}
                  submit={form.save}
                  onDone={(next) => rewrite(steps.map((each, other) => (other === place ? next : each)))}
                  onCancel={() => setChanging(null)}
                />
              </li>
            );
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: equal steps may stand in the list twice
            <li key={place} className={styles.step}>
              <span className={styles.number} aria-hidden="true">
                {place + 1}
              </span>
              <div>
                <p className={styles.asked}>{text}</p>
                {outcome(place)}
              </div>
              <div className={desk.tools}>
                {tool(scenarioWords.earlier(text), ArrowUp, () => rewrite(moved(steps, place, place - 1)), place === 0)}
                {tool(
                  scenarioWords.later(text),
                  ArrowDown,
                  () => rewrite(moved(steps, place, place + 1)),
                  place === steps.length - 1,
                )}
                {tool(scenarioWords.change(text), Pencil, () => setChanging(place))}
                {tool(scenarioWords.remove(text), X, () => rewrite(steps.filter((_, other) => other !== place)))}
              </div>
            </li>
          );
        })}
      </ol>
      {draft === null ? (
        <div className={desk.buttons}>
          <Button
            size="xs"
            variant="default"
            leftSection={<Plus size={14} aria-hidden="true" />}
            onClick={() => openDraft('merge')}
          >
            {form.add}
          </Button>
          {steps.length > 1 && (
            <Button size="xs" variant="subtle" color="gray" onClick={() => rewrite([])}>
              {scenarioWords.clear}
            </Button>
          )}
        </div>
      ) : (
        <StepForm
          key={JSON.stringify(draft)}
          title={form.title}
          start={draft}
          earlier={steps}
          submit={form.ok}
          onDone={(step) => rewrite([...steps, step])}
          onCancel={() => openDraft(null)}
        />
      )}
    </section>
  );
};
