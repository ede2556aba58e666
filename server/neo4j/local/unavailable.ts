import { Problem } from '../../problem.ts';

/** The one kind of error this folder throws: a line that names the thing and the remedy. */
export const unavailable = (message: string, cause?: unknown): Problem =>
  new Problem('NEO4J_UNAVAILABLE', message, { cause });
