import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the browser prints right now: what is only there on paper need not be there before. */
export const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // At once: the page is printed as it is when the event ends.
    const turn = (on: boolean) => () => flushSync(() => setPrinting(on));
    const [before, after] = [turn(true), turn(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
};
