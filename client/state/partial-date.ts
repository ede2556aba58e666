const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const isoForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const wordsForm = /^(?:(\d{1,2})\s+)?([a-z]{3,9})\s+(\d{4})$/;

/** A day, month or year as people write it ("31 March 2003", "mar 2003", "2003-03") in the API's form; null when it is none. */
export const parsePartialDate = (text: string): string | null => {
  const trimmed = text.trim().toLowerCase();
  if (isoForm.test(trimmed)) return trimmed;
  const [, day, name, year] = wordsForm.exec(trimmed) ?? [];
  if (name === undefined || year === undefined) return null;
  const month = months.findIndex((candidate) => candidate.startsWith(name)) + 1;
  if (month === 0) return null;
  const parts = [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  const iso = parts.join('-');
  return isoForm.test(iso) ? iso : null;
};

/** Whether a date is known to the day; a month or a year stands for its first. */
export const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** "2003-03-31" as "31 March 2003"; a month or year alone stays one. Text in another form is given back as it is. */
export const dateInWords = (date: string): string => {
  const [year, month, day] = date.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined || !isoForm.test(date)) return date;
  const title = name[0]!.toUpperCase() + name.slice(1);
  return [day === undefined ? null : String(Number(day)), title, year].filter((part) => part !== null).join(' ');
};
