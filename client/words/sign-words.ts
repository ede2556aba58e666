import type { MeasuredKind } from '#contract/measures';
import type { Broker, SingleLink } from '../state/signs-of-nodes.ts';
import { ordinal } from './ordinal.ts';
import { counted, figure, listed } from './words.ts';

const kinds: Readonly<Record<MeasuredKind, string>> = {
  agency: 'agencies',
  partnership: 'partnerships',
  person: 'people',
};

/** Why a thing carries a sign in the picture. */
export const signWords = {
  title: 'What hangs on it',
  cypherHint:
    'The ways are followed through the whole network, which no query of the console reaches. What they rest on:',
  links: 'Its links, as Cypher',
  broker: ({ kind, rank, of, holds, estimate }: Broker): string =>
    [
      ...(holds > 0
        ? [
            `The only route between ${counted(holds, 'pair', 'pairs')} of partnerships: nobody else on record joins them, directly or through others.`,
          ]
        : []),
      `A broker: ${ordinal(rank)} of ${figure(of)} ${kinds[kind]} by how many of the shortest routes between others lead through it, for each of its links${estimate ? ' (estimated)' : ''}.`,
    ].join(' '),
  singleLink: ({ between, certain }: SingleLink): string =>
    certain
      ? `The link between ${listed(between)} hangs on this person alone.`
      : `Nobody else is recorded on both ${listed(between)}.`,
} as const;
