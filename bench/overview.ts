/**
 * How long the pages of the overview wait for their figures and take to be drawn, on the illustrative nation at scale 10.
 * The load of the machine is told beside it.
 */
import { cpus, loadavg } from 'node:os';
import type { Bench } from './bench.ts';
import { answers } from './overview/answers.ts';
import { drawing } from './overview/drawing.ts';
import { tell, told, whileNationServed } from './overview/nation.ts';

const scale = 10;

export const overview: Bench = async ({ folder, size }) => {
  if (size === 'L') return [];
  return whileNationServed(folder, scale, async (nation) => {
    tell(`Load of the machine: ${told(loadavg())} on ${cpus().length} processors.`);
    return [...(await answers(nation)), ...(await drawing(nation))];
  });
};
