import type { DrawnKind } from '../drawn-kind.ts';
import type { Arrangement } from '../graph/arrangements.ts';
import type { Fold } from '../graph/fold-slice.ts';
import { kindWords } from './domain-words.ts';
import { counted, figure } from './words.ts';

const countedKind = (kind: DrawnKind, count: number): string =>
  counted(count, kindWords[kind].one.toLowerCase(), kindWords[kind].many.toLowerCase());

/** How the picture is arranged, folded, hidden and pinned. */
export const drawnWords = {
  button: 'Arrange',
  arranged: 'Arranged',
  arrangements: {
    force: 'by who works with whom',
    area: 'by area',
    rings: 'in rings, step by step',
    columns: 'members left, partnerships right',
  } satisfies Record<Arrangement, string>,
  folded: 'Drawn as one',
  notFolded: 'nothing: each by itself',
  folds: { type: 'those of one type', area: 'those of one area', theme: 'those of one theme' } satisfies Record<
    Fold,
    string
  >,
  foldHint: 'A group opens when it is chosen. What the picture is of is never folded.',
  changes: (hidden: number, only: number, pins: number, opened: number) => [
    ...(only > 0 ? [`Only ${counted(only, 'thing is', 'things are')} drawn`] : []),
    ...(hidden > 0 ? [`${counted(hidden, 'thing is', 'things are')} hidden`] : []),
    ...(pins > 0 ? [`${counted(pins, 'thing is', 'things are')} pinned`] : []),
    ...(opened > 0 ? [`${counted(opened, 'group is', 'groups are')} open`] : []),
  ],
  reset: 'Draw everything as it comes',
  inUse: (count: number) => ` (${count})`,
  /** Which neighbours of a thing to draw too. */
  bring: {
    counting: 'Counting…',
    failed: 'How many of each sort is not known now.',
    kind: (kind: DrawnKind, count: number, type: string | null) =>
      type === null ? countedKind(kind, count) : `${countedKind(kind, count)}: ${type}`,
    all: (kind: DrawnKind, count: number) => `All ${countedKind(kind, count)}`,
    type: (type: string | null, count: number) => `${type ?? 'type not known'} (${figure(count)})`,
  },
  menu: {
    label: (names: string) => `What to do with ${names}`,
    several: (count: number) => counted(count, 'thing', 'things'),
    details: 'Details',
    centre: 'Draw its surroundings',
    expand: (more: number) => `Show all ${figure(more)} more it works with`,
    collapse: 'Hide who it works with',
    more: (more: number) => `+${figure(more)} more: choose whom to bring in`,
    structure: 'Who answers to whom',
    hide: 'Hide',
    only: 'Draw only this, and who it works with',
    onlyThese: 'Draw only these',
    pin: 'Pin here',
    unpin: 'Unpin',
  },
} as const;
