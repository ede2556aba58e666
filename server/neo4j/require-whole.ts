import { Problem } from '../problem.ts';

/** Why nothing but a restore may use a graph that holds a part of a backup. */
export const restoringNow = (): Problem =>
  new Problem(
    'NOT_READY',
    'A backup is being restored into this graph, or that was cut short. Wait until it is done; where it was cut short, run npm run restore -- FILE again.',
  );

/** Lets nobody use a graph that holds a part of a large import, or of a backup. @throws Problem NOT_READY. */
export const requireWhole = ({
  loading,
  restoring,
}: {
  readonly loading: boolean;
  readonly restoring: boolean;
}): void => {
  if (restoring) throw restoringNow();
  if (loading)
    throw new Problem(
      'NOT_READY',
      'A large import is being loaded: the graph is not whole yet. Nothing was changed; try again in a minute.',
    );
};
