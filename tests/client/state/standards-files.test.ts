import { expect, test } from 'vitest';
import { filesOfEdit } from '../../../client/state/standards-files.ts';

test('an edit is an import of its own source, and of what was said', () => {
  const cells = { partnership_type: 'LSP', any_of_agency_types: 'TEC|LSC, "new"', since: '', until: '2003' };
  expect(filesOfEdit({ table: 'templates', id: 't1', synthetic: false, cells })).toEqual({
    'sources.csv': 'id,name,kind\nedited-in-joined-up,Edited in Joined-Up,general-knowledge\n',
    'templates.csv':
      'id,partnership_type,any_of_agency_types,until,sources\nt1,LSP,"TEC|LSC, ""new""",2003,edited-in-joined-up\n',
  });
});

test('an edit of what is made up has a synthetic source', () => {
  const files = filesOfEdit({ table: 'requirements', id: null, synthetic: true, cells: { area_kind: 'district' } });
  expect(files['sources.csv']).toContain(',synthetic\n');
  expect(files['requirements.csv']).toBe('area_kind,sources\ndistrict,edited-in-joined-up-illustrative\n');
});
