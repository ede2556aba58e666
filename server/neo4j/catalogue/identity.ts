/** Statements of which bodies are the same. */
import Type from 'typebox';
import { decisionWords, reviewedKinds } from '#contract/identity-review';
import { reading, writing } from '../statement.ts';
import { Count, Elements, Ids, Label, Maybe, Nothing, Properties, RelationType, Text, Texts } from './shapes.ts';

const JoiningRow = Type.Object({
  element: Text,
  type: RelationType,
  from: Text,
  fromLabel: Label,
  fromId: Text,
  to: Text,
  toLabel: Label,
  toId: Text,
  properties: Properties,
});
const BodyRow = Type.Object({ element: Text, id: Text, properties: Properties });
const ReviewedKind = Type.Enum([...reviewedKinds]);
const DecisionRow = Type.Object({
  id: Text,
  kind: ReviewedKind,
  a: Text,
  b: Text,
  aName: Text,
  bName: Text,
  decision: Type.Enum([...decisionWords]),
  keep: Maybe(Text),
  at: Text,
});

export const identityStatements = {
  readAgencies: reading('identity/read-agencies', Ids, BodyRow),
  readPartnerships: reading('identity/read-partnerships', Ids, BodyRow),
  readJoining: reading('identity/read-joining', Elements, JoiningRow),
  readRepresented: reading('identity/read-represented', Ids, Type.Object({ id: Text })),
  readSeatsFor: reading('identity/read-seats-for', Type.Object({ id: Text }), JoiningRow),
  readCircle: reading('identity/read-circle', Type.Object({ element: Text }), Type.Object({ ids: Texts })),
  recordDecisions: writing(
    'identity/record-decisions',
    Type.Object({ decisions: Type.Array(Properties) }),
    Type.Object({ recorded: Count }),
  ),
  countDecisions: reading('identity/count-decisions', Nothing, Type.Object({ total: Count })),
  readDecisions: reading('identity/read-decisions', Type.Object({ offset: Count, limit: Count }), DecisionRow),
  readDecisionsOf: reading(
    'identity/read-decisions-of',
    Ids,
    Type.Object({ ...DecisionRow.properties, changed: Type.Boolean() }),
  ),
  readApart: reading('identity/read-apart', Type.Object({ kind: Text }), Type.Object({ a: Text, b: Text })),
  readMerged: reading(
    'identity/read-merged',
    Nothing,
    Type.Object({ kind: ReviewedKind, gone: Text, keep: Text, names: Texts, revision: Count }),
  ),
  forgetUndo: writing('identity/forget-undo', Ids, Type.Object({ forgotten: Count })),
  forgetDecision: writing('identity/forget-decision', Type.Object({ id: Text }), Type.Object({ forgotten: Count })),
} as const;
