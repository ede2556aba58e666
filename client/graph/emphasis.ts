/**
 * What a finding brings forward in a picture: its subjects, the members they share, the ground and themes they have
 * in common, and each one's other members. Everything else recedes.
 */
import type { Finding, Reason } from '#contract/findings';
import { nodeKey } from '../node-key.ts';
import type { Picture } from './picture.ts';

export type Level = 'subject' | 'shared' | 'context';

export interface Overlap {
  readonly subjects: number;
  /** Members of all subjects; 0 where a source calls them alike and no members are known. */
  readonly shared: number;
  /** What the shared ones are counted out of; null where that is not known. */
  readonly of: number | null;
  /** 0 to 1: how wide the band is. */
  readonly share: number;
}

export interface Emphasis {
  readonly finding: Finding;
  /** Keys of the subjects that the picture holds, in the finding's order. */
  readonly subjects: readonly string[];
  readonly shared: readonly string[];
  /** Areas and themes of several subjects, and members of several that do not count as shared. */
  readonly common: readonly string[];
  /** Members of one subject alone, by the subject. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** Null where the finding is no duplication. */
  readonly overlap: Overlap | null;
  readonly levels: ReadonlyMap<string, Level>;
  /** The subjects, and where what is missing begins and ends: the picture says nothing without their names. */
  readonly ends: ReadonlySet<string>;
}

const groundsAtMost = 5;

/** The emphasis of a finding, or null where the picture holds none of its subjects. */
export const createEmphasis = (picture: Picture, finding: Finding): Emphasis | null => {
  const subjects = finding.subjects.map(nodeKey).filter((key) => picture.hasNode(key));
  if (subjects.length === 0) return null;
  const isSubject: ReadonlySet<string> = new Set(subjects);
  const free = (key: string) => picture.hasNode(key) && !isSubject.has(key);
  // What one subject faces stands around it, where the finding is about that and not about members.
  const faced = subjects.length === 1 ? toldBy(finding, 'links').filter(free) : [];
  const ties = new Map(
    subjects.map((subject) => [subject, faced.length > 0 ? new Set(faced) : tiesOf(picture, subject)]),
  );
  const orderly = inPictureOrder(picture);

  const told = toldBy(finding, 'members').filter(free);
  const onSeveral = countedTwice([...ties.values()]).filter(free);
  // The finding's own list comes first: it knows which agencies are unnamed and so never shared.
  const shared = orderly(subjects.length < 2 ? [] : told.length > 0 ? told : onSeveral);
  const isShared = new Set(shared);
  const partly = orderly(onSeveral.filter((key) => !isShared.has(key)));
  const grounds = orderly(countedTwice(subjects.map((subject) => groundOf(picture, subject))).filter(free));
  const common = [...partly, ...grounds.slice(0, groundsAtMost)];
  const isBetween = new Set([...shared, ...common]);
  const own = new Map(
    subjects.map((subject) => {
      const alone = [...(ties.get(subject) ?? [])].filter((key) => free(key) && !isBetween.has(key));
      return [subject, orderly(alone)] as const;
    }),
  );

  const levels = new Map<string, Level>();
  for (const keys of [partly, ...own.values()]) for (const key of keys) levels.set(key, 'context');
  for (const key of [...shared, ...grounds.slice(0, groundsAtMost)]) levels.set(key, 'shared');
  for (const key of subjects) levels.set(key, 'subject');
  const union = new Set([...ties.values()].flatMap((tied) => [...tied])).size;
  return {
    finding,
    subjects,
    shared,
    common,
    own,
    overlap: overlapOf(finding, subjects.length, shared.length, union),
    levels,
    ends: new Set([...subjects, ...missingEnds(finding).filter((key) => picture.hasNode(key))]),
  };
};

const missingEnds = ({ missing }: Finding): readonly string[] =>
  missing
    .flatMap(({ at, to }) => [at, ...(to === undefined ? [] : [to])])
    .map((id) => nodeKey({ kind: 'Partnership', id }));

/** What the reasons of one part speak of. */
const toldBy = ({ reasons }: Finding, wanted: Reason['part']): readonly string[] => [
  ...new Set(reasons.filter(({ part }) => part === wanted).flatMap(({ nodes }) => nodes.map(nodeKey))),
];

const countedTwice = (sets: readonly ReadonlySet<string>[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.keys()].filter((key) => (counts.get(key) ?? 0) > 1);
};

const groundOf = (picture: Picture, subject: string): ReadonlySet<string> =>
  new Set(
    picture
      .filterOutEdges(subject, (_, { relation }) => relation === 'COVERS' || relation === 'ADDRESSES')
      .map((edge) => picture.target(edge)),
  );

/** Who sits on a partnership, or on what anything else sits. Observers and representatives are no members. */
const tiesOf = (picture: Picture, subject: string): ReadonlySet<string> => {
  const isPartnership = picture.getNodeAttribute(subject, 'kind') === 'Partnership';
  const ties = new Set<string>();
  picture.forEachEdge(subject, (_, { relation, role }, source, target, from) => {
    const other = source === subject ? target : source;
    const sits = isPartnership ? target === subject && from.kind !== 'Person' : source === subject;
    if (relation === 'MEMBER_OF' && sits && role !== 'observer') ties.add(other);
  });
  return ties;
};

/** By field of work, then name, so that like stands with like and the order is the same at every load. */
const inPictureOrder =
  (picture: Picture) =>
  (keys: readonly string[]): readonly string[] =>
    [...keys].sort((one, other) => {
      const a = picture.getNodeAttributes(one);
      const b = picture.getNodeAttributes(other);
      return compare(a.field, b.field) || compare(a.name, b.name) || compare(one, other);
    });

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const overlapOf = (finding: Finding, subjects: number, shared: number, union: number): Overlap | null => {
  if (finding.kind !== 'duplication' || subjects < 2) return null;
  if (shared === 0) return finding.rule === 'reported' ? { subjects, shared, of: null, share: 0 } : null;
  const told = finding.reasons.find(({ part, value }) => part === 'members' && value !== undefined && value > 0);
  const share = told?.value ?? shared / union;
  // Jaccard is shared ÷ all members of both and containment shared ÷ the smaller set: either way this is what of.
  const of = subjects === 2 ? Math.max(shared, Math.round(shared / share)) : null;
  return { subjects, shared, of, share };
};
