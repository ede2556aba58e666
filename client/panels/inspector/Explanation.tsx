import type { JSX } from 'react';
import type { Finding } from '#contract/findings';
import { useAllDetails } from '../../bindings/use-details.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { nodeKey } from '../../node-key.ts';
import { certaintyWords, findingKindWords } from '../../words/domain-words.ts';
import { words } from '../../words/words.ts';
import { Decision } from '../findings/Decision.tsx';
import panel from '../panel.module.css';
import { FindingSign } from '../signs/FindingSign.tsx';
import { Help } from '../signs/Help.tsx';
import { Measure } from '../signs/Measure.tsx';
import { Tag } from '../signs/Tag.tsx';
import { Failed } from '../states/Failed.tsx';
import { Loading } from '../states/Loading.tsx';
import { comparedSubjects } from '../table/comparison.ts';
import { AsCypher } from './AsCypher.tsx';
import { Citations } from './Citations.tsx';
import styles from './inspector.module.css';
import { MissingList } from './MissingList.tsx';
import { NodeButton } from './NodeButton.tsx';
import { Reasons } from './Reasons.tsx';
import { Routes } from './Routes.tsx';
import { Section } from './Section.tsx';

interface FindingProps {
  readonly finding: Finding;
}

/** Why it is a finding: its parts apart, what it rests on, what could be done, and who would lose by it. */
export const Explanation = ({ finding }: FindingProps): JSX.Element => (
  <>
    <header className={styles.head}>
      <p className={styles.kicker}>
        <FindingSign kind={finding.kind} />
        {findingKindWords[finding.kind]}, {certaintyWords[finding.certainty].toLowerCase()}
        <Help topic="certainty" />
        {finding.synthetic && <Tag name="synthetic" />}
        {finding.rule === 'reported' && <Tag name="reported" />}
      </p>
      <h2 className={styles.name}>{finding.title}</h2>
      <dl className={styles.strengths}>
        <dt>
          {words.explanation.strength} <Help topic="score" />
        </dt>
        <dd>
          <Measure value={finding.score} kind={finding.kind} />
        </dd>
        <dt>{words.explanation.confidence}</dt>
        <dd>
          <Measure value={finding.confidence} />
        </dd>
      </dl>
      {finding.confidence < 1 && (
        <p className={styles.borneOut}>
          {words.explanation.borneOut(finding.certainty === 'certain', finding.confidence)}
        </p>
      )}
      <Decision key={finding.id} finding={finding} />
    </header>
    <MissingList finding={finding} />
    <Reasons reasons={finding.reasons} kind={finding.kind} />
    <Routes finding={finding} />
    <Section title={words.explanation.subjects}>
      <ul className={panel.list}>
        {finding.subjects.map((subject) => (
          <li key={nodeKey(subject)}>
            <NodeButton node={subject} />
          </li>
        ))}
      </ul>
      <SideBySide finding={finding} />
    </Section>
    <SubjectSources finding={finding} />
    <AsCypher {...finding.evidence} of={`findings/${finding.rule}`} hint={words.explanation.evidence} />
  </>
);

/** Brings up the table beside the picture that holds the subjects' members against each other. */
const SideBySide = ({ finding }: FindingProps): JSX.Element | null => {
  const change = useChangeView();
  if (comparedSubjects(finding).length === 0) return null;
  return (
    <button
      type="button"
      className={`${panel.turn} ${styles.more}`}
      onClick={() => change({ table: 'comparison', sort: null, page: 'picture' })}
    >
      {words.table.sideBySide}
    </button>
  );
};

const SubjectSources = ({ finding }: FindingProps): JSX.Element => {
  const { data, error, retry } = useAllDetails(finding.subjects);
  if (error !== null) return <Failed error={error} kept={words.inspector.kept} onRetry={retry} />;
  if (data === undefined) return <Loading label={words.inspector.loading} rows={2} />;
  const citations = data.flatMap((subject) => subject.citations);
  return (
    <Citations of={finding.title} citations={citations.filter(({ source }) => finding.sources.includes(source))} />
  );
};
