import type { JSX, ReactNode } from 'react';
import type { Answer } from '../../bindings/use-answer.ts';
import { Failed } from './Failed.tsx';
import { Loading, type LoadingShape } from './Loading.tsx';

interface AnsweredProps<T> {
  readonly answer: Answer<T>;
  readonly loading: string;
  readonly kept: string;
  readonly rows?: number;
  readonly shape?: LoadingShape;
  /** Draws the answer, which may itself be empty or cut short. */
  readonly children: (data: T) => ReactNode;
}

/** A panel's answer in whichever state it is. An answer that was there stays below the word of a later failure. */
export const Answered = <T,>({
  answer,
  loading,
  kept,
  rows = 5,
  shape = 'lines',
  children,
}: AnsweredProps<T>): JSX.Element => (
  <>
    {answer.isError && <Failed error={answer.error} kept={kept} onRetry={() => void answer.refetch()} />}
    {answer.data === undefined
      ? !answer.isError && <Loading label={loading} rows={rows} shape={shape} />
      : children(answer.data)}
  </>
);
