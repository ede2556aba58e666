import { findingRules } from '#contract/findings';
import { cypherText } from '../neo4j/statement.ts';
import { consoleLimits } from './limits.ts';
import type { GivenByName } from './syntax/given.ts';

const shipped = new Set(findingRules.map((rule) => cypherText(`findings/${rule}`).trim()));

/**
 * Whether it is one of this project's own statements, word for word, asked with no more than a page would give it. Told by
 * its text alone, some of them could cost more than is taken; the rules ask them with few values, and so does whoever checks a
 * finding.
 */
export const isShipped = (query: string, given: GivenByName): boolean =>
  shipped.has(query.trim()) && Object.values(given).every(({ values }) => values <= consoleLimits.builtUp);
