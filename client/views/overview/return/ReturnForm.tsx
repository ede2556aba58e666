import { Button, Textarea, TextInput } from '@mantine/core';
import { ArrowLeft, Download } from 'lucide-react';
import { type JSX, useState } from 'react';
import { Link } from 'wouter';
import type { ReturnItem } from '#contract/partnership-return';
import { saveFile } from '../../../api/save-file.ts';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { Empty } from '../../../panels/states/Empty.tsx';
import { returnWords } from '../../../words/return-words.ts';
import { figure, listed } from '../../../words/words.ts';
import styles from './return.module.css';
import { draftOf, type ReturnDraft, returnRows } from './return-rows.ts';

const { form: words } = returnWords;

interface ReturnFormProps {
  readonly type: string;
  readonly item: ReturnItem | null;
}

const namesOf = (things: readonly { readonly name: string }[]): string =>
  things.length === 0 ? words.notKnown : listed(things.map(({ name }) => name));

/** The return of one partnership: filled in as far as it is recorded, printed, or saved as rows that an import takes. */
export const ReturnForm = ({ type, item }: ReturnFormProps): JSX.Element => {
  const view = useView();
  const { one: _, ...own } = view.own;
  return (
    <section aria-label={words.title} className={styles.form}>
      <Link className={styles.back} href={addressOfView('/overview/return', { ...view, own })}>
        <ArrowLeft size={14} aria-hidden="true" /> {words.back}
      </Link>
      {item === null ? <Empty {...words.gone} /> : <Fields type={type} item={item} />}
    </section>
  );
};

const Fields = ({ type, item }: { readonly type: string; readonly item: ReturnItem }): JSX.Element => {
  const view = useView();
  const [draft, setDraft] = useState<ReturnDraft>(() => draftOf(item));
  const set = (change: Partial<ReturnDraft>) => setDraft((now) => ({ ...now, ...change }));
  const save = () =>
    saveFile('partnerships.csv', new Blob([returnRows(item.id, type, draft)], { type: 'text/csv;charset=utf-8' }));
  return (
    <>
      <h3 className={styles.heading}>
        {words.title} · {type}
      </h3>
      <p className={styles.hint}>{words.recorded}</p>
      <TextInput
        label={words.name}
        value={draft.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <TextInput
        label={words.boundary}
        description={`${words.boundaryHint}. ${namesOf(item.boundaries)}.`}
        value={draft.boundaries}
        onChange={({ currentTarget }) => set({ boundaries: currentTarget.value })}
      />
      <Textarea
        label={words.objectives}
        autosize
        minRows={4}
        value={draft.purpose}
        onChange={({ currentTarget }) => set({ purpose: currentTarget.value })}
      />
      <TextInput
        label={words.lead}
        description={`${words.leadHint}. ${namesOf(item.leads)}.`}
        value={draft.lead}
        onChange={({ currentTarget }) => set({ lead: currentTarget.value })}
      />
      <dl className={styles.facts}>
        <dt>{words.themes}</dt>
        <dd>{namesOf(item.themes)}</dd>
        <dt>{words.targets}</dt>
        <dd>{namesOf(item.targets)}</dd>
        <dt>{words.members}</dt>
        <dd>{item.members === 0 ? words.notKnown : figure(item.members)}</dd>
      </dl>
      <div className={styles.actions}>
        <Button size="xs" leftSection={<Download size={14} aria-hidden="true" />} onClick={save}>
          {words.save}
        </Button>
        <Link className={styles.link} href={addressOfView('/data', { ...view, sort: null, own: {} })}>
          {words.toData}
        </Link>
      </div>
    </>
  );
};
