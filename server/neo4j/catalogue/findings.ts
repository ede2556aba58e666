/** The definition of each rule. */
import Type from 'typebox';
import { HoursAssumptions } from '#contract/hours';
import { loadMeasures } from '#contract/load';
import { reading } from '../statement.ts';
import { Count, Label, Maybe, Properties, Text, Texts } from './shapes.ts';

const Scoped = { at: Maybe(Text), sources: Maybe(Texts), among: Maybe(Texts) };
const Thresholds = Type.Record(Type.String(), Type.Unknown());
const Loads = { ...Scoped, boards: Maybe(Texts), hours: HoursAssumptions, overload: Thresholds, every: Type.Boolean() };
const LoadRow = {
  boards: Count,
  seats: Count,
  meetings: Maybe(Type.Number()),
  low: Type.Number(),
  high: Type.Number(),
  known: Type.Number(),
  standsOut: Type.Array(Type.Enum([...loadMeasures])),
};
const Similarity = { minJaccard: Type.Number(), minContainment: Type.Number(), minShared: Count };

export const findingsStatements = {
  similarPartnerships: reading(
    'findings/similar-partnerships',
    Type.Object({ ...Scoped, ...Similarity }),
    Type.Object({
      a: Text,
      b: Text,
      shared: Count,
      sizeA: Count,
      sizeB: Count,
      jaccard: Type.Number(),
      containment: Type.Number(),
    }),
  ),
  missingCoreMember: reading(
    'findings/missing-core-member',
    Type.Object({ ...Scoped, template: Maybe(Text) }),
    Type.Object({ partnership: Text, template: Text, certainty: Text }),
  ),
  unlinkedSameGroundTheme: reading(
    'findings/unlinked-same-ground-theme',
    Type.Object(Scoped),
    Type.Object({ a: Text, b: Text, certainty: Text }),
  ),
  coverageGap: reading(
    'findings/coverage-gap',
    Type.Object({ ...Scoped, type: Maybe(Text) }),
    Type.Object({ area: Text, type: Text, requirements: Texts, certainty: Text }),
  ),
  underRepresentedSector: reading(
    'findings/under-represented-sector',
    Type.Object({
      ...Scoped,
      groups: Type.Array(Properties),
      formTypes: Texts,
      minPeers: Count,
      minShare: Type.Number(),
    }),
    Type.Object({ partnership: Text, group: Text, having: Count, peers: Count, certainty: Text }),
  ),
  overloadedAgency: reading(
    'findings/overloaded-agency',
    Type.Object(Loads),
    Type.Object({ agency: Text, ...LoadRow }),
  ),
  overloadedPerson: reading(
    'findings/overloaded-person',
    Type.Object(Loads),
    Type.Object({ person: Text, ...LoadRow }),
  ),
  overloadedPartnership: reading(
    'findings/overloaded-partnership',
    Type.Object(Loads),
    Type.Object({ partnership: Text, ...LoadRow }),
  ),
  overloadedArea: reading(
    'findings/overloaded-area',
    Type.Object({ ...Loads, areas: Maybe(Texts), kind: Maybe(Text) }),
    Type.Object({ area: Text, ...LoadRow }),
  ),
  oneFacingMany: reading(
    'findings/one-facing-many',
    Type.Object({ ...Scoped, overload: Thresholds }),
    Type.Object({ partnership: Text, type: Text, faced: Count, certainty: Text }),
  ),
  doubleCover: reading('findings/double-cover', Type.Object(Scoped), Type.Object({ a: Text, b: Text })),
  noLearningArm: reading(
    'findings/no-learning-arm',
    Type.Object(Scoped),
    Type.Object({ partnership: Text, certainty: Text }),
  ),
  informalOnlyLink: reading(
    'findings/informal-only-link',
    Type.Object(Scoped),
    Type.Object({ a: Text, b: Text, links: Count }),
  ),
  singlePersonLink: reading(
    'findings/single-person-link',
    Type.Object(Scoped),
    Type.Object({ a: Text, b: Text, person: Text, certainty: Text }),
  ),
  noLeadBody: reading(
    'findings/no-lead-body',
    Type.Object(Scoped),
    Type.Object({ partnership: Text, certainty: Text }),
  ),
  unownedTarget: reading(
    'findings/unowned-target',
    Type.Object(Scoped),
    Type.Object({ target: Text, certainty: Text }),
  ),
  noLeadOwner: reading(
    'findings/no-lead-owner',
    Type.Object(Scoped),
    Type.Object({ target: Text, owners: Count, certainty: Text }),
  ),
  assessmentsDisagree: reading(
    'findings/assessments-disagree',
    Type.Object(Scoped),
    Type.Object({ partnership: Text, level: Type.Boolean(), importance: Type.Boolean() }),
  ),
  likelyMember: reading(
    'findings/likely-member',
    Type.Object({ ...Scoped, agency: Maybe(Text), prediction: Properties }),
    Type.Object({ partnership: Text, agency: Text, score: Type.Number(), having: Count, peers: Count }),
  ),
  reported: reading(
    'findings/reported',
    Type.Object({ sources: Maybe(Texts), among: Maybe(Texts) }),
    Type.Object({ claim: Text, kind: Maybe(Text), subject: Text, label: Label }),
  ),
} as const;
