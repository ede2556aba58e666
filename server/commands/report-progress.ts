import type { Report } from '../neo4j/local/progress.ts';

/** Back to the beginning of the line above; what is written there is as long as what stood there, or longer. */
const lineAbove = '\u001B[1A\r';

/**
 * Prints each step on a line of its own. Its counts grow in place on a terminal; elsewhere they are told at each tenth of a
 * known total, and without one not at all.
 */
export const progressPrinter = (write: (text: string) => void, isTerminal: boolean): Report => {
  let last = '';
  let tenthsTold = 0;
  let isCount = false;
  return ({ step, done, total }) => {
    const isNew = step !== last;
    const wasCount = isCount && !isNew;
    const tenths = done === undefined || !total ? 0 : Math.floor((10 * done) / total);
    const isTold = isNew || (isTerminal ? done !== undefined : tenths !== tenthsTold);
    last = step;
    tenthsTold = tenths;
    isCount = done !== undefined;
    if (!isTold) return;
    const told = done !== undefined && (isTerminal || total) ? `: ${done}${total ? ` of ${total}` : ''}` : '';
    write(`${isTerminal && wasCount ? lineAbove : ''}${step}${told}\n`);
  };
};
