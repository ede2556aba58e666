import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Covering {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly details: RefObject<HTMLDivElement | null>;
}

/** Where the details stand in the place of the list that led to them, the focus goes along with what is seen. */
export const useFocusWhereSeen = (open: boolean): Covering => {
  const list = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLDivElement>(null);
  const covered = useRef(false);
  useLayoutEffect(() => {
    if (!list.current || !details.current) return;
    const wasCovered = covered.current;
    const isCovered = open && getComputedStyle(list.current).visibility === 'hidden';
    covered.current = isCovered;
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement === null;
    if (isCovered && !wasCovered && list.current.contains(activeElement)) details.current.focus();
    else if (!open && wasCovered && (isLost || details.current.contains(activeElement))) {
      list.current.querySelector<HTMLElement>('[aria-current="true"], [data-finding]')?.focus();
    }
  }, [open]);
  return { list, details };
};
