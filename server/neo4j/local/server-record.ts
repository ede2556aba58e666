import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isContainerRunning, stopContainer } from './docker.ts';
import { hasPort, type JavaServer, stopJavaServer } from './java-server.ts';
import { isAlive } from './process-identity.ts';

/** The server of a data folder, as every command that shares it knows it. */
export type ServerRecord =
  | ({ readonly kind: 'process'; readonly port: number } & JavaServer)
  | { readonly kind: 'container'; readonly port: number; readonly name: string; readonly archive?: undefined };

export const readRecord = (file: string): ServerRecord | undefined => {
  try {
    // Written by this module alone.
    return JSON.parse(readFileSync(file, 'utf8')) as ServerRecord;
  } catch {
    return undefined;
  }
};

/** At once, without waiting: nothing must come between a start and its record. */
export const writeRecord = (file: string, record: ServerRecord): void =>
  writeFileSync(file, JSON.stringify(record), { mode: 0o600 });

export const isRunning = async (record: ServerRecord): Promise<boolean> =>
  record.kind === 'process' ? isAlive(record.process) : isContainerRunning(record.name);

/** Docker takes a container's port before the container starts, or does not start it. */
export const isListening = async (record: ServerRecord, home: string): Promise<boolean> =>
  record.kind === 'container' || hasPort(home);

/** Stops the recorded server, if it still runs, and forgets it. */
export const stopRecorded = async (file: string): Promise<void> => {
  const record = readRecord(file);
  if (record?.kind === 'process') await stopJavaServer(record);
  if (record?.kind === 'container') await stopContainer(record.name);
  rmSync(file, { force: true });
};
