import { addressOfDraft } from '../state/console-draft.ts';
import { addressOfView, useView } from './use-view.ts';

export interface Asked {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The id in the library of the very same text. */
  readonly of?: string;
}

/** Where the console opens with a query and its parameters; null where they are too long for an address. */
export const useConsoleAddress = ({ query, params, of }: Asked): string | null => {
  const view = useView();
  const draft = { text: query.trim(), given: params };
  const address = addressOfDraft(draft, of === undefined ? null : { id: of, query: draft.text, given: {} });
  return address && addressOfView('/console', { ...view, ...address, tab: 'query', inspector: 'closed', own: {} });
};
