import { type JSX, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Finding } from '#contract/findings';
import { type FindingsAnswer, useFindings, useFits } from '../../bindings/use-findings.ts';
import type { Scene } from '../../bindings/use-scene.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { addressOfView, useChangeView } from '../../bindings/use-view.ts';
import { filtersInUse, noFilter } from '../../state/finding-filter.ts';
import { sourcesAtFirst } from '../../state/source-groups.ts';
import type { ViewState } from '../../state/view-state.ts';
import { decisionWords } from '../../words/decision-words.ts';
import { words } from '../../words/words.ts';
import { RuleQueryLink } from '../cypher/RuleQueryLink.tsx';
import { SaveList } from '../lists/SaveList.tsx';
import panel from '../panel.module.css';
import { Answered } from '../states/Answered.tsx';
import { Empty } from '../states/Empty.tsx';
import { allFindings } from './all-findings.ts';
import { DecideSeveral } from './DecideSeveral.tsx';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingGroupList } from './FindingGroupList.tsx';
import { findingColumns } from './finding-columns.ts';
import { groupsOf, inShownOrder } from './finding-groups.ts';
import styles from './findings.module.css';
import { KindFilter } from './KindFilter.tsx';
import { useChooseKind } from './use-choose-kind.ts';

/** What is duplicated, missing or overloaded: choosing one shows it in the picture and says why. */
export const FindingsPanel = ({ scene }: { readonly scene: Scene }): JSX.Element => {
  const { view, findings } = scene;
  const change = useChangeView();
  const listed = useFindings(view);
  const nothingInForce = view.sources.length === 0;
  const counts = listed.data?.counts;
  const list = useRef<HTMLDivElement>(null);
  const chooseKind = useChooseKind(listed, view, list);
  return (
    <section className={panel.panel} aria-label={words.findings.title} id="findings">
      <header className={styles.head}>
        <div className={panel.listHead}>
          <h2 className={styles.title}>{words.findings.title}</h2>
          <Link className={styles.reckoned} href={addressOfView('/findings/settings', view)}>
            {words.places.settings}
          </Link>
          {view.rule && <RuleQueryLink rule={view.rule} label={words.inspector.cypher} className={styles.reckoned} />}
          {!nothingInForce && listed.data && <SaveFindings answer={listed.data} scene={scene} />}
        </div>
        {!nothingInForce && findings.data && (
          <p className={styles.sum}>{sumInWords(view, findings.data, listed.data)}</p>
        )}
        {!nothingInForce && counts && (
          <KindFilter counts={counts.certainOfKind} kind={view.kind} onChange={chooseKind} />
        )}
        <FindingFilters filter={view} counts={counts} onChange={(filter) => change(filter)} />
      </header>
      {/* A scrolling list is reached by the tabulator through its rows. */}
      <div ref={list} className={`${panel.scrolls} ${styles.body}`} data-scrolls>
        {nothingInForce ? (
          <Empty
            {...words.findings.nothingInForce}
            action={{ label: words.findings.nothingInForce.action, run: () => change({ sources: sourcesAtFirst }) }}
          />
        ) : (
          <Answered answer={listed} loading={words.findings.loading} kept={words.findings.kept} rows={8}>
            {(answer) => <FindingsList answer={answer} scene={scene} />}
          </Answered>
        )}
      </div>
    </section>
  );
};

/** How many there are or, while a filter is in use, how many of them fit it. */
const sumInWords = (view: ViewState, all: FindingsAnswer, listed: FindingsAnswer | undefined): string => {
  const countsOf = ({ certain, total }: FindingsAnswer) => ({ certain, toCheck: total - certain });
  if (filtersInUse(view) === 0 || listed === undefined) return words.findings.inSources(countsOf(all));
  // Those that are closed are none of the open ones.
  return words.findings.fitting(countsOf(listed), view.status === null ? countsOf(all) : null);
};

interface AnswerProps {
  readonly answer: FindingsAnswer;
  readonly scene: Scene;
}

/** All that fit the filter: where the answer was cut short, the rest is fetched. */
const SaveFindings = ({ answer, scene: { view } }: AnswerProps): JSX.Element => {
  const scope = useScope();
  const rows = answer.truncated && scope ? () => allFindings(scope, view) : inShownOrder(answer.findings);
  return <SaveList name={words.findings.title} columns={findingColumns} rows={rows} />;
};

const FindingsList = ({ answer, scene: { view, finding } }: AnswerProps): JSX.Element => {
  const change = useChangeView();
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const groups = answer.counts === undefined ? [] : groupsOf(answer.counts, view.kind);
  const isKnown = finding !== null && answer.findings.some(({ id }) => id === finding.id);
  const fits = useFits(isKnown ? null : (finding?.id ?? null), view) || isKnown;
  const choose = ({ id }: Finding) =>
    change({ picture: { of: 'finding', id }, selected: null, expanded: [], inspector: 'open' });
  const turn = (id: string) => {
    const others = new Set(chosen);
    if (!others.delete(id)) others.add(id);
    setChosen(others);
  };
  if (groups.length === 0 && chosen === null) return <NothingListed view={view} />;
  return (
    <>
      {chosen === null ? (
        <p className={styles.several}>
          <button type="button" className={panel.turn} onClick={() => setChosen(new Set())}>
            {decisionWords.several.start}
          </button>
        </p>
      ) : (
        <DecideSeveral
          filter={view}
          total={answer.total}
          chosen={chosen}
          onChoose={(ids) => setChosen(new Set(ids))}
          onStop={() => setChosen(null)}
        />
      )}
      {groups.map((group) => (
        <FindingGroupList
          key={group.kind}
          group={group}
          filter={view}
          known={answer.findings}
          chosen={fits ? finding : null}
          several={chosen && { chosen, turn }}
          onChoose={choose}
        />
      ))}
    </>
  );
};

/** Nothing fits: it says why, and offers what would show something. */
const NothingListed = ({ view }: { readonly view: ViewState }): JSX.Element => {
  const change = useChangeView();
  const { emptyFiltered, nothingImported, empty } = words.findings;
  if (filtersInUse(view) > 0)
    return <Empty {...emptyFiltered} action={{ label: emptyFiltered.action, run: () => change(noFilter) }} />;
  if (view.sources.join() !== 'imported') return <Empty {...empty} />;
  const useExamples = () => change({ sources: sourcesAtFirst });
  return <Empty {...nothingImported} action={{ label: nothingImported.action, run: useExamples }} />;
};
