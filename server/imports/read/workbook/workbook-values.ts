/** Numbers and days of a workbook as text. */
import type { NumberFormat } from './workbook-styles.ts';

/** How many digits Excel keeps, and shows. */
const digitsKept = 15;
const dayMs = 86_400_000;
/** The first day past 9999, counted from 1900. */
const endOfDays = 2_958_466;

const withoutExponent = (fraction: number): string => {
  const text = String(fraction);
  if (!text.includes('e')) return text;
  const [mantissa = '', exponent] = text.split('e');
  const [, decimals = ''] = mantissa.split('.');
  return fraction.toFixed(Math.min(100, decimals.length - Number(exponent)));
};

/**
 * A number as people see it: 15 digits of a fraction, no exponent.
 *
 * @param written as it stands in the file, maybe with an exponent and with digits that only the computer's format has.
 * @returns `cut` where it has more digits than Excel keeps, so that later ones have been lost.
 */
export const numberText = (
  written: string,
  { digits }: Pick<NumberFormat, 'digits'>,
): { readonly text: string; readonly cut: boolean } => {
  if (/^\d+$/.test(written)) return { text: written.padStart(digits, '0'), cut: written.length > digitsKept };
  const number = Number(written);
  if (!Number.isFinite(number)) return { text: written, cut: false };
  if (Number.isInteger(number)) {
    return { text: BigInt(number).toString().padStart(digits, '0'), cut: Math.abs(number) >= 10 ** digitsKept };
  }
  return { text: withoutExponent(Number(number.toPrecision(digitsKept))), cut: false };
};

/**
 * A day that is written as the number of days since the start of 1900 or 1904, as an ISO date: with the time of day where
 * there is one, a month or a year alone where no more is shown and it is the first day. Null where it is no day.
 */
export const dayText = (
  days: number,
  shows: Exclude<NumberFormat['shows'], 'number'>,
  from1904: boolean,
): string | null => {
  if (!(days >= 0 && days < endOfDays)) return null;
  // Excel has a 29 February 1900, which never was: the days before it are counted from one day later.
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const iso = new Date(start + Math.round(days * (dayMs / 1000)) * 1000).toISOString();
  const day = iso.slice(0, 10);
  const time = iso.slice(11, 19).replace(/:00$/, '');
  if (shows === 'time' || (days > 0 && days < 1 && !from1904)) return time;
  if (time !== '00:00') return `${day}T${time}`;
  if (shows === 'year' && day.endsWith('-01-01')) return day.slice(0, 4);
  return shows !== 'day' && day.endsWith('-01') ? day.slice(0, 7) : day;
};
