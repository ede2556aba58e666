import { Combobox } from '@mantine/core';
import type { JSX } from 'react';
import type { OkOf } from '#contract/endpoint';
import type { SearchHit, search } from '#contract/search';
import type { Answer } from '../bindings/use-answer.ts';
import { nodeColumns } from '../lists/node-columns.ts';
import { nodeKey } from '../node-key.ts';
import { LibraryLink } from '../panels/cypher/LibraryLink.tsx';
import { SaveList } from '../panels/lists/SaveList.tsx';
import { KindShape } from '../panels/signs/KindShape.tsx';
import { Tag } from '../panels/signs/Tag.tsx';
import { Loading } from '../panels/states/Loading.tsx';
import { kindWords } from '../words/domain-words.ts';
import { listWords } from '../words/list-words.ts';
import { words } from '../words/words.ts';
import styles from './search-hits.module.css';

interface SearchHitsProps {
  readonly asked: string;
  readonly answer: Answer<OkOf<typeof search>>;
  /** Fetches the hits that are not listed, too. */
  readonly all: () => Promise<readonly SearchHit[]>;
  /** Closes the list. */
  readonly onLeave: () => void;
}

const hitColumns = nodeColumns<SearchHit>();

export const SearchHits = ({ asked, answer: { data, isError }, all, onLeave }: SearchHitsProps): JSX.Element => {
  if (isError) return <Combobox.Empty data-state="failed">{words.search.failed}</Combobox.Empty>;
  if (data === undefined) return <Loading label={words.search.loading} rows={3} />;
  if (data.hits.length === 0) return <Combobox.Empty data-state="empty">{words.search.nothing(asked)}</Combobox.Empty>;
  return (
    <>
      <Combobox.Options aria-label={words.search.label}>
        {data.hits.map((hit) => (
          <Combobox.Option key={nodeKey(hit)} value={nodeKey(hit)} className={styles.hit}>
            <KindShape kind={hit.kind} />
            <span className={styles.hitName}>{hit.name}</span>
            <span className={styles.hitFacts}>
              {hit.kind === 'Claim' ? kindWords.Claim.one : (hit.type ?? kindWords[hit.kind].one)}
              {hit.synthetic && <Tag name="synthetic" />}
            </span>
          </Combobox.Option>
        ))}
      </Combobox.Options>
      {/* A press here must not take the focus from the field, with which the list would go. */}
      <Combobox.Footer className={styles.hitFooter} onMouseDown={(event) => event.preventDefault()}>
        {words.search.more(data.hits.length, data.total)}
        <SaveList name={listWords.hitsFor(asked)} columns={hitColumns} rows={all} />
        {data.words !== null && (
          <LibraryLink of="library/search-names" given={{ words: data.words }} onFollow={onLeave} />
        )}
      </Combobox.Footer>
    </>
  );
};
