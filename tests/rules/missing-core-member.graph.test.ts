import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { missingCoreMemberSides } from './both-sides.ts';
import { testRule } from './rule-cases.ts';

/** A Learning Partnership `p` that is to have a careers service, and an FE college on it. */
const board = (lines: RelationLines = {}, said: NodeLines = {}) =>
  network(
    { MEMBER_OF: 'college > p', ...lines },
    {
      t: { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['careers service'] },
      college: { label: 'Agency', type: 'FE college' },
      ...said,
      p: { label: 'Partnership', type: 'LP', ...said['p'] },
      careers: { label: 'Agency', type: 'careers service', ...said['careers'] },
    },
  );

const asked = { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['careers service'] } as const;
const none: string[] = [];
const toCheck = ['p t to-check'];
const certain = ['p t certain'];

testRule('missing-core-member', missingCoreMemberSides, {
  // What is asked of whom
  'fires where no member is of the type': [board(), { ever: toCheck, '2001': toCheck, doc: toCheck, register: none }],
  'fires where there is no member at all': [board({ MEMBER_OF: [] }), { ever: toCheck }],
  'abstains where a member is of the type': [
    board({ MEMBER_OF: 'college careers > p' }),
    { ever: none, '2001': none, doc: none },
  ],
  'abstains where a member is of one of several types': [
    board({}, { t: { ...asked, anyOfAgencyTypes: ['careers service', 'FE college'] } }),
    { ever: none },
  ],
  'abstains for a partnership of another type': [board({}, { p: { type: 'LSP' } }), { ever: none }],
  'abstains for a partnership of no known type': [board({}, { p: { type: undefined } }), { ever: none }],
  'fires for each template that is not met': [
    board({}, { u: { ...asked, anyOfAgencyTypes: ['TEC'] } }),
    { ever: ['p t to-check', 'p u to-check'] },
  ],
  'fires for each partnership of the type': [
    board({ MEMBER_OF: ['college > p q', 'careers > r'] }, { q: { type: 'LP' }, r: { type: 'LP' } }),
    { ever: ['p t to-check', 'q t to-check'] },
  ],
  'fires where the agency sits on another partnership': [
    board({ MEMBER_OF: ['college > p', 'careers > q'] }),
    { ever: toCheck },
  ],

  // Who meets it
  'fires where the agency only observes': [
    board({ MEMBER_OF: [['careers > p', { role: 'observer' }]] }),
    { ever: toCheck },
  ],
  'fires where the agency leads and hosts but has no seat': [
    board({ LEADS: 'careers > p', HOSTS: 'careers > p' }),
    { ever: toCheck },
  ],
  'fires where a person of the agency sits but not the agency': [
    board({ MEMBER_OF: 'someone > p', REPRESENTS: 'someone > careers' }, { someone: { label: 'Person' } }),
    { ever: toCheck },
  ],
  'fires where a partnership of that name for a type sits there': [
    board({ MEMBER_OF: 'forum > p' }, { forum: { label: 'Partnership', type: 'careers service' } }),
    { ever: toCheck },
  ],
  'abstains where the agency is known only by its type': [
    board({ MEMBER_OF: 'careers > p' }, { careers: { named: false } }),
    { ever: none },
  ],
  'fires while the agency has no seat': [
    board({ MEMBER_OF: [['careers > p', { since: '2001-05-02', until: '2002' }]] }),
    { ever: none, '2001-05': toCheck, '2001-05-15': none, '2003-12-31': toCheck },
  ],
  'fires while there is no such agency': [
    board({ MEMBER_OF: 'careers > p' }, { careers: { started: '2001-05-02', ended: '2001' } }),
    { ever: none, '2001-05': toCheck, '2001-05-15': none, '2003-12-31': toCheck },
  ],
  'abstains where the seat may be held within its year': [
    board({ MEMBER_OF: [['careers > p', { since: '2001-05', until: '2003' }]] }),
    { '2001': toCheck, '2001-05': none, '2003-12-31': none },
  ],
  'fires where the sources in force do not know the seat': [
    board({ MEMBER_OF: [['careers > p', { sources: ['reg'] }]] }),
    { ever: none, doc: toCheck, 'doc 2001-05': toCheck },
  ],
  'fires where the sources in force do not know the agency': [
    board({ MEMBER_OF: 'careers > p' }, { careers: { sources: ['reg'] } }),
    { ever: none, doc: toCheck },
  ],

  // When it is asked
  'abstains before and after the template applies': [
    board({}, { t: { ...asked, since: '2001-05-02', until: '2001' } }),
    { ever: toCheck, '2001-05': none, '2001-05-15': toCheck, '2003-12-31': none },
  ],
  'abstains before and after there is the partnership': [
    board({}, { p: { started: '2001-05-02', ended: '2001' } }),
    { ever: toCheck, '2001-05': none, '2001-05-15': toCheck, '2003-12-31': none },
  ],
  'abstains where the partnership began when the template had ended': [
    board({}, { p: { started: '2001-05-15' }, t: { ...asked, until: '2001-05-14' } }),
    { ever: none, '2001-05-15': none },
  ],
  'abstains where the partnership ended before the template began': [
    board({}, { p: { ended: '2001-03' }, t: { ...asked, since: '2001-04-01' } }),
    { ever: none },
  ],
  'fires where the partnership may have begun before the template ended': [
    board({}, { p: { started: '2001-06' }, t: { ...asked, until: '2001' } }),
    { ever: toCheck },
  ],
  'fires where the partnership may have ended after the template began': [
    board({}, { p: { ended: '2001' }, t: { ...asked, since: '2001-06-30' } }),
    { ever: toCheck },
  ],
  'fires on the one day that both share': [
    board({}, { p: { ended: '2001-05-15' }, t: { ...asked, since: '2001-05-15' } }),
    { ever: toCheck, '2001-05': none, '2001-05-15': toCheck },
  ],
  'fires only where the sources in force know the template': [
    board({}, { t: { ...asked, sources: ['reg'] } }),
    { ever: toCheck, doc: none },
  ],
  'fires only where the sources in force know the partnership': [
    board({}, { p: { sources: ['reg'] } }),
    { ever: toCheck, doc: none },
  ],

  // Without a date it is enough that it was ever met
  'abstains where the agency joined late': [
    board({ MEMBER_OF: [['careers > p', { since: '2003-05' }]] }, { p: { started: '1999' } }),
    { ever: none, '2001': toCheck },
  ],
  'fires where the seat was left before the template applied': [
    board({ MEMBER_OF: [['careers > p', { until: '2001-03' }]] }, { t: { ...asked, since: '2001-04-01' } }),
    { ever: toCheck },
  ],
  'fires where the seat was taken when the template had ended': [
    board({ MEMBER_OF: [['careers > p', { since: '2001-04-01' }]] }, { t: { ...asked, until: '2001-03' } }),
    { ever: toCheck },
  ],
  'fires where the agency ended before the template applied': [
    board({ MEMBER_OF: 'careers > p' }, { t: { ...asked, since: '2001-04-01' }, careers: { ended: '2001-03-31' } }),
    { ever: toCheck },
  ],
  'fires where the agency began when the template had ended': [
    board({ MEMBER_OF: 'careers > p' }, { t: { ...asked, until: '2001-03-31' }, careers: { started: '2001-04-01' } }),
    { ever: toCheck },
  ],
  'fires where the seat is dated after the end of the agency': [
    board({ MEMBER_OF: [['careers > p', { since: '2002' }]] }, { careers: { ended: '2001' } }),
    { ever: toCheck },
  ],
  'fires where the seat is dated before the beginning of the agency': [
    board({ MEMBER_OF: [['careers > p', { until: '2000' }]] }, { careers: { started: '2001' } }),
    { ever: toCheck },
  ],
  'fires where the seat is dated after the end of the partnership': [
    board({ MEMBER_OF: [['careers > p', { since: '2003' }]] }, { p: { ended: '2002-12-31' } }),
    { ever: toCheck },
  ],
  'fires where the seat is dated before the beginning of the partnership': [
    board({ MEMBER_OF: [['careers > p', { until: '1998-12' }]] }, { p: { started: '1999' } }),
    { ever: toCheck },
  ],
  'fires where the agency began when the partnership had ended': [
    board({ MEMBER_OF: 'careers > p' }, { careers: { started: '2003' }, p: { ended: '2002' } }),
    { ever: toCheck },
  ],
  'fires where the agency ended before the partnership began': [
    board({ MEMBER_OF: 'careers > p' }, { careers: { ended: '1998' }, p: { started: '1999' } }),
    { ever: toCheck },
  ],
  'abstains where the seat may just have been held': [
    board(
      { MEMBER_OF: [['careers > p', { until: '2001' }]] },
      { t: { ...asked, since: '2001-06' }, careers: { ended: '2001-06' } },
    ),
    { ever: none },
  ],
  'abstains where a seat is recorded as left before it was taken': [
    board({ MEMBER_OF: [['careers > p', { since: '2003', until: '2001' }]] }),
    { ever: none, '2001': toCheck },
  ],

  // Silence
  'is certain where the list of members is complete': [
    board({}, { p: { membersKnown: 'all' } }),
    { ever: certain, doc: certain },
  ],
  'is to check where the list of members is in part': [board({}, { p: { membersKnown: 'some' } }), { ever: toCheck }],
  'is to check where the list of members is not known': [board({}, { p: { membersKnown: 'none' } }), { ever: toCheck }],
  'is certain where the absence is stated': [
    board({ ABSENT_FROM: 'careers > p' }),
    { ever: certain, '2001': certain, doc: certain },
  ],
  'is to check where the absence of another type is stated': [board({ ABSENT_FROM: 'college > p' }), { ever: toCheck }],
  'is to check where the absence from another partnership is stated': [
    board({ ABSENT_FROM: 'careers > q' }, { q: { label: 'Partnership', type: 'LSP' } }),
    { ever: toCheck },
  ],
  'is found once where two absences are stated': [
    board({ ABSENT_FROM: 'careers other > p' }, { other: { label: 'Agency', type: 'careers service' } }),
    { ever: certain },
  ],
  'abstains where one of the type is stated absent and another sits there': [
    board(
      { ABSENT_FROM: 'careers > p', MEMBER_OF: 'other > p' },
      { other: { label: 'Agency', type: 'careers service' } },
    ),
    { ever: none },
  ],
  'is certain from the day on for which the absence is stated': [
    board({ ABSENT_FROM: [['careers > p', { at: '2001-05-02' }]] }),
    { ever: certain, '2001-05': toCheck, '2001-05-15': certain, '2003-12-31': certain },
  ],
  'is certain while there is the agency that is stated absent': [
    board({ ABSENT_FROM: 'careers > p' }, { careers: { started: '2001-05-02', ended: '2001' } }),
    { ever: certain, '2001-05': toCheck, '2001-05-15': certain, '2003-12-31': toCheck },
  ],
  'is to check where the sources in force do not state the absence': [
    board({ ABSENT_FROM: [['careers > p', { sources: ['reg'] }]] }),
    { ever: certain, doc: toCheck },
  ],
  'is to check where the sources in force do not know who is stated absent': [
    board({ ABSENT_FROM: 'careers > p' }, { careers: { sources: ['reg'] } }),
    { ever: certain, doc: toCheck },
  ],

  // What is made up
  'abstains where only a made-up source states what is asked of a real one': [
    board({}, { t: { ...asked, sources: ['syn'] } }),
    { ever: none, doc: none },
  ],
  'abstains where only a real source states what is asked of a made-up one': [
    board({}, { p: { sources: ['syn'] } }),
    { ever: none },
  ],
  'fires where a made-up source states what is asked of a made-up one': [
    board({}, { t: { ...asked, sources: ['syn'] }, p: { sources: ['syn'] } }),
    { ever: toCheck },
  ],
  'fires for both where both sources state it': [
    board({}, { t: { ...asked, sources: ['doc', 'syn'] }, q: { label: 'Partnership', type: 'LP', sources: ['syn'] } }),
    { ever: ['p t to-check', 'q t to-check'] },
  ],
  'takes one that a made-up source knows too for a real one': [
    board({}, { p: { sources: ['doc', 'syn'] } }),
    { ever: toCheck },
  ],
});
