import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  changeScenario,
  deleteScenario,
  type GivenScenario,
  type SavedScenario,
  savedScenario,
  savedScenarios,
  saveScenario,
} from '#contract/saved-scenarios';
import { call } from '../../api/call.ts';
import { post } from '../../api/post.ts';
import { useAnswer } from '../../bindings/use-answer.ts';
import { scenarioWords } from '../../words/scenario-words.ts';

/** What is kept of a scenario, without what the server adds. */
const givenOf = ({ id, createdAt, changedAt, ...given }: SavedScenario): GivenScenario => given;

const one = (id: string) => ({ params: { id }, query: {} });

/** The kept scenario of an id; null asks nothing. */
export const useKeptOne = (id: string | null) => useAnswer(savedScenario, id === null ? null : one(id));

/** The list of kept scenarios, and what is done with them; what was said of the last deed, and what undoes it. */
export const useKept = () => {
  const queries = useQueryClient();
  const list = useAnswer(savedScenarios, { params: {}, query: { limit: 1_000 } });
  const [said, setSaid] = useState<{ readonly text: string; readonly undo: (() => void) | null } | null>(null);
  const work = useMutation({
    mutationFn: (deed: () => Promise<SavedScenario>) => deed(),
    onSuccess: () =>
      queries.invalidateQueries({ predicate: ({ queryKey: [path] }) => String(path).startsWith(savedScenarios.path) }),
  });
  const words = scenarioWords.keep;
  const write = (id: string, body: GivenScenario) => post(changeScenario, { ...one(id), body });
  const save = async (body: GivenScenario, id: string | null): Promise<SavedScenario> => {
    const saved = await work.mutateAsync(() =>
      id === null ? post(saveScenario, { params: {}, query: {}, body }) : write(id, body),
    );
    setSaid({ text: words.saved(saved.name), undo: null });
    return saved;
  };
  const rename = async (id: string, name: string) => {
    await work.mutateAsync(async () => write(id, { ...givenOf(await call(savedScenario, one(id))), name }));
    setSaid({ text: words.saved(name), undo: null });
  };
  const bringBack = async (deleted: SavedScenario) => {
    await work.mutateAsync(() => write(deleted.id, givenOf(deleted)));
    setSaid({ text: words.undone, undo: null });
  };
  const remove = async (id: string) => {
    const deleted = await work.mutateAsync(() => call(deleteScenario, one(id)));
    setSaid({ text: words.deleted(deleted.name), undo: () => void bringBack(deleted).catch(() => {}) });
  };
  const open = (id: string): Promise<SavedScenario> => call(savedScenario, one(id));
  return {
    list,
    said,
    setSaid,
    save,
    rename,
    remove,
    open,
    error: work.error,
    forgetError: work.reset,
    isBusy: work.isPending,
  };
};

export type Kept = ReturnType<typeof useKept>;
