import type { Finding } from '#contract/findings';
import { listed, words } from '../../words/words.ts';

/** What the picture says, in plain words: a short lead, the names, and how strongly. */
export interface Headline {
  readonly lead: string;
  readonly names: string;
  readonly detail: string | null;
}

const lead = ({ rule, kind, certainty, subjects }: Finding): string => {
  switch (rule) {
    case 'similar-partnerships':
      return words.headline.looksLikeOne(subjects.length);
    case 'double-cover':
      return words.headline.onOneArea(subjects.length);
    case 'missing-core-member':
    case 'coverage-gap':
    case 'under-represented-sector':
      return certainty === 'certain' ? words.headline.someoneMissing : words.headline.notOnRecord;
    case 'likely-member':
      return words.headline.likelyMember;
    case 'unlinked-same-ground-theme':
      return words.headline.noLink;
    case 'no-learning-arm':
      return words.headline.noLearningArm;
    case 'informal-only-link':
      return words.headline.informalLink;
    case 'single-person-link':
      return certainty === 'certain' ? words.headline.onePerson : words.headline.onePersonOnRecord;
    case 'no-lead-body':
    case 'no-lead-owner':
      return words.headline.nobodyLeads;
    case 'unowned-target':
      return words.headline.nobodyOwns;
    case 'assessments-disagree':
      return words.headline.seenDifferently;
    case 'overloaded-agency':
    case 'overloaded-person':
    case 'overloaded-partnership':
    case 'overloaded-area':
    case 'one-facing-many':
      return words.headline.overload;
    case 'reported':
      return kind === 'overload' ? words.headline.overload : words.headline.reported;
  }
};

const names = ({ rule, certainty, missing, subjects, title }: Finding): string => {
  const [first] = missing;
  if (rule === 'reported') return title;
  if (first?.kind !== 'member') return words.headline.and(subjects.map(({ name }) => name));
  const where = subjects.find(({ id }) => id === first.at)?.name ?? '';
  const what = listed(missing.map(({ name }) => name));
  return certainty === 'certain' ? words.headline.missingFrom(what, where) : words.headline.notRecordedOn(what, where);
};

/**
 * How much of the boards is one, from the part of the finding that measures it: of two, the share is of all who sit on
 * either. The names that the part tells of stand in the picture and the details; a headline has no room for hundreds.
 */
const sharedMembers = ({ rule, subjects, reasons }: Finding): string | null => {
  const members = reasons.find(({ part }) => part === 'members');
  if (rule !== 'similar-partnerships' || !members?.value) return null;
  if (subjects.length !== 2) return words.headline.sharedByAll(members.nodes.length, subjects.length);
  return words.headline.shared(members.nodes.length, Math.round(members.nodes.length / members.value));
};

/** The headline of a finding. */
export const headlineOf = (finding: Finding): Headline => {
  const part =
    finding.rule === 'similar-partnerships'
      ? 'members'
      : finding.rule === 'missing-core-member'
        ? 'requirement'
        : 'theme';
  const detail = finding.reasons.find((reason) => reason.part === part) ?? finding.reasons[0];
  return { lead: lead(finding), names: names(finding), detail: sharedMembers(finding) ?? detail?.text ?? null };
};
