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
import styles from './results.module.css';

interface ScenarioProps {
  readonly scenario: Scenario;
}

/** Who has a seat no more, and from where; those without any first. */
export const Losers = ({ scenario: { losers } }: ScenarioProps): JSX.Element => {
  const words = scenarioWords.losers;
  if (losers.length === 0) return <p className={styles.quiet}>{words.none}</p>;
  const all = losers.filter(({ loses }) => loses === 'all').length;
  const forOthers = losers.filter(({ onBehalfOf }) => onBehalfOf !== null).length;
  return (
    <>
      <p className={styles.lead}>
        {words.summary(losers.length, all)}
        {forOthers > 0 && <span className={styles.small}>{words.forOthers(forOthers)}</span>}
      </p>
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
                    {role && role !== 'member' && <span className={styles.role}>{words.role(role)}</span>}
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
  readonly none: string;
  readonly findings: readonly InShort[];
}

const mostListed = 100;

/** More than this are counted, as nobody sees how many they are. */
const mostSeen = 6;

/** Findings in short. One that is in force now opens; one that is on paper only cannot. */
export const FindingList = ({ none, findings }: FindingListProps): JSX.Element => {
  const change = useChangeView();
  const inForce = new Map((useFindings().data?.findings ?? []).map((finding) => [identity(finding), finding.id]));
  return (
    <>
      {findings.length === 0 && <p className={styles.quiet}>{none}</p>}
      {findings.length > mostSeen && <p className={styles.lead}>{scenarioWords.findings.count(findings.length)}</p>}
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
    </>
  );
};
