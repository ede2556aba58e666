import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type JSX, useLayoutEffect, useRef, useState } from 'react';
import { useFindingPages } from '../../bindings/use-finding-pages.ts';
import { words } from '../../words/words.ts';
import panel from '../panel.module.css';
import { Failed } from '../states/Failed.tsx';
import { FindingRow, RowOnItsWay } from './FindingRow.tsx';
import type { FindingRowsProps } from './FindingRows.tsx';
import styles from './findings.module.css';

/** About the height of a row, in pixels; each is measured once it is there. */
const rowHeight = 62;
const rowsBeyondSight = 8;

/** All findings of a part: only those in sight are drawn, and only their pages asked for. */
export const EveryFindingRow = ({ part, chosen, several, onChoose }: FindingRowsProps): JSX.Element => {
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  const [focused, setFocused] = useState(-1);
  const scroller = () => list.current?.closest<HTMLElement>('[data-scrolls]') ?? null;
  // Other parts of the list stand above it, and grow and shrink.
  useLayoutEffect(() => {
    const around = scroller();
    if (!around || !list.current) return;
    const top = list.current.getBoundingClientRect().top - around.getBoundingClientRect().top + around.scrollTop;
    setAbove(Math.round(top));
  });
  const rows = useVirtualizer({
    count: part.count,
    getScrollElement: scroller,
    estimateSize: () => rowHeight,
    overscan: rowsBeyondSight,
    scrollMargin: above,
    // The row that has the focus stays, so that the keyboard goes on from it.
    rangeExtractor: (range) => [
      ...new Set([...defaultRangeExtractor(range), ...(focused >= 0 && focused < part.count ? [focused] : [])]),
    ],
  });
  const inSight = rows.getVirtualItems();
  const [first, last] = rows.range ? [rows.range.startIndex, rows.range.endIndex] : [0, 0];
  const { at, error, retry } = useFindingPages(part, Math.max(0, first - rowsBeyondSight), last + rowsBeyondSight);
  if (error !== null) return <Failed error={error} kept={words.findings.kept} onRetry={retry} />;
  return (
    <ul ref={list} className={`${panel.list} ${styles.every}`} style={{ height: rows.getTotalSize() }}>
      {inSight.map(({ index, start }) => {
        const finding = at(index);
        const place = {
          'data-index': index,
          ref: rows.measureElement,
          'aria-setsize': part.count,
          'aria-posinset': index + 1,
          style: { transform: `translateY(${start - above}px)` },
          onFocus: () => setFocused(index),
        };
        return finding === null ? (
          <RowOnItsWay key={index} place={place} />
        ) : (
          <FindingRow
            key={index}
            place={place}
            finding={finding}
            chosen={finding.id === chosen?.id}
            several={several}
            onChoose={onChoose}
          />
        );
      })}
    </ul>
  );
};
