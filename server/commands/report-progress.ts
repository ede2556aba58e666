import type { Report } from '../neo4j/local/progress.ts';

/** Prints each step once; counts grow in place on a terminal, and elsewhere are told at each tenth of a known total. */
export const progressPrinter = (write: (text: string) => void, isTerminal: boolean): Report => {
  let last = '';
  let tenthsTold = 0;
  let midLine = false;
  return ({ step, done, total }) => {
    const isNew = step !== last;
    last = step;
    if (isNew) tenthsTold = 0;
    const line = done === undefined ? step : `${step}: ${done}${total ? ` of ${total}` : ''}`;
    if (done !== undefined && isTerminal) {
      write(`${midLine && isNew ? '\n' : ''}\r${line}`);
      midLine = true;
      return;
    }
    const tenths = done === undefined || !total ? 0 : Math.floor((10 * done) / total);
    if (done !== undefined && !isNew && tenths === tenthsTold) return;
    tenthsTold = tenths;
    write(`${midLine ? '\n' : ''}${line}\n`);
    midLine = false;
  };
};
