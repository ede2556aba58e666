import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { NodeReference } from './node-reference.ts';
import { PublishedFigure } from './published.ts';
import { scopeParameters } from './scope.ts';

/** Wycombe's levels of involvement and degrees of importance (003:450, 003:461–463); others are kept as they are written. */
export const auditLevels = ['strategic', 'operational', 'consultative'] as const;
export const auditImportances = ['critical', 'desirable', 'peripheral'] as const;

/** What Wycombe asks of a member by importance (003:524–526): each takes less of its time than the one before. */
export const auditRoles = ['lead', 'support', 'contact'] as const;
export type AuditRole = (typeof auditRoles)[number];

export const auditSteps = ['honest-conversation', 'containment', 'exit'] as const;
export type AuditStep = (typeof auditSteps)[number];

const OrNotKnown = Type.Union([Type.String(), Type.Null()]);

/** What one agency says of its own involvement in a partnership. */
const Assessment = {
  level: OrNotKnown,
  importance: OrNotKnown,
  involvement: OrNotKnown,
};

const Counts = {
  counts: Type.Array(Type.Integer({ minimum: 0 }), { description: 'A count a level, in the order of `levels`.' }),
  total: Type.Integer({ minimum: 0 }),
};

export const AuditMatrix = Type.Object({
  rows: Type.Array(
    Type.Object({
      theme: Type.Union([NodeReference, Type.Null()], { description: 'null: no theme is recorded.' }),
      ...Counts,
    }),
    { description: 'Themes by name. A partnership with two themes counts in the row of each.' },
  ),
  totals: Type.Object(Counts, { description: 'Each partnership once.' }),
});
export type AuditMatrix = Static<typeof AuditMatrix>;

export const AuditItem = Type.Object({
  partnership: Type.Object({
    ...NodeReference.properties,
    type: OrNotKnown,
    synthetic: Type.Boolean(),
  }),
  themes: Type.Array(NodeReference),
  by: Type.Array(Type.Enum(['seat', 'lead', 'host', 'assessment']), { description: 'How it takes part.' }),
  ...Assessment,
  expected: Type.Union([Type.Enum([...auditRoles]), Type.Null()], {
    description: 'The role that its importance asks for; null where that is not known.',
  }),
  others: Type.Array(Type.Object({ agency: NodeReference, ...Assessment }), {
    description: 'What other agencies say of their involvement in it.',
  }),
  differs: Type.Array(Type.Enum(['level', 'importance']), { description: 'In what another agency differs.' }),
  steps: Type.Array(Type.Enum([...auditSteps])),
});
export type AuditItem = Static<typeof AuditItem>;

export const audit = endpoint({
  method: 'GET',
  path: '/api/audit',
  summary: "One agency's partnerships by theme and level, all and critical, as Wycombe audited its own",
  params: NoParams,
  query: Type.Object(
    {
      agency: Type.String({ minLength: 1, maxLength: maxIdLength, description: 'An Agency id.' }),
      ...scopeParameters,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    agency: NodeReference,
    levels: Type.Array(OrNotKnown, { description: "Wycombe's three, then others as written; null: not assessed." }),
    all: AuditMatrix,
    critical: AuditMatrix,
    assessed: Type.Integer({ description: 'Partnerships of which it says its level.' }),
    items: Type.Array(AuditItem, { description: 'By importance, then level, then name.' }),
    published: Type.Array(PublishedFigure, {
      description: 'Figures of tables that a source printed of this agency: their title begins with its name.',
    }),
  }),
  large: true,
});
