import { missingCoreMember } from './missing-core-member.ts';
import { reported } from './reported.ts';
import type { Rule } from './rule.ts';
import { similarPartnerships } from './similar-partnerships.ts';
import { unlinkedSameGroundTheme } from './unlinked-same-ground-theme.ts';

/** Every rule, in the order in which equal findings are listed. */
export const allRules: readonly Rule[] = [similarPartnerships, missingCoreMember, unlinkedSameGroundTheme, reported];
