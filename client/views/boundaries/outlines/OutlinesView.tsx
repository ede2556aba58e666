import { Button, FileButton } from '@mantine/core';
import { FileUp } from 'lucide-react';
import { type JSX, useEffect } from 'react';
import { wordsInUse } from '#contract/words-in-use';
import { useDroppedFiles } from '../../../bindings/dropped-files.ts';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { Loading } from '../../../panels/states/Loading.tsx';
import { boundaryWords } from '../../../words/boundary-words.ts';
import { figure } from '../../../words/words.ts';
import { BoundariesPage } from '../BoundariesPage.tsx';
import { OutlinesMatch } from './OutlinesMatch.tsx';
import styles from './outlines.module.css';
import { type OutlinesState, useOutlines } from './use-outlines.ts';

const words = boundaryWords.outlines;

const refusalInWords = (refusal: NonNullable<OutlinesState['refusal']>): string => {
  const { problems } = words;
  if (refusal.why === 'tooMany' || refusal.why === 'tooManyPoints') return problems[refusal.why](refusal.most);
  if (refusal.why === 'tooLarge') return problems.tooLarge(refusal.megabytes);
  return problems[refusal.why];
};

/** Outlines of areas out of a GeoJSON file: which area each is of, and then an import like any other. */
export const OutlinesView = (): JSX.Element => {
  const { state, choose, commit } = useOutlines();
  const { files, setFiles } = useDroppedFiles();
  const inUse = useAnswer(wordsInUse, { params: {}, query: {} });
  const { file, refusal, isBusy } = state;
  useEffect(() => {
    const [dropped] = files ?? [];
    if (!dropped) return;
    setFiles(null);
    void choose(dropped);
  });
  return (
    <BoundariesPage name="outlines" lead={words.lead} revision={inUse.data?.revision ?? null} byArea={false}>
      <div className={styles.drop} data-small={file !== null}>
        <FileUp size={file === null ? 28 : 18} strokeWidth={1.5} aria-hidden="true" />
        <p>{file === null ? words.drop : file.name}</p>
        <FileButton accept=".geojson,.json,application/geo+json" onChange={(chosen) => chosen && void choose(chosen)}>
          {(props) => (
            <Button size="xs" variant={file === null ? 'filled' : 'default'} {...props}>
              {file === null ? words.choose : words.other}
            </Button>
          )}
        </FileButton>
      </div>
      {isBusy && file === null && <Loading label={words.reading} rows={3} />}
      {refusal && (
        <p className={styles.refused} role="alert">
          {refusalInWords(refusal)}
        </p>
      )}
      {file && (
        <>
          <p className={styles.read} role="status">
            {words.read(file.collection.features.length, file.collection.points)} · {words.plane[file.collection.plane]}
            . {words.rounded(file.rounded.decimals, file.collection.plane, file.rounded.points)}
          </p>
          <OutlinesMatch
            key={`${file.name} ${figure(file.collection.points)}`}
            file={file}
            kinds={inUse.data?.areaKinds ?? []}
            state={state}
            onCommit={(table) => void commit(table)}
          />
        </>
      )}
    </BoundariesPage>
  );
};
