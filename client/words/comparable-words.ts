/** Every word of areas that are alike. */
import { counted, figure } from './words.ts';

export const comparableWords = {
  lead: 'Areas of the same kind, the most alike first: how their partnerships are arranged, what they merged or founded, and what came of it.',
  choose: { title: 'Choose an area', hint: 'Others are compared with one area. Choose it above.' },
  loading: 'Comparing areas',
  kept: 'The choice of area is kept.',
  none: { title: 'No other area of this kind is recorded', hint: 'Only areas of one kind are compared.' },
  own: (name: string, kind: string) => `${name} (${kind})`,
  kindNotKnown: 'kind not known',
  table: 'Areas that are alike',
  columns: {
    name: 'Area',
    likeness: 'Likeness',
    region: 'Region',
    programmes: 'Programmes',
    population: 'Population',
    structure: 'Structure',
    partnerships: 'Partnerships',
    tiers: 'Tiers',
    nested: 'Part of another',
    changed: 'Merged, subsumed',
  },
  how: {
    likeness: 'The mean of the four parts beside it that are known of both areas.',
    region: '1 where both lie in one region, else 0.',
    programmes: 'Programmes that both are eligible for ÷ those of either.',
    population:
      '1 less how many bands they are apart, of four bands that hold a quarter of the known populations each.',
    structure: 'Types of partnership that cover both ÷ those that cover either.',
    partnerships: 'Partnerships that cover it, in full or in part.',
    tiers: 'Two where it lies in a county, else one.',
    nested: 'Of these partnerships, those that are part of another.',
    changed: 'Successions of partnerships that are recorded there.',
  },
  tiers: (twoTier: boolean | null) => (twoTier === null ? null : twoTier ? 'two' : 'one'),
  types: (types: readonly { readonly type: string; readonly full: number; readonly part: number }[]) =>
    types.map(({ type, full, part }) => `${type} ${full}${part > 0 ? ` and ${part} in part` : ''}`).join(', '),
  details: {
    title: 'How they are arranged, and what changed',
    arranged: 'By type',
    programmes: 'Programmes',
    noTypes: 'No partnership covers it.',
    changed: 'Merged and founded',
    none: 'No succession or beginning is recorded.',
    became: (from: string, kind: string | null, to: string) =>
      `${from} became ${to}${kind === null ? '' : ` (${kind})`}`,
    founded: (name: string) => `${name} was founded`,
    noDate: 'no date recorded',
    leftOut: (count: number) => `${counted(count, 'founding', 'foundings')} more, earlier.`,
    came: {
      members: (count: number) => (count === 0 ? 'no member recorded' : counted(count, 'member')),
      stage: (text: string) => `stage: ${text}`,
      evaluation: (text: string) => `evaluation: ${text}`,
      ended: (day: string) => `ended ${day}`,
      claims: (names: string) => `a source says: ${names}`,
      nothing: 'What came of it is not recorded.',
    },
    source: (name: string, locator: string) => `${name} ${locator}`,
  },
  population: (people: number) => `${figure(people)} people`,
} as const;
