import type { JSX } from 'react';
import type { Finding } from '#contract/findings';
import type { NodeReference } from '#contract/node-reference';
import { useAllDetails } from '../../bindings/use-details.ts';
import { nodeKey } from '../../node-key.ts';
import { losesWords, routeWords } from '../../words/domain-words.ts';
import { words } from '../../words/words.ts';
import { Folded } from './Folded.tsx';
import styles from './inspector.module.css';
import { NodeButton } from './NodeButton.tsx';
import { Section } from './Section.tsx';
import { TryOnPaper } from './TryOnPaper.tsx';

/** What could be done about a finding, and who would lose by it. */
export const Routes = ({ finding }: { readonly finding: Finding }): JSX.Element => {
  const { routes, losers } = finding;
  return (
    <>
      <Section title={words.explanation.routes}>
        {routes.map((route) => (
          <div key={route.text} className={styles.route}>
            <p className={styles.reason}>
              <strong>{routeWords[route.kind]}.</strong> {route.text}
            </p>
            <TryOnPaper finding={finding} route={route} />
            <Folded items={route.candidates} atFirst={5}>
              {(candidate) => (
                <li key={nodeKey(candidate)}>
                  <NodeButton node={candidate} />
                  <Boards boards={route.boards?.[route.candidates.indexOf(candidate)] ?? []} />
                </li>
              )}
            </Folded>
          </div>
        ))}
      </Section>
      {routes.some(({ kind }) => kind === 'merge') && (
        <Section title={words.explanation.losers}>
          {losers.length === 0 && <p className={styles.hint}>{words.explanation.noLosers}</p>}
          <Unrecorded finding={finding} />
          {losers.length > 0 && (
            <Folded items={losers} atFirst={8}>
              {({ member, loses }) => (
                <li key={nodeKey(member)}>
                  <NodeButton node={member}>{losesWords[loses]}</NodeButton>
                </li>
              )}
            </Folded>
          )}
        </Section>
      )}
    </>
  );
};

/** Subjects of which no member is on record: nobody can be seen to lose a seat there. */
const Unrecorded = ({ finding: { subjects } }: { readonly finding: Finding }): JSX.Element | null => {
  const { data } = useAllDetails(subjects.filter(({ kind }) => kind === 'Partnership'));
  const bare = (data ?? []).filter(
    ({ relations }) => !relations.some(({ type, direction }) => type === 'MEMBER_OF' && direction === 'in'),
  );
  if (bare.length === 0) return null;
  return <p className={styles.hint}>{words.explanation.unrecorded(bare.map(({ name }) => name))}</p>;
};

/** On which boards a candidate could attend: the first few, the rest on demand. */
const Boards = ({ boards }: { readonly boards: readonly NodeReference[] }): JSX.Element | null =>
  boards.length === 0 ? null : (
    <div className={styles.boards}>
      <span className={styles.said}>{words.explanation.on}</span>
      <Folded items={boards} atFirst={3}>
        {(board) => (
          <li key={nodeKey(board)}>
            <NodeButton node={board} />
          </li>
        )}
      </Folded>
    </div>
  );
