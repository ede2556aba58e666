import { ActionIcon, Tooltip } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Check, Download, Sheet } from 'lucide-react';
import { type JSX, useEffect } from 'react';
import { saveFile } from '../../api/save-file.ts';
import { useView } from '../../bindings/use-view.ts';
import { type Addresses, addressesIn } from '../../lists/addresses.ts';
import { fileNameOf, type ListColumn } from '../../lists/list-columns.ts';
import { type ListFormat, listFile } from '../../lists/list-file.ts';
import { listWords } from '../../words/list-words.ts';
import unseen from '../unseen.module.css';
import styles from './save-list.module.css';

interface SaveListProps<Row> {
  /** What the list is of: it names the button and the file. */
  readonly name: string;
  readonly columns: (addresses: Addresses) => readonly ListColumn<Row>[];
  /** Everything that the list shows or, where more is to be had than is shown, what fetches it. */
  readonly rows: readonly Row[] | (() => Promise<readonly Row[]>);
  readonly format?: ListFormat;
}

const icons = { csv: Download, xlsx: Sheet } as const;

/** Saves a list on screen as a table for spreadsheets. */
export const SaveList = <Row,>({ name, columns, rows, format = 'csv' }: SaveListProps<Row>): JSX.Element => {
  const view = useView();
  const saving = useMutation({
    mutationFn: async () => {
      const all = typeof rows === 'function' ? await rows() : rows;
      saveFile(
        fileNameOf(name, view.at, format),
        await listFile(format, columns(addressesIn(window.location.origin, view)), all),
      );
      return all.length;
    },
  });
  // Of another list, or of another view of it, nothing was saved yet.
  const { reset } = saving;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is these that make it another
  useEffect(() => reset(), [name, view, reset]);
  const Icon = saving.isSuccess ? Check : icons[format];
  return (
    <>
      <Tooltip label={saving.isSuccess ? listWords.saved(saving.data) : listWords.save(format)} openDelay={300}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={listWords.saveOf(format, name)}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
        >
          <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <span className={unseen.unseen} role="status">
        {saving.isSuccess && listWords.saved(saving.data)}
      </span>
      {saving.isError && (
        <span className={styles.failed} role="alert">
          {listWords.failed}
        </span>
      )}
    </>
  );
};
