/** Every word that the picture and its legend speak, so that another language is another file of this shape. */

import type { DrawnKind } from '../drawn-kind.ts';
import type { Overlap } from '../graph/emphasis.ts';
import type { NodeAttributes } from '../graph/picture.ts';
import type { Ghost } from '../graph/stage-parts.ts';
import type { Field } from '../palette.ts';
import { counted, figure, words } from '../words/words.ts';

const kindNames: Readonly<Record<DrawnKind, readonly [one: string, many: string]>> = {
  Partnership: ['partnership', 'partnerships'],
  Agency: ['agency', 'agencies'],
  Person: ['person', 'people'],
  Boundary: ['area', 'areas'],
  Theme: ['theme', 'themes'],
  Target: ['target', 'targets'],
};

export const canvasWords = {
  fields: {
    area: 'Local strategy and regeneration',
    learning: 'Learning and skills',
    safety: 'Crime, drugs and safety',
    health: 'Health',
    work: 'Employment and business',
    community: 'Voluntary and community',
    other: 'Other, or not known',
  } satisfies Record<Field, string>,

  /** What stands beside a ghost: its name, and what is the matter with it. */
  ghost: ({ kind, name, certain }: Ghost): { readonly name: string; readonly note: string | null } => {
    const note = certain ? 'missing' : 'not recorded';
    return kind === 'member' ? { name, note } : { name: `${name} ${note}`, note: null };
  },

  overlap: ({ subjects, shared, of }: Overlap): string => {
    if (shared === 0) return 'a source says they duplicate';
    if (of !== null) return `${figure(shared)} of ${counted(of, 'member', 'members')} shared`;
    return `${counted(shared, 'member', 'members')} shared by all ${figure(subjects)}`;
  },

  /** Beside a name: how many more there are around it. */
  more: (more: number): string => `+${figure(more)}`,

  cardNote: ({ kind, typeName, degree, more, named, synthetic, ended }: NodeAttributes): string =>
    [
      typeName ?? kindNames[kind][0],
      counted(degree, 'connection', 'connections'),
      ...(more > 0 ? [`+${figure(more)} more not drawn`] : []),
      ...(named ? [] : ['not named by its source']),
      ...(ended ? ['ended'] : []),
      ...(synthetic ? ['illustrative'] : []),
    ].join(' · '),

  controls: { label: 'Picture', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit the picture' },
  layingOut: words.header.layingOut,
  failed: {
    noWebgl: 'This browser cannot draw the picture: it has no WebGL. The table below holds the same content.',
    layout: 'The picture could not be laid out. The table below holds the same content. Load the page again to retry.',
  },

  /** What a screen reader says of the picture. */
  description: (counts: ReadonlyMap<DrawnKind, number>, title: string | null): string => {
    const parts = [...counts]
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => counted(count, ...kindNames[kind]));
    const listed = new Intl.ListFormat('en-GB').format(parts);
    return [
      `Picture of ${listed || 'nothing'}.`,
      ...(title === null ? [] : [`Brought forward: ${title}.`]),
      'The same content is in the table below.',
      'Arrow keys move the picture, plus and minus zoom, 0 fits it, Enter opens who the selected one works with.',
    ].join(' ');
  },

  legend: {
    title: 'Legend',
    finding: 'This finding',
    shapes: 'Shape: what it is',
    colours: 'Colour: field of work',
    size: 'Larger: more connections',
    lines: 'Lines',
    marks: 'Marks',
    kinds: {
      Partnership: 'Partnership',
      Agency: 'Agency',
      Person: 'Person',
      Boundary: 'Area',
      Theme: 'Theme',
      Target: 'Target',
    } satisfies Record<DrawnKind, string>,
    member: 'is a member of',
    lead: 'leads, chairs or hosts',
    informal: 'informal',
    link: 'is linked to another partnership',
    ground: 'covers, works in or addresses',
    unnamed: 'Grey italic: not named by its source',
    synthetic: 'Hollow centre: illustrative, not real',
    ended: 'Grey: ended',
    broker: 'Bridge: a broker between others',
    single: 'A 1: a link hangs on them alone',
    more: '+12: so many more not drawn',
    band: 'As wide as the share of members they have in common',
    certain: 'Missing for certain',
    toCheck: 'Not recorded: to check',
  },
} as const;
