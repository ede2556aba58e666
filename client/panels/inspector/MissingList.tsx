import type { JSX } from 'react';
import type { Finding } from '#contract/findings';
import { words } from '../../words/words.ts';
import panel from '../panel.module.css';
import { MissingRing } from '../signs/MissingRing.tsx';
import styles from './inspector.module.css';
import { Section } from './Section.tsx';

/** What the picture draws dashed, in words. */
export const MissingList = ({
  finding: { missing, subjects, certainty },
}: {
  readonly finding: Finding;
}): JSX.Element | null => {
  if (missing.length === 0) return null;
  const nameOf = (id: string | undefined) => subjects.find((subject) => subject.id === id)?.name ?? id ?? '';
  return (
    <Section title={words.explanation.missing}>
      <ul className={panel.list}>
        {missing.map(({ kind, at, to, name }) => (
          <li key={`${kind} ${at} ${to} ${name}`} className={styles.missing}>
            <MissingRing />
            <span>
              {kind === 'member'
                ? words.explanation.missingMember(name, nameOf(at))
                : words.explanation.missingLink(nameOf(at), nameOf(to))}
              {certainty === 'to-check' && <span className={styles.said}> {words.table.notRecorded}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
