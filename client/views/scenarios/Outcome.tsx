import type { JSX } from 'react';
import type { Scenario } from '#contract/scenarios';
import { useFindings } from '../../bindings/use-findings.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { nodeKey } from '../../node-key.ts';
import { FindingSign } from '../../panels/signs/FindingSign.tsx';
import { NodeLink } from '../../panels/signs/NodeLink.tsx';
import { CutShort } from '../../panels/states/CutShort.tsx';
import unseen from '../../panels/unseen.module.css';
import { certaintyWords, ruleWords } from '../../words/domain-words.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import { figure } from '../../words/words.ts';
import styles from './results.module.css';

interface ScenarioProps {
  readonly scenario: Scenario;
}

/** Who has a seat no more, and from where; those without any first. */
export const Losers = ({ scenario: { losers } }: ScenarioProps): JSX.Element => {
  const words = scenarioWords.losers;
  if (losers.length === 0) return <p className={styles.quiet}>{words.none}</p>;
  const all = losers.filter(({ loses }) => loses === 'all').length;
  return (
    <>
      <p className={styles.lead}>{words.summary(losers.length - all, all)}</p>
      <table className={styles.table}>
        <caption className={unseen.unseen}>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.loses}</th>
            <th scope="col">{words.from}</th>
          </tr>
        </thead>
        <tbody>
          {losers.map(({ member, loses, from, onBehalfOf }) => (
            <tr key={nodeKey(member)}>
              <th scope="row">
                <NodeLink node={member} />
                {onBehalfOf && <span className={styles.small}>{words.sitsFor(onBehalfOf.name)}</span>}
              </th>
              <td data-all={loses === 'all'} className={styles.loses}>
                {loses === 'all' ? words.all : words.seats(from.length)}
              </td>
              <td>
                {from.map(({ role, ...board }) => (
                  <span key={board.id} className={styles.seat}>
                    <NodeLink node={board} />
                    {role && role !== 'member' && <span className={styles.small}>{words.role(role)}</span>}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

export const Warnings = ({ scenario: { warnings } }: ScenarioProps): JSX.Element =>
  warnings.length === 0 ? (
    <p className={styles.quiet}>{scenarioWords.warnings.none}</p>
  ) : (
    <ul className={styles.warnings}>
      {warnings.map(({ kind, text }) => (
        <li key={`${kind} ${text}`}>{text}</li>
      ))}
    </ul>
  );

type InShort = Scenario['gone'][number];

const identity = ({ rule, title, subjects }: Pick<InShort, 'rule' | 'title' | 'subjects'>): string =>
  JSON.stringify([rule, title, subjects.map(nodeKey)]);

interface FindingListProps {
  readonly title: string;
  readonly none: string;
  readonly findings: readonly InShort[];
}

const mostListed = 100;

/** Findings in short. One that is in force now opens; one that is on paper only cannot. */
const FindingList = ({ title, none, findings }: FindingListProps): JSX.Element => {
  const change = useChangeView();
  const inForce = new Map((useFindings().data?.findings ?? []).map((finding) => [identity(finding), finding.id]));
  return (
    <section className={styles.findings}>
      <h3 className={styles.listTitle}>
        {title} <span className={styles.count}>{figure(findings.length)}</span>
      </h3>
      {findings.length === 0 && <p className={styles.quiet}>{none}</p>}
      {findings.length >= mostListed && <CutShort text={scenarioWords.findings.first(findings.length)} />}
      <ul className={styles.findingList}>
        {findings.map((finding) => {
          const id = inForce.get(identity(finding));
          return (
            <li key={identity(finding)} className={styles.finding}>
              <FindingSign kind={finding.kind} size={16} />
              <span>
                {id === undefined ? (
                  finding.title
                ) : (
                  <button
                    type="button"
                    className={styles.open}
                    onClick={() =>
                      change({ picture: { of: 'finding', id }, selected: null, expanded: [] }, { place: '/findings' })
                    }
                  >
                    {finding.title}
                  </button>
                )}
                <span className={styles.small}>
                  {ruleWords[finding.rule]}, {certaintyWords[finding.certainty].toLowerCase()}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

export const FindingChanges = ({ scenario: { gone, appeared } }: ScenarioProps): JSX.Element => {
  const words = scenarioWords.findings;
  return (
    <div className={styles.pair}>
      <FindingList title={words.gone} none={words.noneGone} findings={gone} />
      <FindingList title={words.appeared} none={words.noneAppeared} findings={appeared} />
    </div>
  );
};
