import type { ImportLimits } from '#contract/import-limits';
import type { ImportProgress, importers } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import type { Patience } from './write/in-turn.ts';

/** How an import is asked for, beside its files. */
export interface ImportOptions {
  /** The time of the import, ISO 8601: kept in the history and as the date of the import's Source. */
  readonly at: string;
  /** How it came, for the history. */
  readonly by?: (typeof importers)[number];
  /** Afterwards the domain graph holds exactly this bundle. */
  readonly replace?: boolean;
  /** Says what would happen and writes nothing. */
  readonly dryRun?: boolean;
  /** For tables that are no bundle's. */
  readonly mapping?: Mapping | null;
  readonly limits?: ImportLimits;
  /** Where to keep what is unpacked: the caller clears it away where the import is ended from without. */
  readonly scratchIn?: string;
  readonly patience?: Patience | undefined;
  /** Called as rows are read and facts written. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Called each time the import found another under way and is about to try again. */
  readonly onWaiting?: (() => void) | undefined;
}
