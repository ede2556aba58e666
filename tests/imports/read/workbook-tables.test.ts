/** Workbooks as Excel and other programs write them, and such as were made to do harm. */
import { describe, expect, it } from 'vitest';
import { workbookTables } from '../../../server/imports/read/workbook/workbook-tables.ts';
import { openedContent } from '../../support/opened-tables.ts';
import { type TinyWorkbook, textRow, tinyWorkbook, workbookParts, zipped } from '../../support/tiny-workbook.ts';

const open = (workbook: TinyWorkbook) => openedContent(workbookTables, tinyWorkbook(workbook), { name: 'book.xlsx' });

/** The text of each cell of a column below its heading, with what was warned of. */
const readCells = async (heading: string, cells: readonly string[], workbook: Partial<TinyWorkbook> = {}) => {
  const rows = cells.map((cell, index) => `<row r="${index + 2}">${cell.replace('<c', `<c r="A${index + 2}"`)}</row>`);
  const { tables, problems } = await open({ ...workbook, sheets: { one: textRow(1, heading) + rows.join('') } });
  return { texts: tables[0]?.rows.map((row) => row.cells[0]), problems };
};

describe('a sheet', () => {
  it('is a table under its own name, whose first row that holds anything is the header', async () => {
    const { tables, problems } = await open({
      sheets: {
        agencies: textRow(3, ' name ', 'type') + textRow(4, 'Agency 1', 'LEA') + textRow(9, 'Agency 2', ''),
        notes: textRow(1, 'a'),
      },
    });
    expect(tables.map(({ file, part, table, columns, rows }) => ({ file, part, table, columns, rows }))).toEqual([
      {
        file: 'book.xlsx',
        part: 'agencies',
        table: null,
        columns: ['name', 'type'],
        rows: [
          { line: 4, cells: ['Agency 1', 'LEA'] },
          { line: 9, cells: ['Agency 2', ''] },
        ],
      },
      { file: 'book.xlsx', part: 'notes', table: null, columns: ['a'], rows: [] },
    ]);
    expect(problems.totals).toEqual({ errors: 0, warnings: 0, leftAside: 0 });
  });

  it('that is empty is left aside, and said so', async () => {
    const { tables, problems } = await open({
      sheets: { full: textRow(1, 'a'), bare: '<row r="1"><c r="A1"/></row>' },
    });
    expect(tables.map(({ part }) => part)).toEqual(['full']);
    expect(problems.leftAside).toEqual([{ file: 'book.xlsx#bare', message: 'The sheet is empty.' }]);
  });

  it('may leave out where its rows and cells are, and have gaps', async () => {
    const { tables } = await open({
      sheets: {
        one: '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c><c t="str"><v>c</v></c></row><row><c><v>1</v></c></row><row r="7"><c r="C7"><v>3</v></c></row>',
      },
    });
    expect(tables[0]?.columns).toEqual(['a', 'b', 'c']);
    expect(tables[0]?.rows).toEqual([
      { line: 2, cells: ['1', '', ''] },
      { line: 7, cells: ['', '', '3'] },
    ]);
  });

  it('keeps what stands beside the headings under a blank one', async () => {
    const { tables } = await open({ sheets: { one: textRow(1, 'a') + textRow(2, '1', 'a note') } });
    expect(tables[0]?.columns).toEqual(['a', '']);
    expect(tables[0]?.rows[0]?.cells).toEqual(['1', 'a note']);
  });

  it('can be read again from its first row', async () => {
    const { problems } = await open({ sheets: { one: textRow(1, 'a') } });
    expect(problems.totals.errors).toBe(0);
    const { tables } = await openedContent(
      async (...given) => {
        const opened = await workbookTables(...given);
        for await (const batch of opened[0]?.rows() ?? []) expect(batch.length).toBeLessThanOrEqual(1);
        return opened;
      },
      tinyWorkbook({ sheets: { one: textRow(1, 'a') + textRow(2, '1') } }),
    );
    expect(tables[0]?.rows).toEqual([{ line: 2, cells: ['1'] }]);
  });
});

