import { type KeyboardEvent, useState } from 'react';

/** A cell of a matrix; −1 is the head of its row or column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const within = (value: number, count: number): number => Math.max(-1, Math.min(count - 1, value));

/**
 * The cell that keys move.
 *
 * @param onMove told where it went, to bring it into sight.
 * @param onEnter told the cell on which Enter was pressed.
 */
export const useCellCursor = (
  { rows, columns }: { readonly rows: number; readonly columns: number },
  onMove: (cell: Cell) => void,
  onEnter: (cell: Cell) => void,
) => {
  const [cursor, setCursor] = useState<Cell>({ row: 0, column: -1 });
  const page = 10;
  const moves: Readonly<Record<string, (cell: Cell) => Cell>> = {
    ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
    ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
    ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
    ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
    PageUp: ({ row, column }) => ({ row: row - page, column }),
    PageDown: ({ row, column }) => ({ row: row + page, column }),
    Home: ({ row }) => ({ row, column: -1 }),
    End: ({ row }) => ({ row, column: columns - 1 }),
  };
  const go = (cell: Cell) => {
    const next = { row: within(cell.row, rows), column: within(cell.column, columns) };
    // The corner heads nothing.
    if (next.row === -1 && next.column === -1) return;
    setCursor(next);
    onMove(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    if (move) go(move(cursor));
    else if (event.key === 'Enter') onEnter(cursor);
    else return;
    event.preventDefault();
  };
  return { cursor, setCursor, onKeyDown };
};
