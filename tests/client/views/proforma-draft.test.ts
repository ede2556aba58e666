import { describe, expect, it } from 'vitest';
import type { NodeDetails } from '#contract/details';
import { emptyDraft, proformaFiles, recordedDraft } from '../../../client/views/overview/proforma/proforma-draft.ts';

const relation = (type: NodeDetails['relations'][number]['type'], name: string): NodeDetails['relations'][number] => ({
  type,
  direction: 'out',
  other: { kind: 'Boundary', id: name, name },
  properties: {},
  citations: [],
});
const details: NodeDetails = {
  revision: 1,
  kind: 'Partnership',
  id: 'p-forum',
  name: 'Forum',
  synthetic: false,
  properties: { type: 'LSP', evaluation: 'yearly' },
  citations: [],
  relations: [relation('COVERS', 'Town'), relation('COVERS', 'Country')],
  cypher: { query: '', params: {} },
};
const recorded = recordedDraft(details);
const filled = (changes: Partial<typeof recorded.columns>, members = '', links = '') => ({
  columns: { ...recorded.columns, ...changes },
  links,
  members,
});

describe('the form for one partnership', () => {
  it('opens with what is recorded', () => {
    expect(recorded.columns).toMatchObject({
      name: 'Forum',
      type: 'LSP',
      evaluation: 'yearly',
      boundaries: 'Town\nCountry',
      budget: '',
    });
  });

  it('makes rows of what is filled in beyond that, and of nothing else', () => {
    expect(proformaFiles('p-forum', filled({ budget: '£4,000', evaluation: '' }), recorded)).toEqual([
      { name: 'partnerships.csv', text: 'id,name,budget\np-forum,Forum,"£4,000"\n' },
    ]);
    expect(proformaFiles('p-forum', recorded, recorded)).toEqual([]);
  });

  it('makes a list of what stands line by line, a bar within a value kept', () => {
    const [file] = proformaFiles('p-forum', filled({ themes: ' jobs \n\nhealth|care' }), recorded);
    expect(file?.text).toBe('id,name,themes\np-forum,Forum,jobs|health\\|care\n');
  });

  it('makes seats of the members, with their roles where they are given', () => {
    expect(proformaFiles('p-forum', filled({}, 'Police; chair\nA College'), recorded)).toEqual([
      { name: 'memberships.csv', text: 'partnership,agency,role\np-forum,Police,chair\np-forum,A College,\n' },
    ]);
  });

  it('makes links to other partnerships, of our kind where it is called so, else in the words of the form', () => {
    const links = 'Strategic Partnership; Reports to\nHealth Board\nYouth Forum; shares a secretariat; since 2002';
    expect(proformaFiles('p-forum', filled({}, '', links), recorded)).toEqual([
      {
        name: 'links.csv',
        text: [
          'from,to,kind',
          'p-forum,Strategic Partnership,REPORTS_TO',
          'p-forum,Health Board,',
          'p-forum,Youth Forum,shares a secretariat; since 2002',
          '',
        ].join('\n'),
      },
    ]);
  });

  it('takes the name of a new partnership for its id', () => {
    const draft = {
      columns: { ...emptyDraft.columns, name: 'New board', type: 'board' },
      links: 'Forum; part of',
      members: 'Police',
    };
    expect(proformaFiles(null, draft, emptyDraft)).toEqual([
      { name: 'partnerships.csv', text: 'id,name,type\nNew board,New board,board\n' },
      { name: 'links.csv', text: 'from,to,kind\nNew board,Forum,PART_OF\n' },
      { name: 'memberships.csv', text: 'partnership,agency,role\nNew board,Police,\n' },
    ]);
  });
});
