import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { Host, Proposal, Task } from '#contract/proposals';
import type { Edit } from '#contract/scenarios';
import type { Paper } from '../../bindings/use-paper.ts';
import { Measure } from '../../panels/signs/Measure.tsx';
import { NodeLink } from '../../panels/signs/NodeLink.tsx';
import { CutShort } from '../../panels/states/CutShort.tsx';
import unseen from '../../panels/unseen.module.css';
import { newId } from '../../state/paper-steps.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import { words as frame, share } from '../../words/words.ts';
import { hoursInWords } from './figures-in-words.ts';
import own from './proposal-answer.module.css';
import styles from './results.module.css';

const words = scenarioWords.proposal;
const mostUnits = 5;

const hours = (of: Host['hours']): string => (of === null ? frame.notKnown : hoursInWords({ ...of, known: 1 }));

const asked = (task: Task, part: keyof Host['parts']): boolean =>
  part === 'type' ? task.type !== undefined : (task[part === 'ground' ? 'boundaries' : part] ?? []).length > 0;

const Lacks = ({ lacks: { members, themes, units } }: Pick<Host, 'lacks'>): JSX.Element => (
  <>
    {members.length + themes.length + units.length === 0 && words.lacksNothing}
    {[...members, ...themes].map((node) => (
      <NodeLink key={`${node.kind} ${node.id}`} node={node} />
    ))}
    {units.length > 0 && (
      <span className={styles.small}>
        {words.lacksUnits(
          units.slice(0, mostUnits).map(({ name }) => name),
          Math.max(0, units.length - mostUnits),
        )}
      </span>
    )}
  </>
);

interface AnswerProps {
  readonly task: Task;
  readonly proposal: Proposal;
  readonly paper: Paper;
}

const parts = ['members', 'ground', 'themes', 'type'] as const;

const Hosts = ({ task, proposal: { hosts, total, newOne }, paper }: AnswerProps): JSX.Element => {
  const shown = parts.filter((part) => asked(task, part));
  const seats = ({ partnership, lacks }: Host): Edit[] =>
    lacks.members.map(({ id }) => ({ kind: 'add-member', partnership: partnership.id, member: id }));
  const { name = words.untitled, type, boundaries, themes, members, meetingsPerYear, hoursPerMeeting } = task;
  const founding = {
    kind: 'found',
    name,
    type: type ?? newOne.type ?? undefined,
    boundaries,
    themes,
    members,
    meetingsPerYear,
    hoursPerMeeting,
  } as const;
  const found = (): Edit =>
    // What is undefined in it is left out of the text.
    JSON.parse(JSON.stringify({ ...founding, id: newId(name, []) })) as Edit;
  return (
    <table className={styles.table}>
      <caption className={unseen.unseen}>{words.hosts}</caption>
      <thead>
        <tr>
          <th scope="col">{words.host}</th>
          <th scope="col">{words.fit}</th>
          {shown.map((part) => (
            <th scope="col" key={part} className={styles.number}>
              {words.parts[part]}
            </th>
          ))}
          <th scope="col">{words.lacks}</th>
          <th scope="col" className={styles.number}>
            {words.hours}
          </th>
          <th scope="col" className={styles.screenOnly}>
            {words.try}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.newOne}>
          <th scope="row">
            {words.newOne}
            <span className={styles.small}>
              {[newOne.type, newOne.seats === null ? null : words.newSeats(newOne.seats)].filter(Boolean).join(', ')}
            </span>
          </th>
          <td colSpan={shown.length + 2} />
          <td className={styles.number}>{hours(newOne.hours)}</td>
          <td className={styles.screenOnly}>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={words.tryNew}
              onClick={() => paper.write([found()], { kept: null })}
            >
              {words.try}
            </Button>
          </td>
        </tr>
        {hosts.map((host) => (
          <tr key={host.partnership.id}>
            <th scope="row">
              <NodeLink node={host.partnership} />
            </th>
            <td>
              <Measure value={host.fit} />
            </td>
            {shown.map((part) => (
              <td key={part} className={styles.number}>
                {host.parts[part] === null ? frame.notKnown : share(host.parts[part])}
              </td>
            ))}
            <td>
              <Lacks lacks={host.lacks} />
            </td>
            <td className={styles.number}>{hours(host.hours)}</td>
            <td className={styles.screenOnly}>
              {host.lacks.members.length === 0 ? (
                <span className={styles.small}>{words.needsNobody}</span>
              ) : (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={words.tryHost(host.partnership.name)}
                  onClick={() => paper.write(seats(host), { kept: null })}
                >
                  {words.try}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
      {hosts.length < total && (
        <tfoot>
          <tr>
            <td colSpan={shown.length + 5}>
              <CutShort text={words.hostsCut(hosts.length, total)} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
};

/** Camden's five questions answered, and who could take the task. */
export const ProposalAnswer = (props: AnswerProps): JSX.Element => {
  const { questions, hosts } = props.proposal;
  return (
    <>
      <section className={styles.section} aria-label={words.questions}>
        <h2 className={styles.title}>{words.questions}</h2>
        <ol className={own.questions}>
          {questions.map(({ question, answer, text }) => (
            <li key={question}>
              <p className={own.question}>{question}</p>
              <p>
                <strong className={own.answer} data-answer={answer}>
                  {words.answers[answer]}
                </strong>{' '}
                {text}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.section} aria-label={words.hosts}>
        <h2 className={styles.title}>{words.hosts}</h2>
        {hosts.length === 0 && <p className={styles.quiet}>{words.noHosts}</p>}
        <Hosts {...props} />
      </section>
    </>
  );
};
