import * as Type from 'typebox';
import { maxIdLength } from './identity.ts';

/** A text that the body of a request gives: it says something. */
export const givenText = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description: 'A text of more than spaces.' });

export const GivenId = givenText(maxIdLength);
