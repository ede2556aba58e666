import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportReport } from '#contract/import-report';
import { postImport } from '#contract/imports';
import { asProblem, type Problem } from '../../../api/problem.ts';
import { upload } from '../../../api/upload.ts';
import { outlineColumns } from './match-outlines.ts';
import { type Collection, isRefusal, mostMegabytes, type Refusal, readCollection } from './read-collection.ts';
import { type Rounded, roundOutlines } from './round-outlines.ts';

export interface ReadFile {
  readonly name: string;
  readonly collection: Collection;
  readonly rounded: Rounded;
}

export interface OutlinesState {
  readonly file: ReadFile | null;
  readonly refusal: Refusal | { readonly why: 'tooDetailed' } | null;
  readonly isBusy: boolean;
  readonly report: ImportReport | null;
  readonly problem: Problem | null;
}

const start: OutlinesState = { file: null, refusal: null, isBusy: false, report: null, problem: null };

const readFile = async (file: File): Promise<Partial<OutlinesState>> => {
  if (file.size > mostMegabytes * 1_000_000) return { refusal: { why: 'tooLarge', megabytes: mostMegabytes } };
  const read = readCollection(await file.text());
  if (isRefusal(read)) return { refusal: read };
  const rounded = roundOutlines(read.features.map(({ polygons }) => polygons ?? []));
  return rounded === null
    ? { refusal: { why: 'tooDetailed' } }
    : { file: { name: file.name, collection: read, rounded } };
};

/** A file of outlines from its choice to its import. */
export const useOutlines = () => {
  const [state, setState] = useState(start);
  const queries = useQueryClient();
  return {
    state,
    choose: async (file: File) => {
      setState({ ...start, isBusy: true });
      setState({ ...start, ...(await readFile(file)) });
    },
    /** Imports a table of boundaries under the name of the file that it was made from. */
    commit: async (table: string) => {
      const { file } = state;
      if (file === null) return;
      setState({ ...state, isBusy: true, report: null, problem: null });
      try {
        // Under the name of the file that it was made from, by which it stands in the history.
        const sent = new File([table], `${file.name}.csv`, { type: 'text/csv' });
        const columns = Object.fromEntries(outlineColumns.map((column) => [column, column]));
        const mapping = { version: 1 as const, tables: [{ makes: [{ table: 'boundaries' as const, columns }] }] };
        const report = await upload(postImport, { query: {}, files: [sent], mapping });
        if (report.changed) await queries.invalidateQueries();
        setState({ ...state, isBusy: false, report });
      } catch (thrown) {
        setState({ ...state, isBusy: false, problem: asProblem(thrown) });
      }
    },
  };
};
