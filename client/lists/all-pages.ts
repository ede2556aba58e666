/** A list that the server answers page by page, as it stands at one revision. */

export interface ListPage<Row> {
  readonly revision: number;
  readonly rows: readonly Row[];
  /** Whether there are more behind them. */
  readonly more: boolean;
}

const mostTries = 5;

/**
 * Every row of a list.
 *
 * @param page the rows from a place on.
 * @throws Error where the graph changes again and again while they are fetched, and what `page` throws.
 */
export const allPages = async <Row>(page: (offset: number) => Promise<ListPage<Row>>): Promise<readonly Row[]> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const rows: Row[] = [];
    let { revision, rows: fetched, more } = await page(0);
    const begun = revision;
    rows.push(...fetched);
    while (more && revision === begun) {
      ({ revision, rows: fetched, more } = await page(rows.length));
      rows.push(...fetched);
    }
    if (revision === begun) return rows;
  }
  throw new Error('The graph is being changed again and again.');
};
