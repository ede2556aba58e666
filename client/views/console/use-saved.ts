import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  changeQuery,
  deleteQuery,
  type GivenQuery,
  type SavedQuery,
  savedQueries,
  saveQuery,
} from '#contract/saved-queries';
import { call } from '../../api/call.ts';
import { post } from '../../api/post.ts';
import { useAnswer } from '../../bindings/use-answer.ts';
import { consoleWords } from '../../words/console-words.ts';
import { parseQueriesFile } from './queries-file.ts';

interface Said {
  readonly text: string;
  readonly undo: (() => void) | null;
}

const once = { params: {}, query: {} } as const;

/** The queries that are kept with the graph, and what is done with them; what was said of the last deed, and what undoes it. */
export const useSaved = () => {
  const client = useQueryClient();
  const list = useAnswer(savedQueries, once);
  const [said, setSaid] = useState<Said | null>(null);
  const work = useMutation({
    mutationFn: (deed: () => Promise<SavedQuery>) => deed(),
    onSuccess: () => client.invalidateQueries({ queryKey: [savedQueries.path] }),
  });
  const { keep, side } = consoleWords;
  const save = async (body: GivenQuery, id: string | null): Promise<SavedQuery> => {
    const saved = await work.mutateAsync(() =>
      id === null ? post(saveQuery, { ...once, body }) : post(changeQuery, { params: { id }, query: {}, body }),
    );
    setSaid({ text: keep.saved(saved.name), undo: null });
    return saved;
  };
  const remove = async (id: string): Promise<void> => {
    const { name, query, params } = await work.mutateAsync(() => call(deleteQuery, { params: { id }, query: {} }));
    setSaid({ text: side.deleted(name), undo: () => void save({ name, query, params }, null).catch(() => {}) });
  };
  const openFile = async (file: File): Promise<void> => {
    const queries = parseQueriesFile(await file.text());
    for (const query of queries ?? []) await save(query, null);
    setSaid({ text: queries === null ? side.notAFile : side.imported(queries.length), undo: null });
  };
  return { list, said, save, remove, openFile, error: work.error, forgetError: work.reset, isBusy: work.isPending };
};

export type Saved = ReturnType<typeof useSaved>;
