/** Every statement of the query library that the server runs, with what it takes and what its rows hold. */
import { bookkeepingStatements } from './catalogue/bookkeeping.ts';
import { exploreStatements } from './catalogue/explore.ts';
import { exportsStatements } from './catalogue/exports.ts';
import { findingsStatements } from './catalogue/findings.ts';
import { identityStatements } from './catalogue/identity.ts';
import { importsStatements } from './catalogue/imports.ts';
import { snapshotStatements } from './catalogue/snapshot.ts';

export const catalogue = {
  ...bookkeepingStatements,
  ...importsStatements,
  ...exportsStatements,
  ...identityStatements,
  ...snapshotStatements,
  ...exploreStatements,
  ...findingsStatements,
} as const;
