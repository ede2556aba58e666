import { useEffect, useRef, useState } from 'react';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { addressOfDraft, type Draft, draftOf, type NamedQuery } from '../../state/console-draft.ts';

/** So long the address waits for more to be typed. */
const typingMs = 300;

export interface Drafting {
  readonly draft: Draft;
  readonly named: NamedQuery | null;
  /** Whether the address could not hold the draft. */
  readonly isTooLong: boolean;
  readonly edit: (change: Partial<Draft>) => void;
  /** Puts another query into the editor: a step that going back undoes. */
  readonly open: (draft: Draft, named: NamedQuery | null) => void;
}

const keyOf = (address: unknown): string => JSON.stringify(address);

/** The query and parameters in the editor. The address is their home, and lags behind typing. */
export const useDraft = (findNamed: (id: string) => NamedQuery | null): Drafting => {
  const { of, query, given } = useView();
  const change = useChangeView();
  const address = { of, query, given };
  const named = of === null ? null : findNamed(of);
  const [draft, setDraft] = useState<Draft>(() => draftOf(address, named));
  const [isTooLong, setTooLong] = useState(false);
  const written = useRef(keyOf(address));
  const timer = useRef<number | undefined>(undefined);

  const key = keyOf(address);
  useEffect(() => {
    if (key === written.current) return;
    // Somebody went to another address: what it says stands in the editor.
    written.current = key;
    window.clearTimeout(timer.current);
    setDraft(draftOf(JSON.parse(key) as typeof address, named));
    setTooLong(false);
  }, [key, named]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const write = (next: Draft, name: NamedQuery | null, replace: boolean) => {
    const said = addressOfDraft(next, name);
    const held = said ?? { of: null, query: null, given: null };
    setTooLong(said === null);
    written.current = keyOf(held);
    change(held, { replace });
  };
  return {
    draft,
    named,
    isTooLong,
    edit: (part) => {
      const next = { ...draft, ...part };
      setDraft(next);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => write(next, named, true), typingMs);
    },
    open: (next, name) => {
      window.clearTimeout(timer.current);
      setDraft(next);
      write(next, name, false);
    },
  };
};
