import type { Edit } from '#contract/scenarios';
import { BadRequest } from '../bad-request.ts';
import type { Paper } from './paper.ts';

export type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;

/** Carries out an edit and tells what it did, in a sentence. `at` is the edit's number, `field` where it stands. */
export type Carry<K extends Edit['kind']> = (paper: Paper, edit: EditOf<K>, at: number, field: string) => string;

/** @throws BadRequest where a list names one thing twice. */
export const distinct = (ids: readonly string[], field: string): void => {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new BadRequest(field, `names ${JSON.stringify(twice)} twice`);
};