describe('text', () => {
  it('is read where it is shared, in its cell, rich, or made by a formula', async () => {
    const { texts } = await readCells(
      'a',
      [
        '<c t="s"><v>1</v></c>',
        '<c t="inlineStr"><is><t>in &amp; here</t></is></c>',
        '<c t="s"><v>0</v></c>',
        '<c t="inlineStr"><is><r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r><rPh sb="0" eb="1"><t>said so</t></rPh></is></c>',
        '<c t="str"><f>A1&amp;"x"</f><v>ax</v></c>',
        '<c t="str"><v>one_x000A_two</v></c>',
      ],
      { strings: '<si><r><t>rich </t></r><r><t xml:space="preserve"> text</t></r></si><si><t>shared</t></si>' },
    );
    expect(texts).toEqual(['shared', 'in & here', 'rich  text', 'two runs', 'ax', 'one\ntwo']);
  });

  it('keeps its leading zeros and stays as it is where it looks like a number, a formula or a date', async () => {
    const cells = ['007', '1E5', '=1+1', '1/3'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
    expect((await readCells('a', cells)).texts).toEqual(['007', '1E5', '=1+1', '1/3']);
  });
});

describe('a number', () => {
  it.each([
    ['2003', '2003'],
    ['-12', '-12'],
    ['0.1', '0.1'],
    ['1.1000000000000001', '1.1'],
    ['3.0000000000000002E-2', '0.03'],
    ['1.5E-7', '0.00000015'],
    ['1.2E+7', '12000000'],
    ['-2.5E-10', '-0.00000000025'],
    ['123456789012345', '123456789012345'],
  ])('%s is read as people see it: %s', async (written, shown) => {
    const { texts, problems } = await readCells('a', [`<c><v>${written}</v></c>`]);
    expect(texts).toEqual([shown]);
    expect(problems.warnings).toEqual([]);
  });

  it.each([
    ['1234567890123456', '1234567890123456'],
    ['1.2345678901234501E+19', '12345678901234501632'],
    ['1E+25', '10000000000000000905969664'],
  ])('%s has more digits than Excel keeps: a warning names the cell', async (written, shown) => {
    const { texts, problems } = await readCells('code', [`<c><v>${written}</v></c>`]);
    expect(texts).toEqual([shown]);
    expect(problems.warnings).toEqual([
      {
        file: 'book.xlsx#one',
        line: 2,
        column: 'code',
        value: shown,
        message: expect.stringMatching(/^A2 .*15 digits.*Make the column text/),
      },
    ]);
  });

  it('shows the zeros in front that its format gives it', async () => {
    const { texts } = await readCells('code', ['<c s="1"><v>42</v></c>', '<c s="2"><v>42</v></c>'], {
      formats: ['00000', '#,##0.00'],
    });
    expect(texts).toEqual(['00042', '42']);
  });

  it('that a formula has made is its value, not the formula', async () => {
    const { texts } = await readCells('a', ['<c><f>40+2</f><v>42</v></c>']);
    expect(texts).toEqual(['42']);
  });
});

describe('other values', () => {
  it('true and false are yes and no', async () => {
    const { texts } = await readCells('a', ['<c t="b"><v>1</v></c>', '<c t="b"><v>0</v></c>']);
    expect(texts).toEqual(['yes', 'no']);
  });

  it('an error and a formula without a value are blank, with a warning that names the cell', async () => {
    const { texts, problems } = await readCells('a', ['<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '<c><f>1+1</f></c>']);
    expect(texts).toEqual(['', '']);
    expect(problems.warnings.map(({ line, message }) => [line, message])).toEqual([
      [2, expect.stringMatching(/^A2 shows the error #DIV\/0! and is read as blank/)],
      [3, expect.stringMatching(/^A3 has a formula without a value/)],
    ]);
  });
});

describe('a date', () => {
  const formats = [
    14,
    'yyyy\\-mm\\-dd',
    '[$-809]d\\ mmmm\\ yyyy;@',
    22,
    20,
    17,
    'yyyy',
    'd\\-mmm',
    '[h]:mm',
    'General&quot; days&quot;',
  ];

  it.each([
    [1, '37711', '2003-03-31'],
    [2, '37711', '2003-03-31'],
    [3, '37711', '2003-03-31'],
    [4, '37711.604166666664', '2003-03-31T14:30'],
    [4, '37711.604178240741', '2003-03-31T14:30:01'],
    [4, '37711.604166663', '2003-03-31T14:30'],
    [5, '0.60416666666666663', '14:30'],
    [6, '37681', '2003-03'],
    [6, '37711', '2003-03-31'],
    [7, '37622', '2003'],
    [8, '37711', '2003-03-31'],
    [1, '1', '1900-01-01'],
    [1, '59', '1900-02-28'],
    [1, '61', '1900-03-01'],
    [1, '2958465', '9999-12-31'],
    [9, '1.5', '1.5'],
    [10, '37711', '37711'],
    [1, '-1', '-1'],
    [1, '2958466', '2958466'],
  ])('in the format %i, written %s, is %s', async (style, written, day) => {
    const { texts } = await readCells('since', [`<c s="${style}"><v>${written}</v></c>`], { formats });
    expect(texts).toEqual([day]);
  });

  it('is counted from 1904 where the workbook says so', async () => {
    const { texts } = await readCells('since', ['<c s="1"><v>36249</v></c>', '<c s="1"><v>0</v></c>'], {
      formats,
      from1904: true,
    });
    expect(texts).toEqual(['2003-03-31', '1904-01-01']);
  });

  it('written as such is its day', async () => {
    const { texts } = await readCells('since', ['<c t="d"><v>2003-03-31T00:00:00.000Z</v></c>']);
    expect(texts).toEqual(['2003-03-31']);
  });

  it.each(['name', 'Partnership', 'agency', 'ID'])(
    'in a column %s may have been a name: a warning',
    async (heading) => {
      const { problems } = await readCells(heading, ['<c s="1"><v>37681</v></c>'], { formats });
      expect(problems.warnings).toEqual([
        {
          file: 'book.xlsx#one',
          line: 2,
          column: heading,
          value: '2003-03-01',
          message: expect.stringMatching(/^A2 holds the day 2003-03-01: Excel may have made it of a name/),
        },
      ]);
    },
  );

  it('in a column of dates is no reason for a warning', async () => {
    const { problems } = await readCells('started', ['<c s="1"><v>37681</v></c>'], { formats });
    expect(problems.warnings).toEqual([]);
  });
});

describe('a file that is no workbook, or a hostile one, is refused with one clear error:', () => {
  const parts = workbookParts({ sheets: { one: textRow(1, 'a') } });

  const refusal = async (content: string | Uint8Array, limits = {}) => {
    const { tables, problems } = await openedContent(workbookTables, content, { name: 'book.xlsx', limits });
    expect(tables).toEqual([]);
    expect(problems.totals.errors).toBe(1);
    expect(problems.errors[0]?.file).toBe('book.xlsx');
    return problems.errors[0]?.message;
  };

  /** Changes the sizes that the central directory states for a part. */
  const withStatedSize = (bytes: Uint8Array, name: string, size: number): Uint8Array => {
    const zip = Buffer.from(bytes);
    const stated = zip.lastIndexOf(name) - 46 + 24;
    zip.writeUInt32LE(size, stated);
    return zip;
  };

  it.each([
    ['text', 'name,type\nAgency 1,LEA\n', /cannot be opened.*ZIP/],
    ['nothing', '', /cannot be opened.*ZIP/],
    ['a locked workbook', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), /password/],
    ['a ZIP cut short', zipped(parts).subarray(0, -30), /cannot be opened.*ZIP/],
    ['a ZIP of something else', zipped({ 'content.xml': '<a/>' }), /no workbook of the kind \.xlsx/],
    ['a path that leads out of it', zipped({ ...parts, '../../out.xml': '<a/>' }), /cannot be opened.*\.\.\/\.\.\/out/],
    [
      'a sheet that is missing',
      zipped({ ...parts, 'xl/worksheets/sheet0.xml': '<worksheet>' }),
      /damaged in its part xl\/worksheets\/sheet0\.xml/,
    ],
    [
      'a text that is missing',
      tinyWorkbook({ sheets: { one: '<row><c t="s"><v>5</v></c></row>' } }),
      /text of the cell A1 is not in it/,
    ],
    [
      'an address that is none',
      tinyWorkbook({ sheets: { one: '<row><c r="AAAA1"><v>5</v></c></row>' } }),
      /has a cell at "AAAA1"/,
    ],
    [
      'a DOCTYPE with an external entity',
      zipped({
        ...parts,
        'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><workbook>&b;</workbook>',
      }),
      /damaged in its part xl\/workbook\.xml: The file has a DOCTYPE/,
    ],
  ])('%s', async (_, content, message) => {
    expect(await refusal(content)).toMatch(message);
  });

  it('zeros that unpack to far more than their size', async () => {
    const bomb = zipped({ ...parts, 'xl/media/zeros.xml': new Uint8Array(50_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toMatch(/unpacks to more than 100 times its own size/);
  });

  it('more bytes than an import may bring', async () => {
    const unpackedBytes = Object.values(parts).join('').length;
    expect(await refusal(zipped(parts), { unpackedBytes: unpackedBytes - 1 })).toMatch(/unpacks to more than/);
    const { problems } = await openedContent(workbookTables, zipped(parts), { limits: { unpackedBytes } });
    expect(problems.errors).toEqual([]);
  });

  it('more parts than an import may bring', async () => {
    const files = Object.keys(parts).length;
    expect(await refusal(zipped(parts), { files: files - 1 })).toMatch(/It holds 6 files, and 5 are the most/);
    const { problems } = await openedContent(workbookTables, zipped(parts), { limits: { files } });
    expect(problems.errors).toEqual([]);
  });

  it('a directory that states less than a part holds: no more is read than it states', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => textRow(index + 1, 'a')).join('');
    const lying = withStatedSize(tinyWorkbook({ sheets: { one: rows } }), 'xl/worksheets/sheet0.xml', 1_000);
    expect(await refusal(lying)).toMatch(/damaged in its part xl\/worksheets\/sheet0\.xml: too many bytes/);
  });

  it('a directory that states more than a part holds', async () => {
    const lying = withStatedSize(zipped(parts), 'xl/worksheets/sheet0.xml', 5_000);
    expect(await refusal(lying)).toMatch(/damaged in its part xl\/worksheets\/sheet0\.xml: not enough bytes/);
  });

  it('a cell far to the right', async () => {
    const far = tinyWorkbook({ sheets: { one: '<row r="1"><c r="SG1"><v>1</v></c></row>' } });
    expect(await refusal(far)).toMatch(/The cell SG1 holds something, and a table may have 500 columns/);
    const { tables } = await open({ sheets: { one: '<row r="1"><c r="SF1"><v>1</v></c></row>' } });
    expect(tables[0]?.columns).toHaveLength(500);
  });

  it('a cell far below costs nothing', async () => {
    const { tables } = await open({
      sheets: { one: `${textRow(1, 'a')}<row r="1048576"><c r="A1048576"><v>1</v></c></row>` },
    });
    expect(tables[0]?.rows).toEqual([{ line: 1_048_576, cells: ['1'] }]);
  });

  it.each([
    ['shared text', { sheets: { one: textRow(1, 'a') }, strings: `<si><t>${'x'.repeat(1_001)}</t></si>` }],
    ['a cell', { sheets: { one: textRow(1, 'x'.repeat(1_001)) } }],
    [
      'a cell of many runs',
      { sheets: { one: `<row><c t="inlineStr"><is>${'<r><t>xx</t></r>'.repeat(501)}</is></c></row>` } },
    ],
  ])('%s with more characters than a cell may have', async (_, workbook) => {
    expect(await refusal(tinyWorkbook(workbook), { cellCharacters: 1_000, unpackedTimes: 1_000 })).toMatch(
      /more than 1000 characters/,
    );
  });
});
