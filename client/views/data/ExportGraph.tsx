import { Button, NativeSelect, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { type ExportFormat, exportFormats, exportGraph } from '#contract/exports';
import { download } from '../../api/download.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { useView } from '../../bindings/use-view.ts';
import { Failed } from '../../panels/states/Failed.tsx';
import { dateInWords, isDay } from '../../state/partial-date.ts';
import { exportWords } from '../../words/export-words.ts';
import { listed, words } from '../../words/words.ts';
import styles from './export.module.css';

type Extent = keyof typeof exportWords.extents;

const formats = (Object.keys(exportFormats) as ExportFormat[]).map((value) => ({
  value,
  label: exportWords.formats[value],
}));

/** The graph as a file: all of it, or what the sources and the date in force show. */
export const ExportGraph = (): JSX.Element => {
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [extent, setExtent] = useState<Extent>('everything');
  const scope = useScope();
  const { sources, at } = useView();
  const saving = useMutation({
    mutationFn: () =>
      download(exportGraph, { params: { format }, query: extent === 'everything' ? {} : (scope ?? {}) }),
  });
  const { asAt, atAnyDate, sourceGroups } = words.header;
  const inView =
    scope === null
      ? exportWords.nothingInView
      : exportWords.inView(
          listed(sources.map((name) => sourceGroups[name])),
          at === null ? atAnyDate : asAt(dateInWords(at), isDay(at)),
        );
  return (
    <section className={styles.export} aria-labelledby="export-title">
      <h2 id="export-title" className={styles.title}>
        {exportWords.title}
      </h2>
      <p className={styles.lead}>{exportWords.lead}</p>
      {saving.isError && <Failed error={saving.error} kept={exportWords.kept} onRetry={() => saving.mutate()} />}
      <NativeSelect
        size="xs"
        label={exportWords.format}
        data={formats}
        value={format}
        onChange={({ currentTarget }) => setFormat(currentTarget.value as ExportFormat)}
      />
      <Radio.Group label={exportWords.extent} size="xs" value={extent} onChange={(value) => setExtent(value as Extent)}>
        <Radio size="xs" value="everything" label={exportWords.extents.everything} />
        <Radio
          size="xs"
          value="inView"
          label={exportWords.extents.inView}
          description={inView}
          disabled={scope === null}
        />
      </Radio.Group>
      <Button
        variant="default"
        loading={saving.isPending}
        disabled={extent === 'inView' && scope === null}
        onClick={() => saving.mutate()}
      >
        {exportWords.save}
      </Button>
    </section>
  );
};
