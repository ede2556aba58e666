import { Problem } from '../problem.ts';

/** Why nothing but a restore may use a graph that holds a part of a backup. */
export const restoringNow = (): Problem =>
  new Problem(
    'NOT_READY',
    'A backup is being restored into this graph, or that was cut short. Wait until it is done; where it was cut short, run npm run restore -- FILE again.',
  );
