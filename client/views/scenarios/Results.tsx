import type { JSX, ReactNode } from 'react';
import type { SavedScenario } from '#contract/saved-scenarios';
import type { Scenario } from '#contract/scenarios';
import { type Evaluated, namedReason } from '../../bindings/evaluate.ts';
import { useNames } from '../../bindings/use-names.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { CutShort } from '../../panels/states/CutShort.tsx';
import { Failed } from '../../panels/states/Failed.tsx';
import { Loading } from '../../panels/states/Loading.tsx';
import { scenarioWords, stepWords } from '../../words/scenario-words.ts';
import { BoardsDrawing } from './BoardsDrawing.tsx';
import { FiguresTable, HeaviestTable } from './FiguresTable.tsx';
import { OtherWay } from './OtherWay.tsx';
import { FindingChanges, Losers, Warnings } from './Outcome.tsx';
import styles from './results.module.css';
import { idsIn } from './step-fields.ts';
import { useTouchedBoards } from './use-touched-boards.ts';

interface SectionProps {
  readonly title: string;
  /** What a printed page does without. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

const Section = ({ title, screenOnly = false, children }: SectionProps): JSX.Element => (
  <section className={`${styles.section} ${screenOnly ? styles.screenOnly : ''}`} aria-label={title}>
    <h2 className={styles.title}>{title}</h2>
    {children}
  </section>
);

const Drawings = ({ evaluated }: { readonly evaluated: Evaluated }): JSX.Element => {
  const { data, isNothing, error, retry } = useTouchedBoards(evaluated);
  const words = scenarioWords.drawing;
  if (isNothing) return <p className={styles.quiet}>{words.nothing}</p>;
  if (error) return <Failed error={error} kept={words.kept} onRetry={retry} />;
  if (!data) return <Loading label={words.loading} shape="picture" />;
  return (
    <>
      {data.cutTo !== null && <CutShort text={words.cut(data.cutTo)} />}
      <div className={styles.pair}>
        <BoardsDrawing title={words.before} structure={data.before} bodies={data.bodies} />
        <BoardsDrawing title={words.after} structure={data.after} bodies={data.bodies} earlier={data.before} />
      </div>
    </>
  );
};

/** The kept scenario that these steps are compared with, and what it comes to. */
export interface Beside {
  readonly saved: SavedScenario;
  readonly evaluated: Evaluated;
}

const BesideNote = ({ saved: { name }, evaluated: { steps, refused } }: Beside): JSX.Element => {
  const change = useChangeView();
  const nameOf = useNames(steps.flatMap(idsIn));
  const words = scenarioWords.keep;
  const left = steps.flatMap((step, place) => (refused[place] ? [{ place, step, reason: refused[place] }] : []));
  return (
    <div className={styles.beside}>
      <p>
        {words.otherScope}{' '}
        <button type="button" className={styles.open} onClick={() => change({ beside: null })}>
          {words.endComparison}
        </button>
      </p>
      {left.length > 0 && (
        <>
          <p>{words.notApplied(name)}</p>
          <ul>
            {left.map(({ place, step, reason }) => (
              <li key={place}>
                {stepWords(step, nameOf)}: {namedReason(reason, nameOf)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

interface ResultsProps {
  readonly evaluated: Evaluated;
  readonly scenario: Scenario;
  readonly beside: Beside | null;
}

/** What the steps come to: figures, drawings, who loses, what to think about, what findings come and go. */
export const Results = ({ evaluated, scenario, beside }: ResultsProps): JSX.Element => {
  const words = scenarioWords;
  const other = beside?.evaluated.scenario;
  const own = { name: other ? words.figures.a : words.figures.after, scenario };
  return (
    <>
      <Section title={words.figures.title}>
        {beside && <BesideNote {...beside} />}
        <FiguresTable columns={other ? [own, { name: words.figures.b(beside.saved.name), scenario: other }] : [own]} />
        <OtherWay steps={evaluated.steps} scenario={scenario} />
        <p className={styles.small}>{words.figures.left}</p>
      </Section>
      <Section title={words.losers.title}>
        <Losers scenario={scenario} />
      </Section>
      <Section title={words.drawing.title}>
        <Drawings evaluated={evaluated} />
      </Section>
      <Section title={words.warnings.title}>
        <Warnings scenario={scenario} />
      </Section>
      <FindingChanges scenario={scenario} />
      <Section title={words.heaviest.title} screenOnly>
        <HeaviestTable scenario={scenario} />
      </Section>
    </>
  );
};
