export type Victim = 'import' | 'neo4j' | 'both';
export interface CrashRun {
  readonly victim: Victim;
  /** After how many milliseconds from the start of the import. */
  readonly afterMs: number;
  readonly found: 'old' | 'new' | 'neither';
}
/**
 * @param folder an empty folder.
 * @param shared the data folder whose jars are used.
 */
export declare const crashRuns: (
  folder: string,
  {
    kills,
    seed,
    boards,
    shared,
  }: {
    readonly kills: number;
    readonly seed: number;
    readonly boards: number;
    readonly shared: string;
  },
) => Promise<readonly CrashRun[]>;
