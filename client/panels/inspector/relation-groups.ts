import type { Relation } from '#contract/details';
import { type RelationshipType, relationshipTypes } from '#contract/graph-model';
import { dateInWords } from '../../state/partial-date.ts';
import { relationWords } from '../../words/domain-words.ts';

/** The relations of one sort, seen from one end, under the heading that reads rightly from there. */
export interface RelationGroup {
  readonly title: string;
  readonly relations: readonly Relation[];
}

/** The relations of a thing in the model's order: seats first, then links, ground, themes and the rest. */
export const groupRelations = (relations: readonly Relation[]): RelationGroup[] => {
  const ofSort = (type: RelationshipType, direction: Relation['direction']): RelationGroup => ({
    title: relationWords[type][direction],
    relations: relations.filter((relation) => relation.type === type && relation.direction === direction),
  });
  const groups = relationshipTypes.flatMap((type) => [ofSort(type, 'in'), ofSort(type, 'out')]);
  return groups.filter((group) => group.relations.length > 0);
};

const period = (since: unknown, until: unknown): string | null => {
  if (since === undefined && until === undefined) return null;
  const [from, to] = [since, until].map((date) => (typeof date === 'string' ? dateInWords(date) : ''));
  if (to === '') return `since ${from}`;
  return from === '' ? `until ${to}` : `${from} – ${to}`;
};

/** What is known of one relation, in a few words: role, standing, dates. */
export const relationFacts = ({ type, properties }: Relation): string => {
  const { role, kind, seniority, formal, since, until, level, importance, involvement, amount } = properties;
  const named = [role, kind === type ? undefined : kind, seniority, level, importance, involvement, amount];
  const said = named.filter((value): value is string => typeof value === 'string' && value !== '');
  return [...said, formal === false ? 'informal' : null, period(since, until)]
    .filter((part) => part !== null)
    .join(', ');
};
