/** What a title says of a load: by the strongest ground on which it is too much. */
import type { LoadMeasure, LoadSubject } from '#contract/load';
import type { Ground } from './grounds.ts';

/** @param isNext of too few peers to tell what is usual only the next one is known. */
const beyond = (subject: LoadSubject, measure: LoadMeasure, isNext: boolean): string => {
  switch (subject) {
    case 'agency':
      return `carries far more than ${isNext ? 'the next of ' : ''}its peers`;
    case 'person':
      return `carries far more than ${isNext ? 'the next person' : 'other people'}`;
    case 'partnership':
      return `has far more ${measure} than ${isNext ? 'the next' : 'others'} of its type`;
    case 'area':
      return `has far more ${measure === 'boards' ? 'partnerships' : measure} than ${isNext ? 'the next' : 'others'} of its kind`;
  }
};

/** @param grounds the strongest first, at least one. */
export const overloadInWords = (subject: LoadSubject, [strongest]: readonly Ground[]): string => {
  switch (strongest!.kind) {
    case 'capacity':
      return 'has more hours than it can give';
    case 'benchmark':
      return 'gives more hours than are to be expected of one person';
    default:
      return beyond(subject, strongest!.measure, strongest!.kind === 'few-peers');
  }
};
