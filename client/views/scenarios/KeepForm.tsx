import { Button, Textarea, TextInput } from '@mantine/core';
import { type JSX, useRef, useState } from 'react';
import type { GivenScenario, SavedScenario } from '#contract/saved-scenarios';
import type { Edit } from '#contract/scenarios';
import { useOwnName } from '../../bindings/use-own-name.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import styles from './kept.module.css';
import { isScopeAsKept } from './kept-scope.ts';
import desk from './scenarios.module.css';
import type { Kept } from './use-kept.ts';

interface KeepFormProps {
  readonly kept: Kept;
  readonly steps: readonly Edit[];
  /** The one that these steps are of. */
  readonly opened: SavedScenario | null;
}

type Named = Pick<GivenScenario, 'name' | 'by' | 'note'>;

const isAlike = (a: Named, b: Named): boolean => a.name === b.name && a.by === b.by && a.note === b.note;

interface FieldsProps extends KeepFormProps {
  readonly onKept: () => void;
}

/** Keeps the steps and the scope in force under a name, for everyone who uses this graph. */
export const KeepForm = (props: KeepFormProps): JSX.Element => {
  const { opened } = props;
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.keep} aria-labelledby="keep-title">
      <h2 id="keep-title" ref={title} tabIndex={-1} className={desk.sectionTitle}>
        {scenarioWords.keep.title}
      </h2>
      {/* What is kept begins the fields anew: the focus, which was on a button that goes, waits at their title. */}
      <Fields key={opened ? `${opened.id} ${opened.name}` : 'new'} {...props} onKept={() => title.current?.focus()} />
    </section>
  );
};

const Fields = ({ kept: { save, isBusy }, steps, opened, onKept }: FieldsProps): JSX.Element => {
  const words = scenarioWords.keep;
  const change = useChangeView();
  const view = useView();
  const scope = useScope();
  const [ownName, setOwnName] = useOwnName();
  const [name, setName] = useState(opened?.name ?? '');
  const [typedBy, setTypedBy] = useState(opened ? (opened.by ?? '') : null);
  const by = typedBy ?? ownName;
  const [note, setNote] = useState(opened?.note ?? '');
  const isWhole = name.trim() !== '' && scope !== null;
  const given: Named = {
    name: name.trim(),
    ...(by.trim() && { by: by.trim() }),
    ...(note.trim() && { note: note.trim() }),
  };
  const isAsKept =
    opened !== null &&
    isAlike(given, opened) &&
    isScopeAsKept(opened.scope, view) &&
    JSON.stringify(opened.steps) === JSON.stringify(steps);
  const keep = async (id: string | null) => {
    if (!isWhole) return;
    const saved = await save({ ...given, steps: [...steps], scope }, id);
    if (given.by) setOwnName(given.by);
    change({ kept: saved.id }, { replace: true });
    onKept();
  };
  const tell = () => {}; // what failed is told by the list
  return (
    <form
      className={styles.fields}
      aria-labelledby="keep-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isAsKept) keep(opened?.id ?? null).catch(tell);
      }}
    >
      <TextInput
        size="xs"
        label={words.name}
        maxLength={200}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={words.by}
        description={scenarioWords.form.optional}
        maxLength={200}
        value={by}
        onChange={({ currentTarget }) => setTypedBy(currentTarget.value)}
      />
      <Textarea
        size="xs"
        label={words.note}
        description={scenarioWords.form.optional}
        maxLength={4_000}
        autosize
        minRows={1}
        maxRows={6}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {isAsKept && <p className={styles.asKept}>{words.asKept}</p>}
      <div className={desk.buttons}>
        {!isAsKept && (
          <Button type="submit" size="xs" disabled={!isWhole} loading={isBusy}>
            {opened ? words.saveChanges : words.save}
          </Button>
        )}
        {opened && (
          <Button size="xs" variant="default" disabled={!isWhole || isBusy} onClick={() => void keep(null).catch(tell)}>
            {words.saveAs}
          </Button>
        )}
      </div>
    </form>
  );
};
