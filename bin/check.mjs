/** `npm run check`: types, lint without warnings, unused code, fast tests. */
import { runProgram } from './run-program.mjs';

await runProgram('tsc', ['-b']);
await runProgram('biome', ['check', '--error-on-warnings']);
await runProgram('knip', []);
await runProgram('vitest', ['run', '--project', 'fast']);
