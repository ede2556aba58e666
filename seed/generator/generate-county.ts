/** The command: writes the illustrative county into `seed/county`. `npx tsx seed/generator/generate-county.ts [SEED]` */
import { writeFileSync } from 'node:fs';
import { committedSeed, illustrativeCounty } from './illustrative-county.ts';

const folder = new URL('../county/', import.meta.url);
const seed = process.argv[2] ?? committedSeed;
const files = illustrativeCounty(seed);
for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
console.log(`Wrote ${files.size} files to seed/county from the seed "${seed}".`);
