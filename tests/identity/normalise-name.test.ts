import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviationIn, initialsOf } from '../../server/identity/abbreviations.ts';
import { nameWords, normaliseName } from '../../server/identity/normalise-name.ts';
import { modifiers, spellings, styles } from '../../server/identity/vocabulary.ts';

/** The parts of a name in one line: place, modifiers, kind, styles. */
const parts = (name: string): string => {
  const { core, modifiers: turned, kind, styles: said } = normaliseName(name);
  return [core.join(' '), turned.join(' '), kind ?? '', said.join(' + ')].join(' | ');
};

describe('a name taken apart', () => {
  it.each([
    ['Halton BC', 'Halton Borough Council'],
    ['HALTON B.C.', 'Halton Borough Council'],
    ['Halton B C', 'Halton Borough Council'],
    ['St Helens MBC', 'St. Helens Metropolitan Borough Council'],
    ['Saint Helens M.B.C.', 'St Helens MBC'],
    ['Wycombe DC', 'Wycombe District Council'],
    ['Halton UA', 'Halton Unitary Authority'],
    ['LB Camden', 'London Borough of Camden'],
    ['camden london boro', 'London Borough of Camden'],
    ['Camden LBC', 'London Borough of Camden'],
    ['Bristol, City of', 'Bristol City Council'],
    ['Barking & Dagenham', 'Barking and Dagenham'],
    ["King's Lynn", 'Kings Lynn'],
    ['Ynys Môn', 'YNYS MON'],
    ['LSC Cumbria', 'Cumbria Learning and Skills Council'],
    ['Learning and Skills Council for Cumbria', 'Cumbria L.S.C.'],
    ['Halton PCT', 'Halton NHS Primary Care Trust'],
    ['Cumbria Police', 'Cumbria Constabulary'],
    ['Mersey Fire & Rescue', 'Mersey Fire and Rescue Service'],
    ['Royal Derby NHS FT', 'Royal Derby NHS Foundation Trust'],
    ['University of Leeds', 'Leeds University'],
    ['N. Yorks', 'North Yorkshire'],
    ['Leeds Buses Ltd', 'Leeds Buses Limited'],
    ['Dept for Transport', 'Department of Transport'],
  ])('%s says what %s says', (one, other) => {
    expect(parts(one)).toBe(parts(other));
  });

  it.each([
    ['Halton Borough Council', 'halton |  | council | borough'],
    ['Lancashire CC', 'lancashire |  | council | city or county'],
    ['West Dorset District Council', 'dorset | west | council | district'],
    ['City and County of Swansea Council', 'swansea |  | council | city + council + county'],
    ['Halton', 'halton |  |  | '],
    ['Merseyside Police Authority', 'merseyside |  | police authority | police authority'],
    ['Merseyside Police', 'merseyside |  | police | police'],
    ['Halton Strategic Health Authority', 'halton |  | strategic health authority | strategic health authority'],
    ['Five Boroughs NHS Trust', 'boroughs | five | nhs trust | nhs trust'],
    ['Government Office for the North West', ' | north west | government office | government office'],
    ['Area 2 LSC', 'area | 2 | learning and skills council | learning and skills council'],
    ['...', ' |  |  | '],
  ])('%s is %s', (name, expected) => {
    expect(parts(name)).toBe(expected);
  });

  it('keeps a city in the name of what is no council', () => {
    expect(parts('Leeds City College')).not.toBe(parts('Leeds College'));
  });

  it('knows of a council whether it can stand where another stands', () => {
    expect(normaliseName('Durham County Council').ranks).toEqual(['upper']);
    expect(normaliseName('City of Bradford Metropolitan District Council').ranks).toEqual(['single']);
    expect(normaliseName('Wyre Council').ranks).toEqual([]);
  });

  it('leaves out of a council what is often left out, unless nothing else is left', () => {
    expect(normaliseName('Isle of Anglesey County Council')).toMatchObject({ core: ['anglesey'], loose: ['isle'] });
    expect(normaliseName('Western Isles Council')).toMatchObject({ core: ['isles'], loose: [] });
  });
});

const vocabulary = [
  ...styles.flatMap(({ behind, before }) => [...behind, ...before]),
  ...modifiers,
  ...spellings.keys(),
  ...['Halton', 'St', 'of', 'the', '&', 'B.C.', '(', ',', "'s", 'n', 'É', 'ŉ', '2', 'İ', '℡', 'and'],
];

/** Names of known words, of any text, and of both. */
const anyName = fc
  .array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 7 })
  .chain((words) => fc.constantFrom(' ', '-', '.', '').map((between) => words.join(between)));

describe('any name', () => {
  it('has the same parts when its words are read again', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const words = nameWords(name);
        expect(nameWords(words.join(' '))).toEqual(words);
        expect(normaliseName(words.join(' '))).toEqual(normaliseName(name));
      }),
      { seed: 30, numRuns: 2000 },
    );
  });

  it('says the same in capitals, with accents and with more space', () => {
    const plain = fc.array(fc.constantFrom('halton', 'north', 'borough', 'council', 'bc', 'lsc', 'for', 'derby'));
    fc.assert(
      fc.property(plain, (words) => {
        const loud = ` ${words.join('  ').toUpperCase().replaceAll('O', 'Ö')} `;
        expect(normaliseName(loud)).toEqual(normaliseName(words.join(' ')));
      }),
      { seed: 31 },
    );
  });
});

describe('an abbreviation', () => {
  it.each([
    ['DfEE', 'dfee'],
    ['L.S.C.', 'lsc'],
    ['Hart', null],
    ['BBC 2', null],
    ['UK', null],
    ['HALTONIANS', null],
  ])('in %j is %j', (name, expected) => {
    expect(abbreviationIn(name)).toBe(expected);
  });

  it('may count or leave out the words that join others', () => {
    const initials = initialsOf(normaliseName('Department for Education and the Environment'));
    expect([...initials].sort()).toEqual(['dee', 'dfee', 'dfeate'].sort());
  });
});
