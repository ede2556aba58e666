/** `npm run backup -- FILE`: exit 0 done, 2 refused, 1 failed; then no file was written. */
import { writeBackup } from '../backup/write-backup.ts';
import { oneFile } from './one-file.ts';
import { putInPlace } from './put-in-place.ts';
import { now, runOverGraph } from './run-command.ts';

await runOverGraph(
  () => oneFile(process.argv.slice(2), 'npm run backup -- FILE'),
  async ({ connected }, file) => {
    const revision = await putInPlace(file, (path) => writeBackup(connected, path, now()));
    console.log(`Wrote all of revision ${revision} to ${file}.`);
  },
);
