import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { coverageGapSides } from './both-sides.ts';
import { testRule } from './rule-cases.ts';

const asked = { label: 'Requirement', areaKind: 'district', partnershipType: 'LSP' } as const;
const district = { label: 'Boundary', kind: 'district', complete: true } as const;

/** A district `d` of the wards `v` and `w`, which is to have an LSP, and the LSP `p`. */
const place = (lines: RelationLines = {}, said: NodeLines = {}) =>
  network(
    { WITHIN: 'v w > d', ...lines },
    { r: asked, d: district, ...said, p: { label: 'Partnership', type: 'LSP', ...said['p'] } },
  );

const none: string[] = [];
const gap = ['d r to-check'];

testRule('coverage-gap', coverageGapSides, {
  // What covers an area
  'fires where no partnership covers the area': [place(), { ever: gap, '2001': gap, doc: gap, register: none }],
  'fires where there is no partnership of the type at all': [place({}, { p: { type: 'LP' } }), { ever: gap }],
  'abstains where a partnership covers the area': [place({ COVERS: 'p > d' }), { ever: none, '2001': none, doc: none }],
  'abstains where a partnership covers all its base units': [
    place({ COVERS: 'p > v w' }),
    { ever: none, '2001': none },
  ],
  'abstains where a partnership covers a larger area': [
    place({ WITHIN: ['v w > d', 'd > c'], COVERS: 'p > c' }),
    { ever: none, '2001': none },
  ],
  'abstains where a partnership covers other areas of the same base units': [
    place({ WITHIN: ['v w > d', 'v w x > h'], COVERS: 'p > h' }),
    { ever: none },
  ],
  'abstains where a partnership covers it by name though its parts are not all known': [
    place({ COVERS: 'p > d' }, { d: { ...district, complete: false } }),
    { ever: none },
  ],
  'abstains where an area without parts is covered': [place({ WITHIN: [], COVERS: 'p > d' }), { ever: none }],
  'fires where a partnership covers a part of it': [place({ COVERS: 'p > v' }), { ever: gap, '2001': gap }],
  'fires where a partnership covers all its known parts, which are not all': [
    place({ COVERS: 'p > v w' }, { d: { ...district, complete: false } }),
    { ever: gap },
  ],
  'fires where a part of it is not known to be complete': [
    place({ WITHIN: ['v w > d', 'x > w'], COVERS: 'p > v w' }),
    { ever: gap },
  ],
  'fires where two partnerships cover it only together': [
    place({ COVERS: ['p > v', 'q > w'] }, { q: { label: 'Partnership', type: 'LSP' } }),
    { ever: gap },
  ],
  'fires where a partnership of another type covers it': [
    place({ COVERS: 'q > d' }, { q: { label: 'Partnership', type: 'LP' } }),
    { ever: gap },
  ],
  'fires for every area of the kind that is not covered, and for no other': [
    place({ COVERS: 'p > d' }, { e: district, f: district, g: { label: 'Boundary', kind: 'county' } }),
    { ever: ['e r to-check', 'f r to-check'] },
  ],
  'fires for each requirement that is not met': [
    place({}, { s: { ...asked, partnershipType: 'LP' } }),
    { ever: ['d r to-check', 'd s to-check'] },
  ],
  'abstains for an area of no known kind': [place({}, { d: { label: 'Boundary' } }), { ever: none }],
  'fires once for all requirements of one type that are not met': [
    place({}, { q: { ...asked, requiredBy: 'another act' }, s: { ...asked, partnershipType: 'LP' } }),
    { ever: ['d q+r to-check', 'd s to-check'] },
  ],
  'names only the requirements of a type that are not met': [
    place(
      { COVERS: 'p > d' },
      { p: { started: '2001' }, q: { ...asked, until: '1999' }, s: { ...asked, since: '2002' } },
    ),
    { ever: ['d q to-check'], '2001-05': none },
  ],

  // When
  'abstains before and after the requirement applies': [
    place({}, { r: { ...asked, since: '2001-05-02', until: '2001' } }),
    { ever: gap, '2001-05': none, '2001-05-15': gap, '2003-12-31': none },
  ],
  'abstains before and after there is the area': [
    place({}, { d: { ...district, started: '2001-05-02', ended: '2001' } }),
    { ever: gap, '2001-05': none, '2001-05-15': gap, '2003-12-31': none },
  ],
  'abstains where the area had ended when the requirement began': [
    place({}, { d: { ...district, ended: '2001-03' }, r: { ...asked, since: '2001-04' } }),
    { ever: none },
  ],
  'abstains where the area began when the requirement had ended': [
    place({}, { d: { ...district, started: '2001-04' }, r: { ...asked, until: '2001-03' } }),
    { ever: none },
  ],
  'fires while there is no partnership': [
    place({ COVERS: 'p > d' }, { p: { started: '2001-05-02', ended: '2001' } }),
    { ever: none, '2001-05': gap, '2001-05-15': none, '2003-12-31': gap },
  ],
  'fires while the partnership does not cover it': [
    place({ COVERS: [['p > d', { since: '2001-05-02', until: '2001' }]] }),
    { ever: none, '2001-05': gap, '2001-05-15': none, '2003-12-31': gap },
  ],
  'fires where the partnership had ended when the requirement began': [
    place({ COVERS: 'p > d' }, { p: { ended: '2001-03' }, r: { ...asked, since: '2001-04' } }),
    { ever: gap },
  ],
  'fires where the partnership began when the requirement had ended': [
    place({ COVERS: 'p > d' }, { p: { started: '2001-04' }, r: { ...asked, until: '2001-03' } }),
    { ever: gap },
  ],
  'fires where the partnership had ended when the area began': [
    place({ COVERS: 'p > v w' }, { p: { ended: '2001-03' }, d: { ...district, started: '2001-04' } }),
    { ever: gap },
  ],
  'fires where the partnership gave it up before the requirement began': [
    place({ COVERS: [['p > d', { until: '2001-03' }]] }, { r: { ...asked, since: '2001-04' } }),
    { ever: gap },
  ],
  'fires where the partnership took it on after its own end': [
    place({ COVERS: [['p > d', { since: '2002' }]] }, { p: { ended: '2001' } }),
    { ever: gap },
  ],
  'fires where the partnership covered its base units before there was the area': [
    place({ COVERS: [['p > v w', { until: '2000' }]] }, { d: { ...district, started: '2001' } }),
    { ever: gap },
  ],
  'fires where the larger area had ended when the requirement began': [
    place(
      { WITHIN: ['v w > d', 'v w > h'], COVERS: 'p > h' },
      { h: { label: 'Boundary', ended: '2000' }, r: { ...asked, since: '2001' } },
    ),
    { ever: gap },
  ],
  'fires where the larger area had ended when the partnership began': [
    place(
      { WITHIN: ['v w > d', 'v w > h'], COVERS: 'p > h' },
      { h: { label: 'Boundary', ended: '2000' }, p: { started: '2001' } },
    ),
    { ever: gap },
  ],
  'fires where the larger area had ended when this one began': [
    place(
      { WITHIN: ['v w > d', 'v w > h'], COVERS: 'p > h' },
      { h: { label: 'Boundary', ended: '2000' }, d: { ...district, started: '2001' } },
    ),
    { ever: gap },
  ],
  'fires where the larger area had ended when it is said to be covered': [
    place(
      { WITHIN: ['v w > d', 'v w > h'], COVERS: [['p > h', { since: '2001' }]] },
      { h: { label: 'Boundary', ended: '2000' } },
    ),
    { ever: gap },
  ],
  'fires where the larger area began when the requirement had ended': [
    place(
      { WITHIN: ['v w > d', 'v w > h'], COVERS: 'p > h' },
      { h: { label: 'Boundary', started: '2001' }, r: { ...asked, until: '2000' } },
    ),
    { ever: gap },
  ],
  'fires where the larger area began when the partnership had ended': [
    place(
      { WITHIN: ['v w > d', 'v w > h'], COVERS: 'p > h' },
      { h: { label: 'Boundary', started: '2001' }, p: { ended: '2000' } },
    ),
    { ever: gap },
  ],
  'fires where the larger area began when this one had ended': [
    place(
      { WITHIN: ['v w > d', 'v w > h'], COVERS: 'p > h' },
      { h: { label: 'Boundary', started: '2001' }, d: { ...district, ended: '2000' } },
    ),
    { ever: gap },
  ],
  'fires where the larger area began when it was no longer said to be covered': [
    place(
      { WITHIN: ['v w > d', 'v w > h'], COVERS: [['p > h', { until: '2000' }]] },
      { h: { label: 'Boundary', started: '2001', complete: true } },
    ),
    { ever: gap },
  ],
  'fires where only its known parts were covered in time, which are not all': [
    place(
      { COVERS: [['p > d', { until: '1999' }], 'p > v w'] },
      { d: { ...district, complete: false }, r: { ...asked, since: '2000' } },
    ),
    { ever: gap },
  ],
  'abstains where one of two covers only was in time': [
    place({ COVERS: [['p > v', { until: '1999' }], 'p > d'] }, { r: { ...asked, since: '2000' } }),
    { ever: none },
  ],
  'abstains where the partnership may have begun before the requirement ended': [
    place({ COVERS: 'p > d' }, { p: { started: '2001-06' }, r: { ...asked, until: '2001' } }),
    { ever: none },
  ],

  // Sources
  'fires where the sources in force do not know the cover': [
    place({ COVERS: [['p > d', { sources: ['reg'] }]] }),
    { ever: none, doc: gap },
  ],
  'fires where the sources in force do not know the partnership': [
    place({ COVERS: 'p > d' }, { p: { sources: ['reg'] } }),
    { ever: none, doc: gap },
  ],
  'fires where the sources in force do not know the larger area': [
    place({ WITHIN: ['v w > d', 'v w > h'], COVERS: 'p > h' }, { h: { label: 'Boundary', sources: ['reg'] } }),
    { ever: none, doc: gap },
  ],
  'fires only where the sources in force know the requirement': [
    place({}, { r: { ...asked, sources: ['reg'] } }),
    { ever: gap, doc: none },
  ],
  'fires only where the sources in force know the area': [
    place({ WITHIN: [] }, { d: { ...district, sources: ['reg'] } }),
    { ever: gap, doc: none },
  ],
  'goes by the parts that the sources in force know': [
    place({ WITHIN: ['v > d', ['w > d', { sources: ['reg'] }]], COVERS: 'p > v' }),
    { ever: gap, doc: none },
  ],

  // What is made up
  'abstains where only a made-up source states what is asked of a real area': [
    place({}, { r: { ...asked, sources: ['syn'] } }),
    { ever: none, doc: none },
  ],
  'abstains where only a real source states what is asked of a made-up area': [
    place({}, { d: { ...district, sources: ['syn'] } }),
    { ever: none },
  ],
  'fires where a made-up source states what is asked of a made-up area': [
    place({}, { r: { ...asked, sources: ['syn'] }, d: { ...district, sources: ['syn'] } }),
    { ever: gap },
  ],
  'fires for both areas where both sources state it': [
    place({}, { r: { ...asked, sources: ['doc', 'syn'] }, e: { ...district, sources: ['syn'] } }),
    { ever: ['d r to-check', 'e r to-check'] },
  ],
});
