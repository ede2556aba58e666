import type { JSX } from 'react';
import { scenarioWords } from '../../words/scenario-words.ts';
import { BySide, type Sides } from './BySide.tsx';
import { ComparedSteps } from './ComparedSteps.tsx';
import { Drawings } from './Drawings.tsx';
import { FiguresTable, HeaviestTable } from './FiguresTable.tsx';
import { OtherWay } from './OtherWay.tsx';
import { FindingList, Losers, Warnings } from './Outcome.tsx';
import { ResultSection } from './ResultSection.tsx';
import styles from './results.module.css';

/** What steps come to, alone or beside others: figures, drawings, who loses, what to think about, what findings come and go. */
export const Results = ({ sides }: { readonly sides: Sides }): JSX.Element => {
  const words = scenarioWords;
  const [own, other] = sides;
  return (
    <>
      {other && <ComparedSteps sides={sides} />}
      <ResultSection title={words.figures.title}>
        <FiguresTable columns={other ? sides : [{ ...own, name: words.figures.after }]} />
        {!other && <OtherWay steps={own.evaluated.steps} scenario={own.scenario} />}
        <p className={styles.small}>
          {words.figures.left} <span className={styles.paperOnly}>{words.leftOut}</span>
        </p>
      </ResultSection>
      <ResultSection title={words.losers.title}>
        <BySide sides={sides} of={({ scenario }) => scenario.losers}>
          {({ scenario }) => <Losers scenario={scenario} />}
        </BySide>
      </ResultSection>
      <ResultSection title={words.drawing.title}>
        <BySide sides={sides} of={({ evaluated }) => evaluated.steps}>
          {({ evaluated }) => <Drawings evaluated={evaluated} />}
        </BySide>
      </ResultSection>
      <ResultSection title={words.warnings.title}>
        <BySide sides={sides} of={({ scenario }) => scenario.warnings}>
          {({ scenario }) => <Warnings scenario={scenario} />}
        </BySide>
      </ResultSection>
      <div className={`${styles.section} ${other ? '' : styles.pair}`}>
        <ResultSection title={words.findings.gone}>
          <BySide sides={sides} of={({ scenario }) => scenario.gone}>
            {({ scenario }) => <FindingList none={words.findings.noneGone} findings={scenario.gone} />}
          </BySide>
        </ResultSection>
        <ResultSection title={words.findings.appeared}>
          <BySide sides={sides} of={({ scenario }) => scenario.appeared}>
            {({ scenario }) => <FindingList none={words.findings.noneAppeared} findings={scenario.appeared} />}
          </BySide>
        </ResultSection>
      </div>
      <ResultSection title={words.heaviest.title} screenOnly>
        <BySide sides={sides} of={({ scenario: { before, after } }) => [before.heaviest, after.heaviest]}>
          {({ scenario }) => <HeaviestTable scenario={scenario} />}
        </BySide>
      </ResultSection>
    </>
  );
};
