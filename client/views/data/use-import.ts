import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ImportReport } from '#contract/import-report';
import { type ImportPreview, importProgress, postImport, previewImport } from '#contract/imports';
import { type Mapping, makesAnything, type TableMapping } from '#contract/mapping';
import { call } from '../../api/call.ts';
import { asProblem, type Problem } from '../../api/problem.ts';
import { upload } from '../../api/upload.ts';
import { importWords } from '../../words/import-words.ts';

const askEveryMs = 500;

/** No `crypto.randomUUID`: it is not there where the page comes over plain http. */
const newProgressId = (): string => Math.random().toString(36).slice(2);

export type Progress = Awaited<ReturnType<typeof call<typeof importProgress>>>['progress'];

/** Where an import stands: files chosen, their first rows shown, checked, or done. */
export interface ImportState {
  readonly files: readonly File[];
  readonly preview: ImportPreview | null;
  /** By table, as the preview names it. */
  readonly mappings: Readonly<Record<string, TableMapping>>;
  readonly replace: boolean;
  readonly report: ImportReport | null;
  readonly isDone: boolean;
  readonly busy: string | null;
  readonly progress: Progress;
  readonly problem: Problem | null;
  readonly note: string | null;
  /** What a saved mapping went for, and what it did not. */
  readonly saved: SavedMappingUse | null;
}

export interface SavedMappingUse {
  readonly went: readonly { readonly table: string; readonly madeFor: string }[];
  /** Why it does not go for a table, in the words of the server. */
  readonly misfits: readonly { readonly table: string; readonly why: string }[];
}

const start: ImportState = {
  files: [],
  preview: null,
  mappings: {},
  replace: false,
  report: null,
  isDone: false,
  busy: null,
  progress: null,
  problem: null,
  note: null,
  saved: null,
};

const isReadOtherwise = ({ encoding, delimiter, header }: TableMapping): boolean =>
  encoding !== undefined || delimiter !== undefined || header !== undefined;

/** The mapping of every table that needs one, if only to say how it is read; null where none does. */
export const mappingOf = (mappings: ImportState['mappings']): Mapping | null => {
  const tables = Object.values(mappings).filter((table) => makesAnything(table) || isReadOtherwise(table));
  return tables.length === 0 ? null : { version: 1, tables };
};

const guesses = ({ tables }: ImportPreview): Record<string, TableMapping> =>
  Object.fromEntries(tables.flatMap(({ name, guess }) => (guess ? [[name, guess] as const] : [])));

const savedUse = ({ tables }: ImportPreview): SavedMappingUse => ({
  went: tables.flatMap(({ name, mappedBy }) => (mappedBy === undefined ? [] : [{ table: name, madeFor: mappedBy }])),
  misfits: tables.flatMap(({ name, misfit }) => (misfit === undefined ? [] : [{ table: name, why: misfit }])),
});

/** Whether anything of what was read can be imported as it is mapped now. */
export const canCheck = ({ preview, mappings }: ImportState): boolean =>
  preview !== null &&
  preview.errors.length === 0 &&
  (preview.tables.some(({ own }) => own !== null) || Object.values(mappings).some(makesAnything));

export interface Importing {
  readonly state: ImportState;
  readonly choose: (files: readonly File[]) => Promise<void>;
  /** Reads the files anew where the mapping says how. */
  readonly reread: (table: string, mapping: TableMapping) => Promise<void>;
  readonly map: (table: string, mapping: TableMapping) => void;
  readonly takeMapping: (mapping: Mapping) => Promise<void>;
  readonly setReplace: (replace: boolean) => void;
  readonly check: () => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly cancel: () => void;
  readonly restart: () => void;
}

export const useImport = (): Importing => {
  const [state, setState] = useState(start);
  const queries = useQueryClient();
  const running = useRef<AbortController | null>(null);
  const change = (changed: Partial<ImportState>) => setState((before) => ({ ...before, ...changed }));

  /** Runs one call, and says while it lasts what is going on. What was given up meanwhile changes nothing. */
  const during = async (
    busy: string,
    work: (signal: AbortSignal, progressId: string) => Promise<Partial<ImportState>>,
  ): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const isCurrent = () => running.current === controller;
    const progressId = newProgressId();
    change({ busy, problem: null, note: null, progress: null, saved: null });
    const asking = setInterval(() => {
      void call(importProgress, { params: {}, query: { progressId } }).then(
        ({ progress }) => isCurrent() && change({ progress }),
        () => undefined,
      );
    }, askEveryMs);
    try {
      const done = await work(signal, progressId);
      if (isCurrent()) change({ ...done, busy: null });
    } catch (thrown) {
      if (!isCurrent()) return;
      if (signal.aborted) change({ busy: null, note: importWords.cancelled });
      else change({ busy: null, problem: asProblem(thrown) });
    } finally {
      clearInterval(asking);
      if (isCurrent()) {
        running.current = null;
        change({ progress: null });
      }
    }
  };

  /** @param anew the tables that are read in another way than before: their columns may be others. */
  const look = (files: readonly File[], mappings: ImportState['mappings'], anew: readonly string[]) =>
    during(importWords.reading, async (signal) => {
      const preview = await upload(previewImport, { query: {}, files, mapping: mappingOf(mappings) }, signal);
      const guessed = guesses(preview);
      const again = Object.entries(guessed).filter(([table]) => anew.includes(table));
      const now = { ...guessed, ...mappings, ...Object.fromEntries(again) };
      return { files, preview, mappings: now, report: null, isDone: false };
    });

  const send = (dryRun: boolean) =>
    during(dryRun ? importWords.checking : importWords.importing, async (signal, progressId) => {
      const { files, mappings, replace } = state;
      const mapping = mappingOf(mappings);
      const report = await upload(postImport, { query: { dryRun, replace, progressId }, files, mapping }, signal);
      if (!dryRun && report.totals.errors === 0) await queries.invalidateQueries();
      return { report, isDone: !dryRun && report.totals.errors === 0 };
    });

  return {
    state,
    choose: async (files) => (state.busy === null ? look(files, {}, []) : change({ note: importWords.dropLater })),
    reread: (table, mapping) => look(state.files, { ...state.mappings, [table]: mapping }, [table]),
    map: (table, mapping) => change({ mappings: { ...state.mappings, [table]: mapping }, report: null, saved: null }),
    takeMapping: (mapping) =>
      during(importWords.reading, async (signal) => {
        const { files } = state;
        const seen = await upload(previewImport, { query: {}, files, mapping }, signal);
        const fitting = seen.tables.filter(({ mappedBy }) => mappedBy !== undefined);
        const mappings = { ...state.mappings, ...guesses({ ...seen, tables: fitting }) };
        const preview = await upload(previewImport, { query: {}, files, mapping: mappingOf(mappings) }, signal);
        return { preview, mappings: { ...guesses(preview), ...mappings }, report: null, saved: savedUse(seen) };
      }),
    setReplace: (replace) => change({ replace, report: null }),
    check: () => send(true),
    commit: () => send(false),
    cancel: () => running.current?.abort(),
    restart: () => {
      const given = running.current;
      running.current = null;
      given?.abort();
      setState(start);
    },
  };
};
