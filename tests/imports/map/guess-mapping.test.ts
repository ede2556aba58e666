import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../server/imports/map/guess-mapping.ts';

/** A table as CSV text without quotes. */
const guess = (text: string, file = 'list.csv') => {
  const [columns = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return guessMapping({ columns, rows }, file);
};

describe('a lookup of areas', () => {
  it('is known by two columns of codes; the one with most codes is of the smallest areas', () => {
    const text =
      'FID,PFA19CD,PFA19NM,LAD19CD,LAD19NM\n1,E23000001,Met,E09000002,Barking\n2,E23000001,Met,E09000003,Barnet\n';
    expect(guess(text)).toEqual({
      makes: [],
      lookup: [
        { kind: 'LAD', code: 'LAD19CD', name: 'LAD19NM' },
        { kind: 'PFA', code: 'PFA19CD', name: 'PFA19NM' },
      ],
    });
  });

  it('is none where a column is only called a code', () => {
    expect(guess('area_code,name,post_code\nnorth,a,b\nsouth,c,d\n').lookup).toBeUndefined();
  });
});

describe('two columns of codes beside much else', () => {
  it('are no lookup: the table is of what its rows are headed by', () => {
    const text =
      'local-authority-code,official-name,gss-code,ecode,start-date,region,lat\nABC,Armagh,N09000002,E0101,2015,NI,1\nABD,Aberdeenshire,S12000034,E0102,2005,Scotland,2\n';
    expect(guess(text)).toEqual({
      makes: [
        {
          table: 'agencies',
          columns: { started: 'start-date', id: 'local-authority-code', name: 'official-name' },
        },
      ],
    });
  });
});

describe('a list of seats', () => {
  it('is known by its headings, however they are written', () => {
    expect(guess('Board Name,Organisation,Position,Date joined\nB,A,chair,2001\n').makes).toEqual([
      {
        table: 'memberships',
        columns: { partnership: 'Board Name', agency: 'Organisation', role: 'Position', since: 'Date joined' },
      },
    ]);
  });

  it('tells of the agencies themselves where columns are headed so', () => {
    expect(guess('partnership_id,agency_id,agency_name,role,agency_type\nP1,A1,Agency one,chair,LSC\n').makes).toEqual([
      { table: 'agencies', columns: { id: 'agency_id', name: 'agency_name', type: 'agency_type' } },
      { table: 'memberships', columns: { partnership: 'partnership_id', agency: 'agency_id', role: 'role' } },
    ]);
  });

  it('may be of people', () => {
    expect(guess('committee,councillor\nC,X\n').makes).toEqual([
      { table: 'memberships', columns: { partnership: 'committee', person: 'councillor' } },
    ]);
  });
});

describe('two columns', () => {
  it('of different things say who sits where; boards are the fewer', () => {
    expect(guess('x,y\nann,e1\nbob,e1\ncat,e2\ndan,e2\n').makes).toEqual([
      { table: 'memberships', columns: { partnership: 'y', agency: 'x' } },
    ]);
  });

  it('of the same things say what is linked to what', () => {
    expect(guess('source,target\na,b\nb,c\nc,a\n').makes.at(-1)).toEqual({
      table: 'links',
      columns: { from: 'source', to: 'target' },
    });
  });
});

describe('a list of things', () => {
  it('is of partnerships where the file is called so, else of agencies', () => {
    const text = 'Name,Type,Start date\nX,LSP,2001\n';
    const columns = { name: 'Name', type: 'Type', started: 'Start date' };
    expect(guess(text, 'partnerships 2001.csv').makes[0]?.table).toBe('agencies');
    expect(guess(text, 'Partnerships.csv').makes).toEqual([{ table: 'partnerships', columns }]);
    expect(guess(text, 'members.csv').makes).toEqual([{ table: 'agencies', columns }]);
  });

  it('is of partnerships where its rows are headed by their ids', () => {
    const text = 'partnership_id,title,category\nuk/a,A,Subject\nuk/b,B,Subject\n';
    expect(guess(text).makes).toEqual([
      { table: 'partnerships', columns: { name: 'title', type: 'category', id: 'partnership_id' } },
    ]);
  });

  it('takes no column as id in which a value stands twice', () => {
    const text = 'district code,official name,type\nN,A,x\nN,B,x\nM,C,x\n';
    expect(guess(text).makes).toEqual([{ table: 'agencies', columns: { type: 'type', name: 'official name' } }]);
  });

  it('is no list of seats where its two columns are the id and the name of one thing', () => {
    expect(guess('Code,Name\nA1,Alpha\nB2,Beta\n').makes).toEqual([
      { table: 'agencies', columns: { id: 'Code', name: 'Name' } },
    ]);
  });

  it('is nothing where no column tells', () => {
    expect(guess('p,q,r\n1,2,3\n')).toEqual({ makes: [] });
  });
});
