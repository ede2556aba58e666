import { joinValues } from '../../server/imports/plural-cell.ts';

/** Tables whose values look like the marks of every format that they are exported to. */
const words = [
  '=1+1',
  "'=1+1",
  "''=1+1",
  '+44 20',
  '-5 per cent',
  '-5',
  '@name',
  "'tis",
  "'",
  '"quoted", and parted',
  'two\nlines',
  'two\r\nlines',
  'a\ttab',
  'a]]>b<![CDATA[c&amp;<d/>',
  'back\\slash',
  'ends in \\',
  '\\u0041',
  '\\\\u0041',
  "it's",
  '_x0041_',
  '_x005F_x0041_x0042_',
  '$name `tick` {brace}; // note',
  'a line ends here;\nMATCH (n) DETACH DELETE n',
  'Ångström – “Łódź” 東京 🜁 a\u0301',
  'control \u0001 and \u001f and \u0085 and \u2028 end',
  '<b>bold</b>',
  '007',
  '1e5',
  'true',
  '{"a": 1}',
];

const cell = (word: string): string => {
  const safe = /^'*[=+\-@]/.test(word) && !/^-\d+$/.test(word) ? `'${word}` : word;
  return `"${safe.replaceAll('"', '""')}"`;
};

const table = (header: string, rows: readonly (readonly string[])[]): string =>
  `${header}\n${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;

/** Ids and names may hold no control character: those words stand in other columns alone. */
const plain = words.filter((word) => !/\p{Cc}/u.test(word));

export const hostileTables: Readonly<Record<string, string>> = {
  'sources.csv': table('id,name,kind', [
    ['S1', 'One', 'document'],
    ['S|2', '=Two', 'synthetic'],
    ['S\\', "'three", 'register'],
  ]),
  'themes.csv': table(
    'id,name,kind,sources,locators,wordings',
    plain.map((word) => [word, word, word, 'S1|S\\|2|S\\', `\\|p. 1||=x`, 'one||a \\| b']),
  ),
  'partnerships.csv': table(
    'id,name,purpose,themes,aliases,sources',
    words.map((word, index) => [
      `p${index}`,
      plain[index % plain.length]!,
      word,
      joinValues(plain),
      'a\\|b|c\\\\|d',
      'S1',
    ]),
  ),
  'agencies.csv': table('id,name,type,named', [
    ['a|1', 'bar | bar', 'LSC', 'no'],
    ['p1', 'has the id of a partnership', 'police', 'yes'],
    ['Agency:p1', 'looks as if it had', 'police', ''],
  ]),
  'people.csv': table('id,name,agencies', [['x|y', '=person', 'a\\|1|p1']]),
  'plans.csv': table('id,name,owners', [['plan', 'plan', 'Agency:p1|Partnership:p1|p2']]),
  'claims.csv': table('id,name,kind,subjects', [['claim', 'claim', 'overload', 'a\\|1|Agency:p1']]),
  'memberships.csv': table('partnership,agency,person,role,since,hours_per_year,formal', [
    ['p0', 'a|1', 'x|y', '=chair', '1999', '12.5', 'yes'],
    ['p0', 'a|1', '', '=chair', '1999-02', '0.0000001', 'no'],
    ['p1', 'p1', '', "'=chair", '', '123456789.123456789', ''],
    ['p2', '', 'x|y', '', '2001-02-03', '', ''],
  ]),
  'links.csv': table('from,to,kind,formal', [
    ['p0', 'p1', '=shares staff', 'yes'],
    ['p0', 'p1', 'PART_OF', ''],
    ['p1', 'p1', '', 'no'],
  ]),
  'figures.csv': table('id,name,table,value,unit,at', [
    ['f1', 'below', 't', '-5', '%', '2003'],
    ['f2', 'fraction', 't', '-0.25', '', '2003-04'],
    ['f3', 'large', 't', '12345678901234567890', '', ''],
  ]),
  'templates.csv': table('partnership_type,any_of_agency_types,since,until', [['=LSP', 'a\\|b | c', '', '2003']]),
  'relationships.csv': table('type,from_kind,from,to_kind,to,since,until,lead,amount,kind', [
    ['FUNDED_BY', 'Partnership', 'p0', 'Programme', 'fund', '1999', '2001-03', '', '£5m', ''],
    ['REPRESENTS', '', 'x|y', 'Agency', 'Agency:p1', '2000', '', '', '', ''],
    ['PART_OF', '', 'p2', '', 'p0', '', '', '', '', 'LINKED_TO'],
    ['LINKED_TO', '', 'p2', '', 'p0', '', '', '', '', 'PART_OF'],
  ]),
  'programmes.csv': table('id,amount,since', [['fund', '5', '1999-01']]),
};
