/** Every word of the boundaries: the map, systems of areas, partnerships across lines, reports, and outlines brought in. */
import type { AreaStanding } from '#contract/area-systems';
import type { Mend } from '#contract/misfits';
import type { GroundStanding } from '#contract/straddling';
import { figure } from './words.ts';

const counted = (count: number, one: string, many: string): string => `${figure(count)} ${count === 1 ? one : many}`;

const rounded = (value: number): string => figure(Math.round(value));

const standings: Readonly<Record<AreaStanding, string>> = {
  coterminous: 'the same as one',
  within: 'within one',
  contains: 'made of whole ones',
  overlaps: 'across lines',
  apart: 'apart from all',
  unknown: 'not known',
};

const relations = {
  coterminous: 'the same',
  within: 'lies within',
  contains: 'contains',
  overlaps: 'overlap',
  apart: 'apart',
} as const;

const units = (count: number) => counted(count, 'base unit', 'base units');

export const boundaryWords = {
  title: 'Boundaries',
  pages: 'Pages of the boundaries',
  names: {
    map: 'Map',
    systems: 'Systems',
    straddling: 'Across lines',
    reported: 'As reported',
    outlines: 'Outlines',
  },
  kept: 'The choice of areas is kept.',
  noKinds: {
    title: 'No area is in force',
    hint: 'Areas come with the table of boundaries, or with a choice of sources and date.',
  },
  kind: 'Areas of kind',
  beside: 'Against',
  noBeside: 'No other kind',
  units,
  map: {
    lead: 'Areas of one kind, coloured by what lies on them. A second kind is drawn over them.',
    loading: 'Drawing the areas',
    by: 'Coloured by',
    over: 'Drawn over',
    drawn: 'Drawn as',
    outlines: 'Outlines',
    tiles: 'Tiles',
    label: (kind: string) => `Map of areas: ${kind}`,
    how: 'Arrow keys go from area to area, Enter chooses one.',
    schematic: 'Schematic: position says nothing. Each square is a base unit, boxes are the areas that they lie in.',
    schematicAreas: 'Schematic: position says nothing. Each block is an area, boxes are the areas that they lie in.',
    left: (count: number) =>
      `${counted(count, 'area has', 'areas have')} no outline that can be drawn here: see the table.`,
    truncated: (shown: number, total: number) =>
      `First ${figure(shown)} of ${figure(total)} areas: choose an area to see all of its own.`,
    noUnits: 'Base units are drawn where there are at most 3,000: choose an area.',
    outlinesTruncated: 'Outlines are too large to be drawn all at once: choose an area.',
    legend: 'Legend',
    step: (low: number, high: number) => (low === high ? rounded(low) : `${rounded(low)}–${rounded(high)}`),
    notKnown: 'not known',
    save: 'Save the map as SVG',
    empty: { title: 'No area of this kind', hint: 'Choose another kind, area or date.' },
    chosen: 'Chosen area',
    choose: 'Choose an area on the map or in the table.',
    incomplete: 'Not all that it is made of is recorded.',
    network: 'See the network here',
    findings: 'See its findings',
    details: 'What is recorded of it',
    lies: 'Lies in',
    table: (kind: string) => `Areas of kind ${kind}`,
    others: (kind: string) => `Numbers: areas of kind ${kind}`,
    noOther: 'in none',
  },
  measures: { partnerships: 'Partnerships', hours: 'Hours a year', gaps: 'Gaps to check' },
  figures: {
    partnerships: (count: number) => counted(count, 'partnership', 'partnerships'),
    gaps: (count: number) => counted(count, 'gap to check', 'gaps to check'),
  },
  hours: ({ low, high }: { readonly low: number; readonly high: number }) =>
    rounded(low) === rounded(high) ? `${rounded(low)} h` : `${rounded(low)}–${rounded(high)} h`,
  hoursNotKnown: 'hours not known',
  columns: {
    name: 'Area',
    within: 'Lies in',
    units: 'Base units',
    complete: 'Units all known',
    partnerships: 'Partnerships',
    byName: 'By its name',
    hours: 'Hours a year',
    known: 'Hours recorded',
    gaps: 'Gaps to check',
  },
  yes: 'yes',
  no: 'no',
  how: {
    units: 'The areas without parts that it is made of; itself if it has none.',
    partnerships: 'Partnerships whose ground shares a base unit with the area.',
    byName: 'Partnerships that cover this very area by name.',
    hours: 'Hours a year of the seats on these partnerships, from the least to the most that the missing facts allow.',
    known: 'Share of those seats whose hours are recorded.',
    gaps: 'Types of partnership that such an area is to have and of which none is recorded. No record states that there is none: all are to check.',
  },
  share: (value: number) => `${Math.round(value * 100)}%`,
  systems: {
    lead: 'How the areas of each kind lie to those of every other. A cell holds the kind of its row against the kind of its column.',
    loading: 'Comparing the systems of areas',
    label: 'Systems of areas against each other',
    how: 'Arrow keys go from cell to cell, Enter chooses two systems.',
    unknown: (kinds: readonly string[]) =>
      `Of ${counted(kinds.length, 'kind', 'kinds')} it is not known how any area lies to those of another: ${kinds.join(', ')}.`,
    unfold: 'Show them',
    fold: 'Leave them out',
    head: (kind: string, areas: number) => `${kind} (${figure(areas)})`,
    truncated: (shown: number, total: number) => `The ${figure(shown)} commonest of ${figure(total)} kinds.`,
    standings,
    standing: (standing: AreaStanding, areas: number, unitCount: number) =>
      `${figure(areas)} ${standings[standing]} (${units(unitCount)})`,
    cell: (a: string, b: string, told: string) => `${a} against ${b}: ${told}`,
    same: (kind: string) => `${kind} against itself`,
    chosen: (a: string, b: string) => `${a} against ${b}`,
    share: (areas: number, all: number, unitCount: number, allUnits: number) =>
      `${figure(areas)} of ${figure(all)} areas, ${figure(unitCount)} of ${units(allUnits)} (${Math.round((100 * unitCount) / Math.max(1, allUnits))}%)`,
    close: 'Choose other systems',
    cypher: 'How each area lies, as Cypher',
    turn: 'Turn round',
    choose: 'Choose a cell to see which areas do not match, and by which base units.',
  },
  misfits: {
    loading: 'Looking for what does not match',
    table: (a: string, b: string) => `Misfits of ${a} and ${b}`,
    none: { title: 'No misfits', hint: 'Areas of these two kinds match, nest, lie apart or cannot be compared.' },
    note: (near: number) => (near === 0 ? 'no near miss' : `${counted(near, 'near miss', 'near misses')} first`),
    marked: (a: string, b: string) =>
      `${a} has a bold line, base units of ${b} a dashed one, and those in question a bold one.`,
    show: (a: string, b: string) => `Show ${a} and ${b} on the map`,
    columns: {
      a: 'Area',
      b: 'and',
      relation: 'They',
      shared: 'Units in both',
      onlyA: 'Only in the first',
      onlyB: 'Only in the second',
      astray: 'Astray',
      mend: 'In question',
      units: 'Units in question',
      partnerships: 'Partnerships on these',
    },
    relations,
    near: 'near miss',
    mend: (mend: Mend, count: number): string =>
      ({
        coterminous: `Without ${units(count)} they would be the same`,
        within: `Without ${units(count)} the first would lie within the second`,
        contains: `Without ${units(count)} the second would lie within the first`,
        apart: `Without ${units(count)} they would be apart`,
      })[mend],
    in: { a: 'in the first only', b: 'in the second only', both: 'in both' },
    more: (count: number) => `and ${figure(count)} more`,
    onAreas: 'Partnerships of the two by name',
    noneByName: 'none by name',
    how: {
      astray: 'Base units in one of the two alone ÷ base units in either. At most a tenth is a near miss.',
      mend: 'The fewest base units without which the two would be the same, within each other, or apart.',
      partnerships: 'Partnerships whose ground holds one of the units in question.',
    },
  },
  straddling: {
    lead: 'Partnerships whose ground no one area of a kind holds: across its lines, or on several whole areas.',
    loading: 'Holding grounds against areas',
    table: (kind: string) => `Partnerships across areas of kind ${kind}`,
    none: {
      title: 'No partnership lies across these areas',
      hint: 'Each lies within one of them, or its ground is not recorded.',
    },
    note: (across: number) => `${figure(across)} across lines`,
    onMap: (name: string) => `The ground of ${name}`,
    truncated: (shown: number, total: number) => `First ${figure(shown)} of ${figure(total)}: choose an area.`,
    marked: 'Base units of its ground have a bold line.',
    lies: { across: 'across lines', whole: 'several whole areas', unknown: 'not known' } satisfies Record<
      GroundStanding,
      string
    >,
    columns: {
      name: 'Partnership',
      type: 'Type',
      lies: 'Lies',
      areas: 'Areas',
      cut: 'Cut through',
      names: 'Which areas',
      outside: 'Units in none',
    },
    how: {
      lies: 'Across lines: it has some base units of an area and not others. Several whole areas: all it meets are wholly its own. Not known: some of the units are not recorded.',
      areas: 'Areas of the kind that share a base unit with its ground.',
      cut: 'Areas of which it has some base units and not others.',
      outside: 'Base units of its ground that lie in no area of this kind.',
    },
    area: (name: string, shared: number, of: number) =>
      shared === of ? name : `${name} (${figure(shared)} of ${figure(of)})`,
  },
  reported: {
    lead: 'What sources say of two areas, beside what their base units say. What is reported plays no part in what is computed.',
    loading: 'Reading what is reported',
    table: 'Reported relations',
    none: {
      title: 'No source states how two areas lie',
      hint: 'Such statements come in two columns of the table of boundaries.',
    },
    columns: {
      a: 'Area',
      b: 'and',
      kinds: 'Kinds',
      reported: 'As reported',
      computed: 'As computed',
      agrees: 'They',
      sources: 'Sources',
    },
    words: { coterminous: 'the same', overlaps: 'overlap' },
    agrees: { true: 'agree', false: 'disagree', null: 'not known' },
    how: {
      computed: 'From the base units of the two, where all of them are recorded.',
      agrees: 'Whether the source’s word is the computed one.',
    },
  },
  outlines: {
    lead: 'Bring in outlines of areas as GeoJSON. They are kept with the areas, as an import that can be taken back.',
    choose: 'Choose a GeoJSON file',
    drop: 'Drop a GeoJSON file here, or choose one. Nothing is changed before you say so.',
    other: 'Choose another file',
    reading: 'Reading the outlines',
    read: (features: number, vertices: number) =>
      `${counted(features, 'outline', 'outlines')} with ${counted(vertices, 'point', 'points')}`,
    plane: {
      degrees: 'Coordinates in degrees',
      planar: 'Coordinates on a plane grid, such as the British National Grid',
    },
    rounded: (decimals: number, plane: 'degrees' | 'planar', kept: number) =>
      `Coordinates are kept to ${
        decimals > 0
          ? counted(decimals, 'decimal', 'decimals')
          : decimals === 0
            ? 'whole units'
            : `${figure(10 ** -decimals)} ${plane === 'planar' ? 'metres' : 'units'}`
      }, and points on a straight line are dropped: ${counted(kept, 'point is', 'points are')} left. Borders stay shared.`,
    kind: 'These are areas of kind',
    newKind: 'Kind, where it is none of these',
    key: 'Matched by',
    keys: { id: 'Id', code: 'Code', name: 'Name' },
    property: 'In the property',
    nameProperty: 'New areas take their name from',
    addNew: 'Add areas that are not there yet',
    matches: 'What matches',
    columns: { feature: 'In the file', area: 'Area here', what: 'What happens' },
    table: 'Outlines in the file',
    what: {
      outline: 'gets this outline',
      added: 'is added with this outline',
      none: 'left aside: no such area',
      several: 'left aside: several areas here',
      twice: 'left aside: the file has it twice',
      blank: 'left aside: the property is blank',
      broken: 'left aside: no outline that can be drawn',
    },
    sum: (matched: number, added: number, left: number) =>
      `${counted(matched, 'area gets', 'areas get')} an outline, ${figure(added)} added, ${figure(left)} left aside.`,
    commit: (count: number) => `Import ${counted(count, 'outline', 'outlines')}`,
    importing: 'Importing',
    done: (revision: number) =>
      `Imported: the graph is now at revision ${figure(revision)}. It can be taken back under Data.`,
    same: 'All of these outlines were there already: nothing changed.',
    refused: (count: number) => `Refused: ${counted(count, 'problem', 'problems')}. Nothing was changed.`,
    see: 'See the map',
    history: 'Go to the history of imports',
    problems: {
      tooLarge: (megabytes: number) =>
        `The file is larger than ${megabytes} MB. Take simpler outlines: for maps of this size a generalised set will do.`,
      notJson: 'The file is not JSON. Save the areas as GeoJSON: a FeatureCollection of polygons.',
      notCollection:
        'The file is JSON and no GeoJSON FeatureCollection. Save the areas as a FeatureCollection of polygons.',
      empty: 'The collection holds no feature.',
      tooMany: (count: number) => `The collection holds over ${figure(count)} features: bring them in parts.`,
      tooManyPoints: (count: number) =>
        `The outlines have over ${figure(count)} points. Take simpler outlines: for maps of this size a generalised set will do.`,
      noPolygon: 'No feature is a polygon: outlines are Polygons or MultiPolygons.',
      range:
        'Coordinates are out of range: neither degrees (longitude −180 to 180, latitude −90 to 90) nor a grid in metres.',
      tooDetailed:
        'An outline is too long even when it is rounded. Take simpler outlines: for maps of this size a generalised set will do.',
    },
  },
} as const;
