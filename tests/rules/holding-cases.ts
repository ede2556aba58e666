/** Cases of one thing that counts only while it holds, and only where the sources in force know it. */
import type { Network, Properties } from '../support/network.ts';
import type { RuleCases } from './rule-cases.ts';

/** What a rule finds with the thing, and what without it. */
interface Outcomes {
  readonly held: readonly string[];
  readonly not: readonly string[];
}

const casesOf = (
  what: string,
  make: (said: Properties) => Network,
  [since, until]: readonly [string, string],
  { held, not }: Outcomes,
): RuleCases => ({
  [`takes ${what} from its first day on`]: [
    make({ [since]: '2001-05-15' }),
    { ever: held, '2001': not, '2001-05': not, '2001-05-15': held, '2003-12-31': held },
  ],
  [`takes ${what} until the last day that its end may mean`]: [
    make({ [until]: '2001' }),
    { ever: held, '2001': held, '2001-05-15': held, '2003-12-31': not },
  ],
  [`takes ${what} only where the sources in force know it`]: [
    make({ sources: ['reg'] }),
    { ever: held, doc: not, 'doc 2001-05': not },
  ],
});

/** Of a relationship. */
export const relationCases = (what: string, make: (said: Properties) => Network, outcomes: Outcomes): RuleCases =>
  casesOf(what, make, ['since', 'until'], outcomes);

/** Of a node that has a life. */
export const nodeCases = (what: string, make: (said: Properties) => Network, outcomes: Outcomes): RuleCases =>
  casesOf(what, make, ['started', 'ended'], outcomes);

/** Of two partnerships that a rule compares: it finds them only where they may have lived on one day. */
export const aliveTogetherCases = (
  make: (said: Readonly<Record<'a' | 'b', Properties>>) => Network,
  { held, not }: Outcomes,
): RuleCases => ({
  'abstains where the first ended before the second began': [
    make({ a: { ended: '2001-05-14' }, b: { started: '2001-05-15' } }),
    { ever: not },
  ],
  'abstains where the second ended before the first began': [
    make({ b: { ended: '2000' }, a: { started: '2001' } }),
    { ever: not },
  ],
  'fires where the second may have begun before the first ended': [
    make({ a: { ended: '2001' }, b: { started: '2001-12' } }),
    { ever: held },
  ],
  'fires where the first may have begun before the second ended': [
    make({ b: { ended: '2001-05' }, a: { started: '2001-05-31' } }),
    { ever: held },
  ],
  ...nodeCases('the first', (said) => make({ a: said, b: {} }), { held, not }),
  ...nodeCases('the second', (said) => make({ a: {}, b: said }), { held, not }),
});
