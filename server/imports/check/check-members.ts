import { type Drafts, nodeKey } from '../draft/draft.ts';
import type { NodeIndex } from '../write/read-current.ts';
import type { ProblemList } from './problem-list.ts';

const mostNamed = 10;

/**
 * Warns of new partnerships that nobody sits on, save where their members are said to be unknown.
 *
 * @param satOn the ids of those on which somebody sits.
 */
export const checkMembers = (
  drafts: Drafts,
  index: NodeIndex,
  satOn: ReadonlySet<string>,
  problems: ProblemList,
): void => {
  const empty = drafts.nodes.filter(
    (draft) =>
      draft.label === 'Partnership' &&
      !satOn.has(draft.id) &&
      !index.has(nodeKey(draft)) &&
      draft.properties.get('membersKnown') !== 'none',
  );
  const [first] = empty;
  if (!first) return;
  const named = empty.slice(0, mostNamed).map(({ id }) => id);
  const more = empty.length > named.length ? ` and ${empty.length - named.length} more` : '';
  const subject = empty.length === 1 ? 'One partnership has' : `${empty.length} partnerships have`;
  problems.warn(
    first.place,
    `${subject} no member: ${named.join(', ')}${more}. Give their memberships, or members_known as none.`,
  );
};
