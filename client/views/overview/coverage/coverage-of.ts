import type { coverage } from '#contract/coverage';
import type { OkOf } from '#contract/endpoint';

/** Areas by columns that have names. */
export interface CoverageOf extends OkOf<typeof coverage> {
  readonly columns: readonly { readonly type: string; readonly name: string }[];
}
