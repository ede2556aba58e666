/** What systems and programs leave beside the tables. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readRows } from '../../support/bundle-rows.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('hidden files in a ZIP are left aside, and the tables beside them are read', async () => {
  const path = join(await temporaryFolder('hidden'), 'mac.zip');
  const hidden = ['__MACOSX/bundle/._memberships.csv', 'bundle/.DS_Store', 'bundle/._links.csv', 'bundle/~$book.xlsx'];
  await writeFile(
    path,
    zipSync({
      'bundle/memberships.csv': strToU8('partnership,agency\nB,A\n'),
      ...Object.fromEntries(hidden.map((name) => [name, new Uint8Array([0, 5, 22, 7, 0, 2])])),
    }),
  );
  const { tables, problems } = await readRows([path]);
  expect(tables.get('memberships')).toHaveLength(1);
  expect(problems.errors).toEqual([]);
  expect(problems.leftAside.map(({ file }) => file).toSorted()).toEqual(hidden.toSorted());
});
