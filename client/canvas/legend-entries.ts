/** What the legend of a picture has to explain: only what this picture shows. */
import type { Finding } from '#contract/findings';
import type { GraphSlice } from '#contract/graph-slice';
import type { DrawnKind } from '../drawn-kind.ts';
import { buildPicture } from '../graph/picture.ts';
import type { Field } from '../palette.ts';
import type { NodeSigns } from '../state/signs-of-nodes.ts';

export type LineSign = 'member' | 'lead' | 'informal' | 'link' | 'ground';
export type MarkSign = 'unnamed' | 'synthetic' | 'ended' | 'more' | 'broker' | 'single';
export type FindingSign = 'band' | 'certain' | 'to-check';

export interface LegendEntries {
  readonly kinds: readonly DrawnKind[];
  readonly fields: readonly Field[];
  readonly lines: readonly LineSign[];
  readonly marks: readonly MarkSign[];
  readonly finding: readonly FindingSign[];
}

const kindOrder: readonly DrawnKind[] = ['Partnership', 'Agency', 'Person', 'Boundary', 'Theme', 'Target'];
const fieldOrder: readonly Field[] = ['area', 'learning', 'safety', 'health', 'work', 'community', 'other'];
const lineOrder: readonly LineSign[] = ['member', 'lead', 'informal', 'link', 'ground'];

const noSigns: NodeSigns = { brokers: new Map(), singleLinks: new Map() };

export const legendEntries = (slice: GraphSlice, finding: Finding | null, signs = noSigns): LegendEntries => {
  const picture = buildPicture(slice);
  const nodes = picture.mapNodes((_, node) => node);
  const edges = picture.mapEdges((_, edge) => edge);
  const coloured = nodes.filter(({ kind, ended }) => !ended && (kind === 'Partnership' || kind === 'Agency'));
  const lineOf = ({ style }: (typeof edges)[number]): LineSign => {
    if (style.stroke === 'faintRelation') return 'ground';
    if (style.curvature > 0) return 'link';
    return style.stroke === 'strongRelation' ? 'lead' : 'member';
  };
  const lines = new Set<LineSign>(edges.map(lineOf));
  if (edges.some(({ informal }) => informal)) lines.add('informal');
  const hasAny = (signed: ReadonlyMap<string, unknown>) => [...signed.keys()].some((key) => picture.hasNode(key));
  return {
    kinds: kindOrder.filter((kind) => nodes.some((node) => node.kind === kind)),
    fields: fieldOrder.filter((field) => coloured.some((node) => node.field === field)),
    lines: lineOrder.filter((line) => lines.has(line)),
    marks: [
      ...(hasAny(signs.singleLinks) ? (['single'] as const) : []),
      ...(hasAny(signs.brokers) ? (['broker'] as const) : []),
      ...(nodes.some(({ named }) => !named) ? (['unnamed'] as const) : []),
      ...(nodes.some(({ synthetic }) => synthetic) ? (['synthetic'] as const) : []),
      ...(nodes.some(({ ended }) => ended) ? (['ended'] as const) : []),
      ...(nodes.some(({ more }) => more > 0) ? (['more'] as const) : []),
    ],
    finding: finding === null ? [] : findingSigns(finding),
  };
};

const findingSigns = ({ kind, certainty, missing }: Finding): readonly FindingSign[] => [
  ...(kind === 'duplication' ? (['band'] as const) : []),
  ...(missing.length > 0 ? [certainty] : []),
];
