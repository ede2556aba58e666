/** "2003-03-31T12:05:09Z" as "31 March 2003": the day on the calendar of whoever reads, or in a time zone. */
export const dayInWords = (at: string | Date, timeZone?: string): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone });

/** "2003-03-31T12:05:09Z" as "31 March 2003, 13:05": the day and time on the clock of whoever reads, or in a time zone. */
export const momentInWords = (at: string, timeZone?: string): string =>
  `${dayInWords(at, timeZone)}, ${new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })}`;
