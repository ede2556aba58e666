/** The rules whose definitions are plain enough to be worked out by brute force. */
import type { Found } from './finding.ts';
import {
  doubleCover,
  informalOnlyLinks,
  similarPartnerships,
  singlePersonLinks,
  unlinkedSameGroundTheme,
} from './pairs.ts';
import type { Bundle } from './read-bundle.ts';
import {
  assessmentsDisagree,
  coverageGaps,
  missingCoreMembers,
  noLeadBody,
  noLeadOwner,
  noLearningArm,
  unownedTargets,
} from './single.ts';

export const bruteForce: Readonly<Record<string, (bundle: Bundle) => readonly Found[]>> = {
  'similar-partnerships': similarPartnerships,
  'missing-core-member': missingCoreMembers,
  'unlinked-same-ground-theme': unlinkedSameGroundTheme,
  'double-cover': doubleCover,
  'coverage-gap': coverageGaps,
  'no-learning-arm': noLearningArm,
  'informal-only-link': informalOnlyLinks,
  'single-person-link': singlePersonLinks,
  'no-lead-body': noLeadBody,
  'unowned-target': unownedTargets,
  'no-lead-owner': noLeadOwner,
  'assessments-disagree': assessmentsDisagree,
};
