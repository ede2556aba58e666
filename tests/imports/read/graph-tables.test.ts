/** Graphs as Gephi, networkx and others write them, and such as were made to do harm. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { graphTables } from '../../../server/imports/read/graph/graph-tables.ts';
import { openedContent, openedTables } from '../../support/opened-tables.ts';
import { practiceFolder } from '../../support/practice-data.ts';

type Opened = Awaited<ReturnType<typeof openedTables>>;

const oneKind = /^This graph has one kind of node: each becomes a partnership, each edge a LINKED_TO\./;

/** The rows of a table, each as an object of what is not blank. */
const rowsOf = ({ tables }: Opened, name: string) => {
  const table = tables.find(({ table }) => table === name);
  return table?.rows.map(({ cells }) =>
    Object.fromEntries(table.columns.map((column, index) => [column, cells[index]]).filter(([, cell]) => cell !== '')),
  );
};

const open = (content: string | Uint8Array, limits = {}) =>
  openedContent(graphTables, content, { name: 'some.gexf', limits });

const gexf = (graph: string) =>
  `<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph>\n${graph}\n</graph>\n</gexf>\n`;
const graphml = (graph: string) => `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${graph}\n</graphml>\n`;

const practice = practiceFolder('formats');

describe.runIf(practice !== null)('the practice file', () => {
  const openPractice = (name: string) => openedTables(graphTables, join(practice ?? '', name), { name });

  it.each([
    ['minimal.gexf', 'GEXF 1.2', 2, 1],
    ['basic.gexf', 'GEXF 1.2', 2, 2],
    ['les_miserables.gexf', 'GEXF 1.1', 77, 254],
    ['v1_3.gexf', 'GEXF 1.3', 2, 1],
    ['liststring.gexf', 'GEXF 1.2', 4, 5],
    ['mixed.gexf', 'GEXF 1.2', 3, 3],
    ['attributes.graphml', 'GraphML', 6, 7],
    ['mixed_multigraph.graphml', 'GraphML', 6, 8],
  ])('%s is read as %s with %i nodes and %i edges', async (name, readAs, nodes, edges) => {
    const { tables, problems } = await openPractice(name);
    expect(tables.map(({ table, part, readAs: as, rows }) => [table, part, as, rows.length])).toEqual([
      ['partnerships', 'partnerships', readAs, nodes],
      ['links', 'links', readAs, edges],
    ]);
    expect(problems.errors).toEqual([]);
    expect(problems.warnings).toEqual([{ file: name, message: expect.stringMatching(oneKind) }]);
  });

  it('basic.gexf keeps its attributes as columns and leaves out what is for looks', async () => {
    const opened = await openPractice('basic.gexf');
    expect(rowsOf(opened, 'partnerships')).toEqual([
      { id: 'Suzy', name: 'Suzy, Ghost', male: 'no', age: '22', surname: 'Ghost', mixed: '45' },
      { id: 'John', name: 'John, Appleseed', male: 'yes', age: '34', surname: 'Appleseed', mixed: 'hello' },
    ]);
    expect(rowsOf(opened, 'links')?.[0]).toEqual({
      from: 'John',
      to: 'Suzy',
      kind: 'Fine edge',
      weight: '456',
      set: 'truc|machin',
      number: '12',
    });
    expect(opened.tables.map(({ rows }) => rows.map(({ line }) => line))).toEqual([
      [20, 32],
      [45, 54],
    ]);
  });

  it('v1_3.gexf has its lists parted by bars, in whichever of five ways they are written', async () => {
    expect(rowsOf(await openPractice('v1_3.gexf'), 'partnerships')?.[0]).toEqual({
      id: 'Suzy',
      name: 'Suzy',
      pipe: 'a|b|c',
      comma: 'a|b|c',
      raw: 'a|b|c',
      single: "a|'b'|c",
      double: 'a|b|c',
      mixed: 'a|b|c',
      booleans: 'true|false|false',
      numbers: '1|1.5|2',
    });
  });

  it('liststring.gexf and attributes.graphml have their default values where none is given', async () => {
    const frogs = rowsOf(await openPractice('liststring.gexf'), 'partnerships')?.map((row) => row['frog']);
    expect(frogs).toEqual(['yes', 'yes', 'yes', 'no']);
    const colours = rowsOf(await openPractice('attributes.graphml'), 'partnerships')?.map((row) => row['color']);
    expect(colours).toEqual(['green', 'yellow', 'blue', 'red', 'yellow', 'turquoise']);
  });

  it('mixed_multigraph.graphml keeps both of its parallel edges', async () => {
    const links = rowsOf(await openPractice('mixed_multigraph.graphml'), 'links');
    expect(links?.filter(({ from, to }) => from === 'n2' && to === 'n4')).toHaveLength(2);
  });

  it('missing_nodes.gexf is refused for each of the three edges that lead to no node', async () => {
    const { problems, tables } = await openPractice('missing_nodes.gexf');
    expect(problems.errors.map(({ line, column, value }) => [line, column, value])).toEqual([
      [13, 'source', '2'],
      [15, 'source', '2, 4'],
      [16, 'source', '5, 6'],
    ]);
    expect(problems.errors[0]?.message).toMatch(
      /^The edge from "2" to "1" leads to what is no node of this file: "2"\./,
    );
    expect(tables.find(({ table }) => table === 'links')?.rows).toHaveLength(1);
  });

  it('missing_nodes.graphml is refused for each of its 37 edges', async () => {
    const { problems } = await openPractice('missing_nodes.graphml');
    expect(problems.errors).toHaveLength(37);
    expect(problems.errors[0]).toMatchObject({ line: 20, column: 'target', value: '9306289' });
  });

  it.each([
    [
      'undeclared_attribute.gexf',
      [
        ['url', 'nodes', '2 times', 9],
        ['count', 'edges', 'once', 21],
      ],
    ],
    [
      'miserables_broken.graphml',
      [
        ['label', 'nodes', '77 times', 11],
        ['modularity_class', 'nodes', '77 times', 11],
      ],
    ],
  ] as const)('%s is refused for its attributes that are not declared, each told once', async (name, expected) => {
    const { problems } = await openPractice(name);
    expect(problems.errors).toEqual(
      expected.map(([column, of, times, line]) => ({
        file: name,
        line,
        column,
        message: expect.stringMatching(`^The attribute "${column}" of ${of} is declared nowhere and used ${times}`),
      })),
    );
  });
});

