/** `npm run restore -- FILE`: exit 0 done, 2 refused, 1 failed; then nothing changed. */
import { restoreBackup } from '../backup/restore-backup.ts';
import { oneFile } from './one-file.ts';
import { now, runOverGraph } from './run-command.ts';

await runOverGraph(
  () => oneFile(process.argv.slice(2), 'npm run restore -- FILE'),
  async ({ connected }, file) => {
    const revision = await restoreBackup(connected, file, { at: now() });
    console.log(`Restored ${file}: the graph holds what was backed up, as revision ${revision}.`);
  },
  'restore',
);
