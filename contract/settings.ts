/** How findings are reckoned: thresholds decide whether a rule fires, weights only the order of what is found. */

import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams, postEndpoint } from './endpoint.ts';
import { findingRules } from './findings.ts';
import { givenText } from './given-text.ts';
import { loadMeasures } from './load.ts';
import { mapOf } from './map-of.ts';
import { scopeParameters } from './scope.ts';

const share = Type.Number({ minimum: 0, maximum: 1 });
const count = Type.Integer({ minimum: 1, maximum: 1_000_000 });
const amount = Type.Number({ minimum: 0, maximum: 1_000_000 });
const names = Type.Array(givenText(200), { maxItems: 200 });
const closed = { additionalProperties: false } as const;

const Assumed = Type.Object({ low: amount, high: amount, basis: Type.String({ maxLength: 1_000 }) }, closed);

export const EditableSettings = Type.Object(
  {
    thresholds: Type.Object({ minJaccard: share, minContainment: share, minShared: count }, closed),
    likeness: Type.Object({ members: share, rarity: share, ground: share, theme: share, type: share }, closed),
    overload: Type.Object(
      {
        minSpreads: amount,
        leastSpread: Type.Object(
          Object.fromEntries(loadMeasures.map((measure) => [measure, amount])) as Record<
            (typeof loadMeasures)[number],
            typeof amount
          >,
          closed,
        ),
        leastSpreadShare: amount,
        minPeers: count,
        minFewPeers: count,
        timesNext: amount,
        minFaced: count,
        facing: Type.Array(Type.Object({ one: givenText(200), many: givenText(200) }, closed), { maxItems: 50 }),
      },
      closed,
    ),
    sectors: Type.Object(
      {
        groups: Type.Array(Type.Object({ name: givenText(200), sectors: names, types: names }, closed), {
          maxItems: 50,
        }),
        formTypes: names,
        minPeers: count,
        minShare: share,
      },
      closed,
    ),
    hours: Type.Object(
      {
        roleWeights: mapOf(amount, { propertyNames: { minLength: 1, maxLength: 200 } }),
        otherRoles: amount,
        extraHoursPerMeeting: amount,
        meetingsPerYear: Assumed,
        hoursPerMeeting: Assumed,
        seatsPerBoard: Assumed,
        benchmark: Type.Object(
          { agencyTypes: names, share, workingHoursPerYear: amount, basis: Type.String({ maxLength: 1_000 }) },
          closed,
        ),
      },
      closed,
    ),
  },
  closed,
);
export type EditableSettings = Static<typeof EditableSettings>;

export const SettingsAnswer = Type.Object({
  settings: EditableSettings,
  defaults: EditableSettings,
  savedAt: Type.Optional(Type.String({ description: 'When they were set; left out while they are as at first.' })),
});
export type SettingsAnswer = Static<typeof SettingsAnswer>;

export const getSettings = endpoint({
  method: 'GET',
  path: '/api/settings',
  summary: 'How findings are reckoned, and how they are without anybody’s setting',
  params: NoParams,
  query: Type.Object({}, closed),
  ok: SettingsAnswer,
  large: false,
});

export const putSettings = postEndpoint({
  method: 'PUT',
  path: '/api/settings',
  summary: 'Sets how findings are reckoned, for everybody, until it is set otherwise',
  params: NoParams,
  query: Type.Object({}, closed),
  body: EditableSettings,
  ok: SettingsAnswer,
  large: false,
});

const Named = Type.Object({ id: Type.String(), title: Type.String() });

export const settingsEffect = postEndpoint({
  method: 'POST',
  path: '/api/settings/effect',
  summary: 'What settings would change: which findings come and go by rule, were they saved',
  params: NoParams,
  query: Type.Object(scopeParameters, closed),
  body: EditableSettings,
  ok: Type.Object({
    revision: Type.Integer(),
    before: Type.Integer({ description: 'Findings under the settings as they are.' }),
    after: Type.Integer(),
    rules: Type.Array(
      Type.Object({
        rule: Type.Enum([...findingRules]),
        before: Type.Integer(),
        after: Type.Integer(),
        come: Type.Integer(),
        go: Type.Integer(),
        reordered: Type.Integer({ description: 'That stay, with another score, confidence or certainty.' }),
        coming: Type.Array(Named, { description: 'The first of them, strongest first.' }),
        going: Type.Array(Named),
      }),
      { description: 'Only rules of which anything changes.' },
    ),
  }),
  large: true,
});
