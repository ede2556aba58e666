import type { Report } from '../neo4j/local/progress.ts';

/** Prints each step once; counts grow in place on a terminal, and by tens elsewhere. */
export const progressPrinter = (write: (text: string) => void, isTerminal: boolean): Report => {
  let last = '';
  let midLine = false;
  return ({ step, done, total }) => {
    if (done === undefined) {
      write(`${midLine ? '\n' : ''}${step}\n`);
      midLine = false;
    } else if (isTerminal) {
      write(`\r${step}: ${done}${total ? ` of ${total}` : ''}`);
      midLine = true;
    } else if (step !== last || done % 10 === 0 || done === total) {
      write(`${step}: ${done}${total ? ` of ${total}` : ''}\n`);
    }
    last = step;
  };
};
