/** Reads a backup, and tells a damaged one before anything is done with it. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Problem } from '../problem.ts';
import {
  backupVersion,
  type End,
  type Header,
  isEnd,
  isHeader,
  isNodeLine,
  isRelationshipLine,
  type NodeLine,
  type RelationshipLine,
} from './backup-lines.ts';

/** Longer than any line that is written: the undo of an import is kept in parts of a million characters. */
const mostLineCharacters = 64_000_000;

const refused = (message: string, cause?: unknown): Problem =>
  new Problem('RESTORE_REFUSED', `${message} Nothing was changed.`, { cause });

const damaged = (path: string, why: string, cause?: unknown): Problem =>
  refused(`${path} is damaged: ${why}. Take another backup.`, cause);

async function* linesOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const file = createReadStream(path);
  const unpacked = file.pipe(createGunzip());
  file.on('error', (error) => unpacked.destroy(error));
  let rest = '';
  try {
    for await (const bytes of unpacked) {
      const lines = (rest + decoder.decode(bytes as Uint8Array, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > mostLineCharacters) throw damaged(path, 'one of its lines does not end');
      yield* lines;
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
      throw refused(`${path} cannot be read (${code}).`, cause);
    if (code === 'Z_DATA_ERROR' && rest === '') throw refused(`${path} is no backup of Joined-Up.`, cause);
    throw damaged(path, 'it cannot be unpacked to its end', cause);
  } finally {
    file.destroy();
  }
  if (rest !== '') throw damaged(path, 'it ends in the middle of a line');
}

const parsed = (path: string, line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw damaged(path, 'a line of it is no JSON', cause);
  }
};

export type BackupItem =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'node'; readonly node: NodeLine }
  | { readonly kind: 'relationship'; readonly relationship: RelationshipLine }
  /** Comes last, once all before it has proved to be what was written. */
  | { readonly kind: 'end'; readonly end: End };

const headerOf = (path: string, line: string): Header => {
  let value: unknown = null;
  try {
    value = JSON.parse(line);
  } catch {
    // told below
  }
  const { format, version } = (value ?? {}) as Partial<Header>;
  if (format !== 'joined-up-backup') throw refused(`${path} is no backup of Joined-Up.`);
  if (version !== backupVersion)
    throw refused(`${path} is a backup of the form ${version}, and this version of Joined-Up reads ${backupVersion}.`);
  if (!isHeader.Check(value)) throw damaged(path, 'its header is not whole');
  return value;
};

/**
 * What a backup holds, in order. Whoever takes it item by item must take nothing for sure before the end has come.
 *
 * @throws Problem RESTORE_REFUSED where it is none, is damaged, or was cut short.
 */
export async function* backupItems(path: string): AsyncGenerator<BackupItem> {
  const hash = createHash('sha256');
  const counts = { nodes: 0, relationships: 0 };
  let isBegun = false;
  let end: End | null = null;
  for await (const line of linesOf(path)) {
    if (end) throw damaged(path, 'something stands behind its end');
    if (!isBegun) {
      yield { kind: 'header', header: headerOf(path, line) };
      isBegun = true;
    } else {
      const value = parsed(path, line);
      if (isNodeLine.Check(value) && counts.relationships === 0) {
        counts.nodes += 1;
        yield { kind: 'node', node: value };
      } else if (isRelationshipLine.Check(value)) {
        counts.relationships += 1;
        yield { kind: 'relationship', relationship: value };
      } else if (isEnd.Check(value)) {
        end = value;
        continue;
      } else throw damaged(path, 'a line of it is neither a node nor a relationship');
    }
    hash.update(`${line}\n`);
  }
  if (!isBegun) throw refused(`${path} is no backup of Joined-Up.`);
  if (!end) throw damaged(path, 'it was cut short');
  const isWhole =
    hash.digest('hex') === end.sha256 && counts.nodes === end.nodes && counts.relationships === end.relationships;
  if (!isWhole) throw damaged(path, 'its contents do not fit its checksum');
  yield { kind: 'end', end };
}

export interface CheckedBackup {
  readonly header: Header;
  readonly end: End;
}

/**
 * Reads a backup from end to end.
 *
 * @throws Problem RESTORE_REFUSED as `backupItems` does, and where a relationship leads to no node of it.
 */
export const checkBackup = async (path: string): Promise<CheckedBackup> => {
  const elements = new Set<string>();
  let header: Header | null = null;
  for await (const item of backupItems(path)) {
    if (item.kind === 'header') header = item.header;
    else if (item.kind === 'node') elements.add(item.node.element);
    else if (item.kind === 'relationship') {
      const { from, to } = item.relationship;
      if (!elements.has(from) || !elements.has(to)) throw damaged(path, 'a relationship of it leads to no node');
    } else if (header) return { header, end: item.end };
  }
  throw damaged(path, 'it was cut short');
};
