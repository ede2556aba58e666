/** `npm start`: the application on one address, until it is stopped. */
import { readConfig } from '../config.ts';
import { type Running, startApplication } from '../start.ts';
import { progressPrinter } from './report-progress.ts';
import { now, tellError } from './run-command.ts';

let running: Running | null = null;
let stoppingSince: number | null = null;

/** The exit code of a program that Ctrl-C ended. */
const interrupted = 130;

/** One Ctrl-C may arrive twice, from the terminal and from npm: only a later one means that somebody is out of patience. */
const oneCtrlCMs = 500;

const stop = async () => {
  if (stoppingSince !== null) {
    if (performance.now() - stoppingSince > oneCtrlCMs) process.exit(interrupted);
    return;
  }
  stoppingSince = performance.now();
  console.log(running ? 'Stopping.' : 'Stopping as soon as this step is done (Ctrl-C again: at once).');
  if (!running) return;
  await running.stop();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

try {
  const config = readConfig(process.env);
  const report = progressPrinter((text) => process.stdout.write(text), process.stdout.isTTY === true);
  running = await startApplication(config, report, now);
  if (stoppingSince !== null) {
    await running.stop();
    process.exit(0);
  }
  const seconds = (performance.now() / 1_000).toFixed(0);
  console.log(`Joined-Up is ready after ${seconds} s at ${running.address}   (Ctrl-C stops it)`);
} catch (error) {
  tellError(error);
  process.exit(1);
}
