import type { Finding } from '#contract/findings';
import type { NodeReference } from '#contract/node-reference';

/** The partnerships that the reasons of a finding name, but for those it is about. */
export const namedBeside = ({ subjects, reasons }: Finding): readonly NodeReference[] => {
  const own = new Set(subjects.map(({ id }) => id));
  const named = reasons.flatMap(({ nodes }) => nodes).filter(({ kind, id }) => kind === 'Partnership' && !own.has(id));
  return [...new Map(named.map((each) => [each.id, each])).values()];
};
