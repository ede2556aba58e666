import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { postImport } from '#contract/imports';
import { standards } from '#contract/standards';
import { Problem } from '../../../api/problem.ts';
import { upload } from '../../../api/upload.ts';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { Tag } from '../../../panels/signs/Tag.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Failed } from '../../../panels/states/Failed.tsx';
import { filesOfEdit, type StandardEdit } from '../../../state/standards-files.ts';
import { settingsWords, standardWords } from '../../../words/settings-words.ts';
import { StandardForm } from './StandardForm.tsx';
import styles from './settings.module.css';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly synthetic: boolean;
  readonly sources: readonly string[];
  readonly cells: StandardEdit['cells'];
}

/** Who must sit on a type of partnership, and which areas must have one: changed by imports, so that each is in the history. */
export const Standards = (): JSX.Element => {
  const answer = useAnswer(standards, { params: {}, query: {} });
  return (
    <Answered answer={answer} loading={settingsWords.loading} kept={settingsWords.kept}>
      {({ templates, requirements }) => (
        <>
          <Table
            table="templates"
            rows={templates.map(({ id, synthetic, sources, partnershipType, anyOfAgencyTypes, since, until }) => ({
              id,
              synthetic,
              sources,
              text: standardWords.template(partnershipType, anyOfAgencyTypes, since, until),
              cells: {
                partnership_type: partnershipType,
                any_of_agency_types: anyOfAgencyTypes.join('|'),
                since: since ?? '',
                until: until ?? '',
              },
            }))}
          />
          <Table
            table="requirements"
            rows={requirements.map(
              ({ id, synthetic, sources, areaKind, partnershipType, requiredBy, since, until }) => ({
                id,
                synthetic,
                sources,
                text: standardWords.requirement(areaKind, partnershipType, requiredBy, since, until),
                cells: {
                  area_kind: areaKind,
                  partnership_type: partnershipType,
                  required_by: requiredBy,
                  since: since ?? '',
                  until: until ?? '',
                },
              }),
            )}
          />
        </>
      )}
    </Answered>
  );
};

/** Imports an edit. @throws Problem where it cannot be sent, or the import finds something wrong with it. */
const importEdit = async (edit: StandardEdit): Promise<void> => {
  const files = Object.entries(filesOfEdit(edit)).map(([name, text]) => new File([text], name, { type: 'text/csv' }));
  const report = await upload(postImport, { query: {}, files, mapping: null });
  const [error] = report.errors;
  if (error) throw new Problem('IMPORT_REFUSED', { detail: error.message });
};

const Table = ({
  table,
  rows,
}: {
  readonly table: StandardEdit['table'];
  readonly rows: readonly Row[];
}): JSX.Element => {
  const said = standardWords[table];
  const queries = useQueryClient();
  /** The row that is changed; null for another one, undefined where nothing is. */
  const [edited, setEdited] = useState<Row | null>();
  const saving = useMutation({
    mutationFn: importEdit,
    onSuccess: async () => {
      await queries.invalidateQueries();
      setEdited(undefined);
    },
  });
  return (
    <section className={styles.section} aria-label={said.title}>
      <h2 className={styles.sectionTitle}>{said.title}</h2>
      <p className={styles.meaning}>{said.meaning}</p>
      <ul className={styles.standards}>
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              {row.text} {row.synthetic && <Tag name="synthetic" />}
              <span className={styles.meaning}> {row.sources.join(', ')}</span>
            </span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={standardWords.changeThis(row.text)}
              onClick={() => setEdited(row)}
            >
              {standardWords.change}
            </Button>
          </li>
        ))}
      </ul>
      {edited === undefined ? (
        <Button size="compact-sm" variant="default" onClick={() => setEdited(null)}>
          {said.add}
        </Button>
      ) : (
        <StandardForm
          key={edited?.id ?? 'another'}
          table={table}
          cells={edited?.cells ?? {}}
          isNew={edited === null}
          isBusy={saving.isPending}
          onCancel={() => setEdited(undefined)}
          onSave={(cells, synthetic) =>
            saving.mutate({ table, id: edited?.id ?? null, synthetic: edited?.synthetic ?? synthetic, cells })
          }
        />
      )}
      {saving.error && <Failed error={saving.error} kept={settingsWords.effect.kept} onRetry={saving.reset} />}
      <p className={styles.saved} role="status">
        {saving.isSuccess && edited === undefined && standardWords.saved}
      </p>
    </section>
  );
};
