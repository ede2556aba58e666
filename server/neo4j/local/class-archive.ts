// Java's class-data archive: with it Neo4j starts in 4 s instead of 9. It is recorded by the first run and written when that
// stops, which takes about 6 s, once. Java ignores one that does not fit its version or the jars.
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Java } from './find-java.ts';

export interface ArchivePlan {
  readonly options: readonly string[];
  /** The archive that this run uses. */
  readonly used?: string;
  /** The archive that this run writes when it stops: under a draft name until `keepArchive`. */
  readonly recorded?: string;
}

const draftOf = (archive: string): string => `${archive}.draft`;

/** A name that changes with what the archive depends on: the Java, and the jars with their times. */
const archiveFile = (java: Java, lib: string): string => {
  const key = createHash('sha256')
    .update([java.path, java.version, lib, statSync(lib).mtimeMs].join('\n'))
    .digest('hex');
  return join(dirname(lib), `classes-${key.slice(0, 16)}.jsa`);
};

/** Uses the archive that is there; else, if asked to, records one. */
export const planArchive = async (java: Java, lib: string, record: boolean): Promise<ArchivePlan> => {
  const archive = archiveFile(java, lib);
  if (existsSync(archive)) return { options: [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto'], used: archive };
  if (!record) return { options: [] };
  await rm(draftOf(archive), { force: true });
  return { options: [`-XX:ArchiveClassesAtExit=${draftOf(archive)}`], recorded: archive };
};

/** Gives a recorded archive its name, after the run that wrote it has ended by itself. Older ones go. */
export const keepArchive = async (archive: string): Promise<void> => {
  if (!existsSync(draftOf(archive))) return;
  const folder = dirname(archive);
  await rename(draftOf(archive), archive);
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (/^classes-.*\.jsa/.test(name) && file !== archive) await rm(file, { force: true });
  }
};
