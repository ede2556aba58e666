import { counted, figure } from './words.ts';

/** Every word of the page on coverage. */
export const coverageWords = {
  lead: 'Which areas have a partnership of each type, or for each theme or client group: none, one or several. A cell opens what it stands for.',
  loading: 'Comparing grounds',
  kept: 'What was chosen is kept.',
  areaKind: 'Kind of area',
  by: 'Against',
  sides: { type: 'Type', theme: 'Theme', 'client group': 'Client group' },
  grid: (side: string, kind: string) => `Coverage of areas of the kind ${kind} by ${side.toLowerCase()}`,
  sum: (areas: number, columns: number) => `${counted(areas, 'area')} × ${figure(columns)}`,
  none: {
    title: 'Nothing to compare',
    hint: 'There is no area of this kind in the sources in force, or nothing to set it against.',
  },
  noKind: { title: 'No area has a kind', hint: 'Kinds are a column of the table of boundaries.' },
  marks: {
    several: 'several',
    double: 'several: found as double cover',
    one: 'one',
    part: 'of a part only',
    'not-recorded': 'none recorded, none required: nothing is known',
    'to-check': 'required, none recorded: to check',
    certain: 'required, and certainly none',
  },
  signs: { part: '½', 'not-recorded': '·', 'to-check': '?', certain: '×' },
  required: 'required',
  requiredBy: 'Required by',
  requiredOf: (type: string, by: readonly string[]) => `${type} (${by.join('; ')})`,
  requiredList: (all: readonly string[]) => `Required: ${all.join(', ')}.`,
  requiredNone: 'Nothing is required of areas of this kind.',
  noCertain:
    'No gap here is certain: a gap would be certain only where a source states that there is none, and none does.',
  gaps: (certain: number, toCheck: number, met: number) =>
    `Of what is required, ${figure(met)} recorded, ${figure(certain)} certainly missing, ${figure(toCheck)} to check.`,
  truncated: (shown: number, total: number) => `The first ${figure(shown)} of ${figure(total)} areas.`,
  cell: (area: string, column: string, mark: string, count: number, required: boolean) =>
    `${area}, ${column}: ${count > 1 ? `${figure(count)}, ` : ''}${mark}${required ? ', required' : ''}`,
  open: 'What stands in this cell',
  choose: 'Choose a cell, or move with the arrow keys and press Enter: what it stands for is told here.',
  full: (count: number) => `Covers the whole area: ${counted(count, 'partnership')}`,
  part: (count: number) => `Covers a part of it: ${counted(count, 'partnership')}`,
  nobody: 'No partnership is recorded here.',
  openGap: 'Open the gap among the findings',
  openDouble: 'Open the double cover among the findings',
  toNetwork: 'The area in the network',
  more: (count: number) => `and ${figure(count)} more`,
  areaNotComplete: 'Not all of what this area is made of is recorded.',
  saved: { area: 'Area', id: 'Id' },
} as const;
