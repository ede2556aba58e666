import { ActionIcon, Tooltip } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { JSX } from 'react';
import { saveFile } from '../../api/save-file.ts';
import { useView } from '../../bindings/use-view.ts';
import { type Addresses, addressesIn } from '../../lists/addresses.ts';
import { fileNameOf, type ListColumn, listText } from '../../lists/list-columns.ts';
import { listWords } from '../../words/list-words.ts';
import styles from './save-list.module.css';

interface SaveListProps<Row> {
  /** What the list is of: it names the button and the file. */
  readonly name: string;
  readonly columns: (addresses: Addresses) => readonly ListColumn<Row>[];
  /** Everything that the list shows or, where more is to be had than is shown, what fetches it. */
  readonly rows: readonly Row[] | (() => Promise<readonly Row[]>);
}

/** Saves a list on screen as a table for spreadsheets. */
export const SaveList = <Row,>({ name, columns, rows }: SaveListProps<Row>): JSX.Element => {
  const view = useView();
  const saving = useMutation({
    mutationFn: async () => (typeof rows === 'function' ? rows() : rows),
    onSuccess: (all) => {
      const text = listText(columns(addressesIn(window.location.origin, view)), all);
      saveFile(fileNameOf(name, view.at, 'csv'), new Blob([text], { type: 'text/csv;charset=utf-8' }));
    },
  });
  return (
    <>
      <Tooltip label={listWords.save} openDelay={300}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={listWords.saveOf(name)}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
        >
          <Download size={15} strokeWidth={1.75} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      {saving.isError && (
        <span className={styles.failed} role="alert">
          {listWords.failed}
        </span>
      )}
    </>
  );
};
