import { Button, Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { NodeDetails } from '#contract/details';
import { linkTypes } from '#contract/graph-model';
import { saveFile } from '../../../api/save-file.ts';
import { useDroppedFiles } from '../../../bindings/dropped-files.ts';
import { useChangeView } from '../../../bindings/use-view.ts';
import { AsCypherLink } from '../../../panels/cypher/AsCypherLink.tsx';
import { NodeLink } from '../../../panels/signs/NodeLink.tsx';
import { relationWords } from '../../../words/domain-words.ts';
import { proformaWords as words } from '../../../words/proforma-words.ts';
import styles from './proforma.module.css';
import {
  emptyDraft,
  isSeveral,
  type ProformaColumn,
  type ProformaDraft,
  proformaFiles,
  recordedDraft,
} from './proforma-draft.ts';

/** The columns that answer each question, in the order of the questions. */
const columnsOf: readonly (readonly Exclude<ProformaColumn, 'name' | 'type' | 'boundaries'>[])[] = [
  ['developed_by'],
  ['formality', 'lifespan'],
  ['purpose', 'themes'],
  ['evaluation'],
  ['budget', 'programmes'],
  ['accountability'],
  [],
  [],
];

interface ProformaFormProps {
  /** null where the partnership is not recorded yet. */
  readonly details: NodeDetails | null;
}

interface RecordedProps {
  readonly title: string;
  readonly of: NodeDetails['relations'];
  /** What is said of each before its name. */
  readonly said: (relation: NodeDetails['relations'][number]) => string | null;
}

const Recorded = ({ title, of, said }: RecordedProps): JSX.Element => (
  <div className={styles.recorded}>
    <span className={styles.label}>{title}</span>
    {of.length === 0 && <span className={styles.none}>{words.noneRecorded}</span>}
    <ul>
      {of.map((relation) => (
        <li
          key={`${relation.type} ${relation.direction} ${relation.other.kind} ${relation.other.id} ${said(relation)}`}
        >
          {said(relation) !== null && <span className={styles.none}>{said(relation)} </span>}
          <NodeLink node={relation.other} />
        </li>
      ))}
    </ul>
  </div>
);

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The eight questions, each with what is recorded; what is filled in beyond that becomes an import. */
export const ProformaForm = ({ details }: ProformaFormProps): JSX.Element => {
  const [recorded] = useState(() => (details === null ? emptyDraft : recordedDraft(details)));
  const [draft, setDraft] = useState<ProformaDraft>(recorded);
  const [told, setTold] = useState<string | null>(null);
  const { setFiles } = useDroppedFiles();
  const change = useChangeView();
  const relations = details?.relations ?? [];
  const links = relations.filter(({ type }) => (linkTypes as readonly string[]).includes(type));
  const members = relations.filter(({ type, direction }) => type === 'MEMBER_OF' && direction === 'in');
  const targets = relations.filter(({ type, direction }) => type === 'PURSUES' && direction === 'out');

  /** The files, or null and the reason why there are none. */
  const filesFilledIn = (): readonly File[] | null => {
    const made = proformaFiles(details?.id ?? null, draft, recorded);
    const why = draft.columns.name.trim() === '' ? words.nameless : made.length === 0 ? words.nothing : null;
    setTold(why);
    return why === null ? made.map((file) => new File([file.text], file.name, { type: 'text/csv' })) : null;
  };
  const check = () => {
    const files = filesFilledIn();
    if (files === null) return;
    setFiles(files);
    change({}, { place: '/data' });
  };
  const save = () => {
    for (const file of filesFilledIn() ?? []) saveFile(file.name, file);
  };
  const field = (column: ProformaColumn, label: string) => {
    const Field = isSeveral(column) || column === 'purpose' ? Textarea : TextInput;
    return (
      <Field
        key={column}
        size="xs"
        label={label}
        {...(Field === Textarea ? { autosize: true, minRows: 2 } : {})}
        value={draft.columns[column]}
        onChange={({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
          setDraft({ ...draft, columns: { ...draft.columns, [column]: value } })
        }
      />
    );
  };
  /** What is there beyond what is recorded, one a line. */
  const more = (of: 'links' | 'members', hint?: string) => (
    <Textarea
      size="xs"
      autosize
      minRows={2}
      label={words.fields[of]}
      {...(hint === undefined ? {} : { description: hint })}
      value={draft[of]}
      onChange={({ currentTarget }) => setDraft({ ...draft, [of]: currentTarget.value })}
    />
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <div className={styles.identity}>
        {field('name', words.name)}
        {field('type', words.type)}
        {field('boundaries', words.boundaries)}
      </div>
      <ol className={styles.questions}>
        {words.questions.map((question, place) => (
          <li key={question}>
            <h3>{question}</h3>
            <div className={styles.answers}>
              {columnsOf[place]!.map((column) => field(column, words.fields[column]))}
              {place === 2 && <Recorded title={words.targetsRecorded} of={targets} said={() => null} />}
              {place === 6 && (
                <>
                  <Recorded
                    title={words.linksRecorded}
                    of={links}
                    said={({ type, direction }) => relationWords[type][direction]}
                  />
                  {more('links', words.linksHint)}
                </>
              )}
              {place === 7 && (
                <>
                  <Recorded
                    title={words.membersRecorded}
                    of={members}
                    said={({ properties }) => text(properties['role'])}
                  />
                  {more('members')}
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button type="submit" size="xs">
          {words.check}
        </Button>
        <Button size="xs" variant="default" onClick={save}>
          {words.save}
        </Button>
        {details && <AsCypherLink asked={details.cypher} />}
        <span className={styles.none} role="status">
          {told ?? words.checkHint}
        </span>
      </div>
    </form>
  );
};
