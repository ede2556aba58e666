import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OkOf } from '#contract/endpoint';
import { type EditableSettings, getSettings, putSettings, settingsEffect } from '#contract/settings';
import { post } from '../api/post.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import { useScope } from './use-scope.ts';

export const useSettings = () => useAnswer(getSettings, { params: {}, query: {} });

/** What a draft would change in the sources and at the date in force; null asks nothing. */
export const useEffectOf = (draft: EditableSettings | null): Answer<OkOf<typeof settingsEffect>> => {
  const scope = useScope();
  return useQuery({
    queryKey: [settingsEffect.path, scope, draft],
    queryFn: () => post(settingsEffect, { params: {}, query: scope ?? {}, body: draft! }), // enabled only with a draft
    enabled: draft !== null && scope !== null,
  });
};

/** Saves settings; everything that is reckoned by them is asked for anew. */
export const useSaveSettings = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: EditableSettings) => post(putSettings, { params: {}, query: {}, body }),
    onSuccess: async (answer) => {
      queries.setQueryData([getSettings.path, { params: {}, query: {} }], answer);
      await queries.invalidateQueries();
    },
  });
};