describe('a graph of one kind of node', () => {
  it('has attributes under the names of columns where they fit, and names from wherever they stand', async () => {
    const opened = await open(
      graphml(`<key id="a" for="node" attr.name="Type"/><key id="b" for="node" attr.name="Meetings per year"/>
        <key id="c" for="node" attr.name="membersKnown"/><key id="d" for="node" attr.name="label"/><key id="e" for="all" attr.name="name"/>
        <graph><node id="p1"><data key="a">LSP</data><data key="b">4</data><data key="c">all</data><data key="d">Partnership 1</data></node>
        <node id="p2"><data key="e">Partnership 2</data></node><node id="p3"/></graph>`),
    );
    expect(rowsOf(opened, 'partnerships')).toEqual([
      { id: 'p1', name: 'Partnership 1', type: 'LSP', meetings_per_year: '4', members_known: 'all' },
      { id: 'p2', name: 'Partnership 2' },
      { id: 'p3', name: 'p3' },
    ]);
  });

  it('has the kinds of its links from their attribute, their own word or their label', async () => {
    const opened = await open(
      gexf(`<attributes class="edge"><attribute id="0" title="Kind" type="string"/></attributes>
        <nodes><node id="1"/><node id="2"/></nodes><edges>
        <edge source="1" target="2" label="a label"><attvalues><attvalue for="0" value="reports to"/></attvalues></edge>
        <edge source="1" target="2" kind="knows" label="a label"/><edge source="1" target="2" label="part of"/>
        <edge source="1" target="2" kind="LINKED_TO" label="shares a group"/><edge source="2" target="1"/></edges>`),
    );
    expect(rowsOf(opened, 'links')?.map(({ kind }) => kind)).toEqual([
      'REPORTS_TO',
      'knows',
      'PART_OF',
      'shares a group',
      undefined,
    ]);
  });

  it('has nodes inside others, and such as name a parent, as parts of them', async () => {
    const opened = await open(
      gexf(`<nodes><node id="a"><nodes><node id="b"><nodes><node id="c"/></nodes></node></nodes></node>
        <node id="d" pid="a"/><node id="e"><parents><parent for="a"/><parent for="b"/></parents></node></nodes>`),
    );
    expect(opened.problems.errors).toEqual([]);
    expect(rowsOf(opened, 'links')?.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toEqual([
      'b PART_OF a',
      'c PART_OF b',
      'd PART_OF a',
      'e PART_OF a',
      'e PART_OF b',
    ]);
    expect(rowsOf(opened, 'partnerships')).toHaveLength(5);
  });

  it('keeps two attributes of one name apart from the id and name that it has', async () => {
    const opened = await open(
      graphml('<key id="a" for="node" attr.name="id"/><graph><node id="n1"><data key="a">17</data></node></graph>'),
    );
    expect(rowsOf(opened, 'partnerships')).toEqual([{ id: 'n1', name: 'n1', 'id (attribute)': '17' }]);
  });

  it('is left aside where it has no nodes', async () => {
    const { tables, problems } = await open(gexf('<nodes/>'));
    expect(tables).toEqual([]);
    expect(problems.leaveAside).toBeDefined();
    expect(problems.leftAside).toEqual([{ file: 'some.gexf', message: 'The graph has no nodes.' }]);
  });
});

describe('the time of a node', () => {
  it.each([
    ['start="2001-04-01" end="2004-03-31"', '', '2001-04-01', '2004-03-31'],
    ['start="2001-04-01T09:30:00"', '', '2001-04-01', undefined],
    ['start="2001.0" end="2004"', '', '2001', '2004'],
    ['start="-Infinity" end="2004"', '', undefined, '2004'],
    ['', '<spells><spell start="2003" end="2004"/><spell start="2001" end="2002"/></spells>', '2001', '2004'],
    ['', '<spells><spell start="2001" end="2002"/><spell start="2003"/></spells>', '2001', undefined],
    ['timestamp="2002"', '', '2002', '2002'],
    ['timestamps="&lt;[2003, 2001, 2002]&gt;"', '', '2001', '2003'],
    ['intervals="&lt;[2001, 2002]; [2003, 2004)&gt;"', '', '2001', '2004'],
  ])('%s %s is from the first start to the last end', async (attributes, inside, started, ended) => {
    const opened = await open(gexf(`<nodes><node id="1" ${attributes}>${inside}</node></nodes>`));
    const [row] = rowsOf(opened, 'partnerships') ?? [];
    expect([row?.['started'], row?.['ended']]).toEqual([started, ended]);
    expect(opened.problems.warnings).toHaveLength(1);
  });

  it('is since and until of an edge', async () => {
    const opened = await open(
      gexf(
        '<nodes><node id="1"/><node id="2"/></nodes><edges><edge source="1" target="2" start="2001" end="2002"/></edges>',
      ),
    );
    expect(rowsOf(opened, 'links')).toEqual([{ from: '1', to: '2', since: '2001', until: '2002' }]);
  });

  it('is left out where it is no date and no year, with a warning', async () => {
    const opened = await open(gexf('<nodes><node id="1" start="17.5" end="18"/></nodes>'));
    expect(rowsOf(opened, 'partnerships')).toEqual([{ id: '1', name: '1' }]);
    expect(opened.problems.warnings).toContainEqual({
      file: 'some.gexf',
      line: 3,
      value: '17.5',
      message: '2 times are neither a date nor a year of four digits and left out, "17.5" first.',
    });
  });
});

describe('a graph of partnerships and their members', () => {
  const kinds = (title: string) =>
    `<attributes class="node"><attribute id="k" title="${title}" type="string"/><attribute id="t" title="type" type="string"/></attributes>`;
  const node = (id: string, kind: string) =>
    `<node id="${id}" label="The ${id}"><attvalues><attvalue for="k" value="${kind}"/></attvalues></node>`;

  it.each(['kind', 'label_kind', 'Node Type'])('says which is which by %s, in any case', async (title) => {
    const opened = await open(
      gexf(`${kinds(title)}<nodes>${node('p1', 'PARTNERSHIP')}${node('a1', 'agency')}${node('h1', 'Person')}</nodes>
        <edges><edge source="a1" target="p1" start="2001"/><edge source="p1" target="h1" kind="MEMBER_OF" label="chair"/></edges>`),
    );
    expect(opened.problems.totals).toEqual({ errors: 0, warnings: 0, leftAside: 0 });
    expect(opened.tables.map(({ table }) => table)).toEqual(['partnerships', 'agencies', 'people', 'memberships']);
    expect(rowsOf(opened, 'partnerships')).toEqual([{ id: 'p1', name: 'The p1' }]);
    expect(rowsOf(opened, 'agencies')).toEqual([{ id: 'a1', name: 'The a1' }]);
    expect(rowsOf(opened, 'people')).toEqual([{ id: 'h1', name: 'The h1' }]);
    expect(rowsOf(opened, 'memberships')).toEqual([
      { partnership: 'p1', agency: 'a1', since: '2001' },
      { partnership: 'p1', person: 'h1', role: 'chair' },
    ]);
  });

  it('says so by edges that are MEMBER_OF alone, wherever in the file they stand', async () => {
    const opened = await open(
      graphml(`<key id="t" for="edge" attr.name="type"/><key id="r" for="edge" attr.name="role"/><key id="h" for="edge" attr.name="hoursPerYear"/><graph>
        <edge source="a1" target="p1"><data key="t">MEMBER_OF</data><data key="r">core</data><data key="h">12</data></edge>
        <node id="a1"/><node id="p1"/><node id="p2"/>
        <edge source="p1" target="p2"><data key="t">member of</data></edge></graph>`),
    );
    expect(rowsOf(opened, 'agencies')).toEqual([{ id: 'a1', name: 'a1' }]);
    expect(rowsOf(opened, 'partnerships')?.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(rowsOf(opened, 'memberships')).toEqual([
      { partnership: 'p1', agency: 'a1', role: 'core', hours_per_year: '12' },
      { partnership: 'p2', agency: 'p1', member_kind: 'partnership' },
    ]);
  });

  it('has links between partnerships, and leaves aside, counted, what the tables cannot hold', async () => {
    const opened = await open(
      gexf(`${kinds('kind')}<nodes>${node('p1', 'Partnership')}${node('p2', 'Partnership')}${node('a1', 'Agency')}${node('b1', 'Boundary')}<node id="x"/></nodes>
        <edges><edge source="p1" target="p2" kind="PART_OF"/><edge source="p1" target="p2" kind="swaps staff"/>
        <edge source="a1" target="p1" kind="LEADS"/><edge source="a1" target="p2" kind="LEADS"/><edge source="p1" target="b1"/></edges>`),
    );
    expect(rowsOf(opened, 'links')?.map(({ kind }) => kind)).toEqual(['PART_OF', 'swaps staff']);
    expect(opened.tables.map(({ table }) => table)).toEqual(['partnerships', 'agencies', 'links']);
    expect(opened.problems.leftAside.map(({ message }) => message.split(':')[0])).toEqual([
      '1 nodes of kind "Boundary"',
      '1 nodes without a kind',
      '2 edges LEADS from Agency to Partnership',
      '1 edges from Partnership to another kind of node',
    ]);
  });
});

describe('a hostile or broken file is refused with one error that names its line:', () => {
  const refusal = async (content: string | Uint8Array, limits = {}) => {
    const { tables, problems } = await open(content, limits);
    expect(tables).toEqual([]);
    expect(problems.totals.errors).toBe(1);
    return problems.errors[0];
  };
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('\n');

  it.each([
    ['an entity bomb', `<?xml version="1.0"?>\n<!DOCTYPE gexf [\n<!ENTITY l0 "ha">\n${laughs}\n]>\n<gexf>&l9;</gexf>`],
    [
      'an external entity',
      '<?xml version="1.0"?>\n<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<gexf>&x;</gexf>',
    ],
    ['a DOCTYPE from elsewhere', '\n<!DOCTYPE graphml SYSTEM "http://127.0.0.1:1/graphml.dtd">\n<graphml/>'],
  ])('%s', async (_, content) => {
    expect(await refusal(content)).toMatchObject({
      file: 'some.gexf',
      line: 2,
      message: expect.stringMatching(/^The file has a DOCTYPE/),
    });
  });

  it.each([
    ['cut short', gexf('<nodes><node id="1"/></nodes>').slice(0, -20), 3, /not well-formed XML: unclosed tag/],
    [
      'with tags that cross',
      gexf('<nodes><node id="1"></nodes></node>'),
      3,
      /not well-formed XML: unexpected close tag/,
    ],
    ['with an entity of its own', gexf('<nodes><node id="&x;"/></nodes>'), 3, /not well-formed XML: undefined entity/],
    ['with a lone ampersand', gexf('<nodes>\n<node id="1" label="A & B"/></nodes>'), 4, /not well-formed XML/],
    ['with a NUL', gexf('<nodes><node id="\0"/></nodes>'), 3, /not well-formed XML: disallowed character/],
    ['of no XML', 'id,name\n1,A\n', 1, /not well-formed XML/],
    ['of nothing', '', 1, /not well-formed XML/],
    ['of another XML', '<svg>\n</svg>', 1, /begins with <svg>: it is neither GraphML nor GEXF/],
    [
      'of bytes that are not UTF-8',
      Buffer.from(gexf('<nodes><node id="caf\u00e9"/></nodes>'), 'latin1'),
      1,
      /not in the encoding utf-8/,
    ],
  ])('a file %s', async (_, content, line, message) => {
    expect(await refusal(content)).toMatchObject({ line, message: expect.stringMatching(message) });
  });

  it('100,000 open tags', async () => {
    expect(await refusal(gexf('<nodes><node id="1">\n'.repeat(50_000)))).toMatchObject({
      line: 502,
      message: expect.stringMatching(/nested more than 1000 deep/),
    });
  });

  it.each([
    ['an attribute of 10 MB', `<nodes>\n<node id="1" label="${'x'.repeat(10_000_000)}"/></nodes>`],
    ['a text of 10 MB', `<nodes>\n<node id="1">${'x'.repeat(10_000_000)}</node></nodes>`],
    [
      'a text of 10 MB between comments',
      `<nodes>\n<node id="1">${`${'x'.repeat(90_000)}<!-- -->`.repeat(100)}</node></nodes>`,
    ],
    ['a name of 10 MB', `<nodes>\n<${'x'.repeat(10_000_000)}/></nodes>`],
  ])('%s', async (_, content) => {
    expect(await refusal(gexf(content))).toMatchObject({
      line: 4,
      message: expect.stringMatching(/more than 100000 characters/),
    });
  });

  it('a tag with thousands of attributes', async () => {
    const attributes = Array.from({ length: 1_001 }, (_, index) => `a${index}="1"`).join(' ');
    expect(await refusal(gexf(`<nodes><node ${attributes}/></nodes>`))).toMatchObject({
      line: 3,
      message: expect.stringMatching(/more than 1000 attributes/),
    });
  });

  const chain = gexf(
    `<nodes>${[1, 2, 3].map((id) => `<node id="${id}"/>`).join('\n')}</nodes>\n<edges><edge source="1" target="2"/></edges>`,
  );

  it('more nodes and edges than an import may bring', async () => {
    expect(await refusal(chain, { rows: 3 })).toMatchObject({
      line: 6,
      message: expect.stringMatching(/more than 3 nodes and edges/),
    });
    expect((await open(chain, { rows: 4 })).problems.errors).toEqual([]);
  });

  it('a value with more characters than a cell may have', async () => {
    const others = Array.from({ length: 20 }, (_, index) => `\n<node id="n${index}"/>`).join('');
    const named = gexf(`<nodes><node id="1" label="12345678901"/>${others}</nodes>`).replace(/ xmlns="[^"]*"/, '');
    expect(await refusal(named, { cellCharacters: 10 })).toMatchObject({
      line: 3,
      message: expect.stringMatching(/more than 10 characters/),
    });
    expect((await open(named, { cellCharacters: 11 })).problems.errors).toEqual([]);
  });

  it('more attributes than a table may have columns', async () => {
    const keys = [1, 2, 3].map((id) => `<key id="k${id}" for="node"><default>x</default></key>`).join('');
    const wide = graphml(`${keys}<graph><node id="1"/></graph>`).replace(/ xmlns="[^"]*"/, '');
    expect(await refusal(wide, { columns: 4 })).toMatchObject({
      line: 2,
      message: expect.stringMatching(/more than 4 attributes/),
    });
    expect((await open(wide, { columns: 5 })).problems.errors).toEqual([]);
  });

  it('attributes without end that are not declared', async () => {
    const nodes = Array.from(
      { length: 501 },
      (_, index) => `<node id="${index}"><attvalues><attvalue for="a${index}" value="1"/></attvalues></node>`,
    );
    expect(await refusal(gexf(`<nodes>${nodes.join('')}</nodes>`))).toMatchObject({
      message: expect.stringMatching(/more than 500 attributes that are not declared/),
    });
  });
});

describe('the encoding', () => {
  const named = (declared: string) =>
    `<?xml version="1.0" encoding="${declared}"?>\n${gexf('<nodes><node id="1" label="Collège"/></nodes>')}`;

  it.each([
    ['UTF-8', Buffer.from(named('UTF-8'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${named('utf-8')}`)],
    ['ISO-8859-1', Buffer.from(named('ISO-8859-1'), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${named('UTF-16')}`, 'utf16le')],
  ])('%s is read as the file declares it', async (_, content) => {
    expect(rowsOf(await open(content), 'partnerships')).toEqual([{ id: '1', name: 'Collège' }]);
  });
});
