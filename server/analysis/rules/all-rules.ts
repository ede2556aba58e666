import type { FindingRule } from '#contract/findings';
import { assessmentsDisagree } from './assessments-disagree.ts';
import { coverageGap } from './coverage-gap.ts';
import { doubleCover } from './double-cover.ts';
import { informalOnlyLink } from './informal-only-link.ts';
import { likelyMember } from './likely-member.ts';
import { missingCoreMember } from './missing-core-member.ts';
import { noLeadBody } from './no-lead-body.ts';
import { noLeadOwner } from './no-lead-owner.ts';
import { noLearningArm } from './no-learning-arm.ts';
import { oneFacingMany } from './one-facing-many.ts';
import { overloadedAgency, overloadedArea, overloadedPartnership, overloadedPerson } from './overload/overload-rule.ts';
import { reported } from './reported.ts';
import type { Rule } from './rule.ts';
import { similarPartnerships } from './similar-partnerships.ts';
import { singlePersonLink } from './single-person-link.ts';
import { underRepresentedSector } from './under-represented-sector.ts';
import { unlinkedSameGroundTheme } from './unlinked-same-ground-theme.ts';
import { unownedTarget } from './unowned-target.ts';

/** Every rule, in the order in which equal findings are listed. */
export const allRules: readonly Rule[] = [
  similarPartnerships,
  doubleCover,
  missingCoreMember,
  coverageGap,
  unlinkedSameGroundTheme,
  noLearningArm,
  informalOnlyLink,
  singlePersonLink,
  noLeadBody,
  unownedTarget,
  noLeadOwner,
  underRepresentedSector,
  likelyMember,
  overloadedAgency,
  overloadedPerson,
  overloadedPartnership,
  overloadedArea,
  oneFacingMany,
  assessmentsDisagree,
  reported,
];

export const ruleOf = (id: FindingRule): Rule => allRules.find((rule) => rule.id === id)!;
