/** A title as the tables write their columns: `meetingsPerYear` and `Meetings per year` alike. */
export const columnWord = (title: string): string =>
  title
    .trim()
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();
