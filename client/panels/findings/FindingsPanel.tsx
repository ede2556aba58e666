import { type JSX, useMemo } from 'react';
import type { Finding } from '#contract/findings';
import type { FindingsAnswer } from '../../bindings/use-findings.ts';
import type { Scene } from '../../bindings/use-scene.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { sourcesAtFirst } from '../../state/source-groups.ts';
import { words } from '../../words.ts';
import { SaveList } from '../lists/SaveList.tsx';
import panel from '../panel.module.css';
import { Answered } from '../states/Answered.tsx';
import { CutShort } from '../states/CutShort.tsx';
import { Empty } from '../states/Empty.tsx';
import { allFindings, inShownOrder } from './all-findings.ts';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingGroupList } from './FindingGroupList.tsx';
import { findingColumns } from './finding-columns.ts';
import { groupFindings, isFiltered } from './finding-groups.ts';
import styles from './findings.module.css';
import { KindFilter } from './KindFilter.tsx';

/** What is duplicated, missing or overloaded: choosing one shows it in the picture and says why. */
export const FindingsPanel = ({ scene }: { readonly scene: Scene }): JSX.Element => {
  const { view, findings } = scene;
  const change = useChangeView();
  const nothingInForce = view.sources.length === 0;
  return (
    <section className={panel.panel} aria-label={words.findings.title} id="findings">
      <header className={styles.head}>
        <div className={panel.listHead}>
          <h2 className={styles.title}>{words.findings.title}</h2>
          {!nothingInForce && findings.data && <SaveFindings answer={findings.data} scene={scene} />}
        </div>
        {!nothingInForce && findings.data && (
          <p className={styles.sum}>
            {words.findings.inSources(findings.data.certain, findings.data.total - findings.data.certain)}
          </p>
        )}
        {!nothingInForce && findings.data && (
          <KindFilter findings={findings.data.findings} kind={view.kind} onChange={(kind) => change({ kind })} />
        )}
        <FindingFilters filter={view} onChange={(filter) => change(filter)} />
      </header>
      {/* A scrolling list is reached by the tabulator through its rows. */}
      <div className={`${panel.scrolls} ${styles.body}`} data-scrolls>
        {nothingInForce ? (
          <Empty
            {...words.findings.nothingInForce}
            action={{ label: words.findings.nothingInForce.action, run: () => change({ sources: sourcesAtFirst }) }}
          />
        ) : (
          <Answered answer={findings} loading={words.findings.loading} kept={words.findings.kept} rows={8}>
            {(answer) => <FindingsList answer={answer} scene={scene} />}
          </Answered>
        )}
      </div>
    </section>
  );
};

interface AnswerProps {
  readonly answer: FindingsAnswer;
  readonly scene: Scene;
}

/** All that fit the filter: where the answer was cut short, the rest is fetched. */
const SaveFindings = ({ answer, scene: { view } }: AnswerProps): JSX.Element => {
  const scope = useScope();
  const rows =
    answer.truncated && scope ? () => allFindings(scope, view) : inShownOrder(groupFindings(answer.findings, view));
  return <SaveList name={words.findings.title} columns={findingColumns} rows={rows} />;
};

const FindingsList = ({ answer, scene: { view, finding } }: AnswerProps): JSX.Element => {
  const change = useChangeView();
  const { kind, rule, certainty } = view;
  const groups = useMemo(
    () => groupFindings(answer.findings, { kind, rule, certainty }),
    [answer.findings, kind, rule, certainty],
  );
  const choose = ({ id }: Finding) =>
    change({ picture: { of: 'finding', id }, selected: null, expanded: [], inspector: 'open' });

  if (groups.length === 0) {
    if (isFiltered(view) && answer.findings.length > 0) {
      const showAll = () => change({ kind: null, rule: null, certainty: null });
      return (
        <Empty
          {...words.findings.emptyFiltered}
          action={{ label: words.findings.emptyFiltered.action, run: showAll }}
        />
      );
    }
    const text = view.sources.join() === 'imported' ? words.findings.nothingImported : null;
    return text ? (
      <Empty {...text} action={{ label: text.action, run: () => change({ sources: sourcesAtFirst }) }} />
    ) : (
      <Empty {...words.findings.empty} />
    );
  }
  return (
    <>
      {answer.truncated && <CutShort text={words.findings.cut(answer.findings.length, answer.total)} />}
      {groups.map((group) => (
        <FindingGroupList key={group.kind} group={group} chosenId={finding?.id ?? null} onChoose={choose} />
      ))}
    </>
  );
};
