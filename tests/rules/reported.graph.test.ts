import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { reportedSides } from './both-sides.ts';
import { testRule } from './rule-cases.ts';

/** A claim `c` about a partnership `p`, but for what is said otherwise. */
const claim = (lines: RelationLines = {}, said: NodeLines = {}) =>
  network(
    { ABOUT: 'c > p', ...lines },
    { ...said, c: { label: 'Claim', kind: 'duplication', ...said['c'] }, p: { label: 'Partnership', ...said['p'] } },
  );

const none: string[] = [];
const found = ['c duplication Partnership p'];

testRule('reported', reportedSides, {
  'fires on what a source says is duplicated': [claim(), { ever: found, '2001': found, doc: found, register: none }],
  'fires on what a source says is missing': [
    claim({}, { c: { kind: 'missing-link' } }),
    { ever: ['c missing-link Partnership p'] },
  ],
  'fires on what a source says is overloaded': [
    claim({ ABOUT: 'c > x' }, { c: { kind: 'overload' }, x: { label: 'Agency' } }),
    { ever: ['c overload Agency x'] },
  ],
  'names all that is spoken of, of whatever kind': [
    claim({ ABOUT: 'c > p x g t' }, { x: { label: 'Agency' }, g: { label: 'Boundary' }, t: { label: 'Theme' } }),
    { ever: ['c duplication Agency x', 'c duplication Boundary g', ...found, 'c duplication Theme t'] },
  ],
  'abstains for a claim of another kind': [claim({}, { c: { kind: 'praise' } }), { ever: none }],
  'abstains for a claim of no kind': [claim({}, { c: { kind: undefined } }), { ever: none }],
  'abstains for a claim about nothing': [claim({ ABOUT: [] }), { ever: none }],
  'names all that it speaks of, whatever there is at the date': [
    claim(
      { ABOUT: 'c > p q' },
      { p: { started: '2001-05-02', ended: '2002' }, q: { label: 'Partnership', ended: '2001' } },
    ),
    {
      ever: [...found, 'c duplication Partnership q'],
      '2001-05': [...found, 'c duplication Partnership q'],
      '2003-12-31': [...found, 'c duplication Partnership q'],
    },
  ],
  'fires where nothing it speaks of is there at the date': [
    claim({}, { p: { started: '2002', ended: '2002' } }),
    { ever: found, '2001': found, '2003-12-31': found, 'doc 2001-05': found },
  ],
  'leaves out no template and no requirement by date': [
    claim(
      { ABOUT: 'c > t r' },
      { t: { label: 'Template', since: '2002' }, r: { label: 'Requirement', until: '2000' } },
    ),
    {
      ever: ['c duplication Requirement r', 'c duplication Template t'],
      '2001': ['c duplication Requirement r', 'c duplication Template t'],
    },
  ],
  'names only what the sources in force know': [
    claim({ ABOUT: 'c > p q' }, { q: { label: 'Partnership', sources: ['reg'] } }),
    { ever: [...found, 'c duplication Partnership q'], doc: found },
  ],
  'names only what the sources in force say it is about': [
    claim({ ABOUT: ['c > p', ['c > q', { sources: ['reg'] }]] }, { q: { label: 'Partnership' } }),
    { ever: [...found, 'c duplication Partnership q'], doc: found },
  ],
  'abstains where the sources in force do not make the claim': [
    claim({}, { c: { sources: ['reg'] } }),
    { ever: found, doc: none },
  ],
  'fires where one of several sources in force makes the claim': [
    claim({}, { c: { sources: ['reg', 'doc'] } }),
    { ever: found, doc: found },
  ],
});
