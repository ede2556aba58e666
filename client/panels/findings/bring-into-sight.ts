/**
 * Scrolls the list that holds a row until all of it is seen. `scrollIntoView` would do that too, but it also moves the
 * place from which the tabulator goes on: whoever works by keyboard would begin in the middle of the page.
 */
export const bringIntoSight = (row: HTMLElement): void => {
  const list = row.closest('[data-scrolls]');
  if (!list) return;
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(row);
  const [seen, wanted] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  const above = seen.top - (wanted.top - Number.parseFloat(scrollMarginTop));
  const below = wanted.bottom + Number.parseFloat(scrollMarginBottom) - seen.bottom;
  if (above > 0) list.scrollTop -= above;
  else if (below > 0) list.scrollTop += below;
};
