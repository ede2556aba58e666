import type { JSX } from 'react';
import type { LibraryParameter } from '#contract/queries';
import type { Draft } from '../../state/console-draft.ts';
import { parameterNames } from '../../state/cypher-text.ts';
import { consoleWords } from '../../words/console-words.ts';
import styles from './console.module.css';
import { ParameterField } from './ParameterField.tsx';

interface ParameterFormProps {
  readonly draft: Draft;
  /** What the library says of them. */
  readonly told: readonly LibraryParameter[];
  /** Changes with the query that is opened: its fields begin anew. */
  readonly opened: string;
  readonly onChange: (given: Draft['given']) => void;
}

/** A field for each `$name` of the text. */
export const ParameterForm = ({ draft, told, opened, onChange }: ParameterFormProps): JSX.Element | null => {
  const names = parameterNames(draft.text);
  if (names.length === 0) return null;
  return (
    <section className={styles.parameters} aria-label={consoleWords.parameters.title}>
      {names.map((name) => (
        <ParameterField
          key={`${opened} ${name}`}
          name={name}
          value={draft.given[name]}
          about={told.find((each) => each.name === name)?.about ?? null}
          onChange={(value) => onChange({ ...draft.given, [name]: value })}
        />
      ))}
    </section>
  );
};
