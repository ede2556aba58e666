import { useEffect, useRef, useState } from 'react';
import { type CypherAnswer, cypher } from '#contract/cypher';
import { post } from '../../api/post.ts';
import { asProblem, type Problem } from '../../api/problem.ts';
import { type Draft, givenTo } from '../../state/console-draft.ts';

/** How far a query is. `ran` is the query as it was run. */
export type Run =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly ran: Draft; readonly since: number }
  | { readonly state: 'cancelled'; readonly ran: Draft }
  | { readonly state: 'answered'; readonly ran: Draft; readonly answer: CypherAnswer }
  | { readonly state: 'failed'; readonly ran: Draft; readonly problem: Problem };

export interface Running {
  readonly run: Run;
  readonly start: (draft: Draft) => void;
  readonly cancel: () => void;
}

/** Runs a query at a time; another one, or leaving the place, ends the one before. */
export const useRun = (): Running => {
  const [run, setRun] = useState<Run>({ state: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const start = (ran: Draft) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setRun({ state: 'running', ran, since: performance.now() });
    const settle = (next: Run) => {
      if (current.current === controller && !controller.signal.aborted) setRun(next);
    };
    // The schema's record is of values that JSON can hold: they came from JSON or a form.
    post(
      cypher,
      { params: {}, query: {}, body: { query: ran.text, params: { ...givenTo(ran) } } },
      controller.signal,
    ).then(
      (answer) => settle({ state: 'answered', ran, answer }),
      (thrown) => settle({ state: 'failed', ran, problem: asProblem(thrown) }),
    );
  };
  const cancel = () => {
    current.current?.abort();
    setRun((now) => (now.state === 'running' ? { state: 'cancelled', ran: now.ran } : now));
  };
  return { run, start, cancel };
};
