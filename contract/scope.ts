import Type, { type Static } from 'typebox';

/** A day, a month or a year, ISO 8601. As a point in time a month or a year means its first day. */
export const PartialDate = Type.String({
  pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
  description: 'A day, month or year: 2003-03-31, 2003-03 or 2003. A month or year means its first day.',
});

const Words = Type.Array(Type.String({ minLength: 1, maxLength: 300 }), { maxItems: 200 });

/** What part of the graph an answer is about. Every parameter may be left out; several values are repeated or parted by commas. */
export const scopeParameters = {
  at: Type.Optional(PartialDate),
  sources: Type.Optional({ ...Words, description: 'Source ids or kinds: document, synthetic, …' } as typeof Words),
  area: Type.Optional(
    Type.String({ minLength: 1, maxLength: 300, description: 'A Boundary id: what shares a base unit with it.' }),
  ),
};

export const ScopeQuery = Type.Object(scopeParameters, { additionalProperties: false });
export type ScopeQuery = Static<typeof ScopeQuery>;

/** How many items an answer lists at most. */
export const limitParameter = Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, default: 100 }));
