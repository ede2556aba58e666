import type { Static } from 'typebox';
import * as Type from 'typebox';
import { maxIdLength } from './identity.ts';

/** A day, a month or a year, ISO 8601. As a point in time a month or a year means its first day. */
export const PartialDate = Type.String({
  pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
  description: 'A day, month or year: 2003-03-31, 2003-03 or 2003. A month or year means its first day.',
});

/** How many words a list parameter holds at most. */
export const mostWords = 200;

/**
 * Ids or other words: several are repeated or parted by commas. A word may itself hold a comma, so that only the server,
 * which knows them, can part them; it then holds each to the length of an id.
 */
export const wordList = (description: string) =>
  Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: mostWords * (maxIdLength + 1) }), {
      maxItems: mostWords,
      description: `${description} Several are repeated or parted by commas.`,
    }),
  );

/** Words of a closed set: several are repeated or parted by commas. */
export const kindList = <Kind extends string>(kinds: readonly Kind[]) =>
  Type.Optional(
    Type.Array(Type.Enum([...kinds]), { maxItems: 100, description: 'Several are repeated or parted by commas.' }),
  );

/** What part of the graph an answer is about. Every parameter may be left out. */
export const scopeParameters = {
  at: Type.Optional(PartialDate),
  sources: wordList('Source ids or kinds: document, synthetic, …'),
  area: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: maxIdLength,
      description: 'A Boundary id: what shares a base unit with it.',
    }),
  ),
};

export const ScopeQuery = Type.Object(scopeParameters, { additionalProperties: false });
export type ScopeQuery = Static<typeof ScopeQuery>;

/** How many items an answer lists at most. */
export const limitParameter = Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, default: 100 }));
