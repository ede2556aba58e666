import { join } from 'node:path';

/** Where the local Neo4j of one data folder keeps its things. */
export interface Layout {
  /** Only the owner can enter: everything below is in here. */
  readonly root: string;
  /** Neo4j's own home: configuration, store, logs. */
  readonly home: string;
  readonly passwordFile: string;
  /** Which server runs, if one does. */
  readonly recordFile: string;
  readonly leases: string;
  readonly lockFile: string;
}

export const layoutOf = (dataDir: string): Layout => {
  const root = join(dataDir, 'neo4j');
  return {
    root,
    home: join(root, 'home'),
    passwordFile: join(root, 'password'),
    recordFile: join(root, 'server.json'),
    leases: join(root, 'leases'),
    lockFile: join(root, 'lock'),
  };
};
