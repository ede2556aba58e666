/** Which partnerships lack a sector that nearly all others of their type have among their members. */
import { listAt, listLength } from '../columns.ts';
import { onceFor } from '../once-for.ts';
import { viewsByOrigin } from '../origins.ts';
import {
  idOf,
  labelIndex,
  labelOf,
  membersKnownOf,
  nameOf,
  noWord,
  type Snapshot,
  typeOf,
  wordOf,
} from '../snapshot.ts';
import { inScope, narrowed, type View } from '../view.ts';
import { namedAgenciesOnGround } from './candidates.ts';
import { withArticle } from './indefinite.ts';
import { livingPeers } from './living-peers.ts';
import {
  counted,
  eitherInWords,
  type Hit,
  inWords,
  type Revised,
  type Revision,
  type Rule,
  references,
  someInWords,
} from './rule.ts';
import type { MemberGroup, SectorThresholds } from './sector-groups.ts';
import type { Settings } from './settings.ts';
import { absenceConfidence, confidenceFactors, missingSectorScore } from './weights.ts';

const maxCandidates = 5;

const isOf = (snapshot: Snapshot, { sectors, types }: MemberGroup, agency: number): boolean =>
  sectors.includes(wordOf(snapshot, snapshot.nodes.sectors[agency]!) ?? '') ||
  types.includes(typeOf(snapshot, agency) ?? '');

const agenciesOn = ({ snapshot, members }: View, partnership: number): number[] =>
  [...listAt(members, partnership)].filter((member) => labelOf(snapshot, member) === 'Agency');

/** The groups that have a member on each partnership, a bit for each; −1 where no agency is known to sit there. */
const groupsHad = (view: View, groups: readonly MemberGroup[]): Int32Array => {
  const { snapshot } = view;
  const { labels, types, sectors } = snapshot.nodes;
  const width = snapshot.words.length + 1;
  // By type and sector, of which nothing else is asked; −1 where it has not been asked yet.
  const bits = new Int32Array(width * width).fill(-1);
  const bitsOf = (agency: number): number => {
    const place = (types[agency]! + 1) * width + sectors[agency]! + 1;
    if (bits[place] === -1) {
      bits[place] = 0;
      for (const [bit, group] of groups.entries()) if (isOf(snapshot, group, agency)) bits[place]! |= 1 << bit;
    }
    return bits[place]!;
  };
  const had = new Int32Array(view.members.offsets.length - 1).fill(-1);
  const agencyLabel = labelIndex('Agency');
  const { offsets, values } = view.members;
  for (const partnership of view.partnerships) {
    for (let place = offsets[partnership]!; place < offsets[partnership + 1]!; place += 1) {
      const member = values[place]!;
      if (labels[member] === agencyLabel) had[partnership] = Math.max(had[partnership]!, 0) | bitsOf(member);
    }
  }
  return had;
};

/** Partnerships of one type and purpose of which an agency is known to be a member, by type. */
const byType = (view: View, had: Int32Array, formTypes: readonly string[]): readonly number[][] => {
  const { types } = view.snapshot.nodes;
  const lists = new Map<number, number[]>();
  for (const partnership of view.partnerships) {
    if (had[partnership]! < 0 || types[partnership] === noWord) continue;
    const list = lists.get(types[partnership]!);
    if (list) list.push(partnership);
    else lists.set(types[partnership]!, [partnership]);
  }
  return [...lists].filter(([type]) => !formTypes.includes(wordOf(view.snapshot, type)!)).map(([, list]) => list);
};

/** A group that a partnership lacks, and how many of its peers have it. */
interface Lack {
  readonly partnership: number;
  readonly groups: readonly { readonly group: MemberGroup; readonly having: number; readonly peers: number }[];
}

const findLacks = (view: View, { groups, formTypes, minPeers, minShare }: SectorThresholds): Lack[] => {
  const had = groupsHad(view, groups);
  const all = 2 ** groups.length - 1;
  return byType(view, had, formTypes).flatMap((list) => {
    if (list.length <= minPeers) return [];
    const countPeers = livingPeers(view.snapshot.nodes.life, list, had, groups.length);
    return list.flatMap((partnership) => {
      if (had[partnership] === all) return [];
      const { peers, having } = countPeers(partnership);
      if (peers < minPeers) return [];
      const lacking = groups.flatMap((group, bit) => {
        if (((had[partnership]! >> bit) & 1) === 1) return [];
        const count = having(bit);
        return count > 0 && count >= minShare * peers ? [{ group, having: count, peers }] : [];
      });
      return lacking.length === 0 ? [] : [{ partnership, groups: lacking }];
    });
  });
};

const lacksByThresholds = onceFor((view: View) => {
  const known = new Map<SectorThresholds, ReadonlyMap<number, Lack>>();
  return (thresholds: SectorThresholds): ReadonlyMap<number, Lack> => {
    const found =
      known.get(thresholds) ??
      new Map(
        viewsByOrigin(view)
          .flatMap((each) => findLacks(each, thresholds))
          .map((lack) => [lack.partnership, lack] as const),
      );
    known.set(thresholds, found);
    return found;
  };
});

/** The groups that a partnership lacks. */
export const lacksOf = (view: View, thresholds: SectorThresholds, partnership: number): Lack['groups'] =>
  lacksByThresholds(view)(thresholds).get(partnership)?.groups ?? [];

/** Agencies on a partnership of which the sector or the type is not recorded: they may belong to any group. */
const unsorted = (view: View, partnership: number): number[] => {
  const { sectors, types } = view.snapshot.nodes;
  return agenciesOn(view, partnership).filter((agency) => sectors[agency] === noWord || types[agency] === noWord);
};

const absence = (view: View, partnership: number): Pick<Hit, 'certainty' | 'confidence'> => {
  const known = membersKnownOf(view.snapshot, partnership);
  if (known === 'all' && unsorted(view, partnership).length === 0)
    return { certainty: 'certain', confidence: absenceConfidence.completeList };
  const inPart = known === 'all' || known === 'some';
  return { certainty: 'to-check', confidence: inPart ? absenceConfidence.partList : absenceConfidence.notKnown };
};

const find = (view: View, { sectors }: Settings): Hit[] =>
  [...lacksByThresholds(view)(sectors).values()]
    .map(({ partnership, groups }): Hit => {
      const { certainty, confidence } = absence(view, partnership);
      const weight = certainty === 'certain' ? missingSectorScore.certain : missingSectorScore.toCheck;
      return {
        kind: 'missing-link',
        score: weight * Math.max(...groups.map(({ having, peers }) => having / peers)),
        confidence: confidence * (view.uncertain[partnership] === 1 ? confidenceFactors.datesPartial : 1),
        certainty,
        subjects: [partnership],
      };
    })
    .sort((a, b) => a.subjects[0]! - b.subjects[0]!);

/** Who peers are rests on the type: those of other types are not reached. */
const revise = (view: View, settings: Settings, { touched }: Revision): Revised => {
  const { types } = view.snapshot.nodes;
  const typesTouched = new Set([...touched].map((partnership) => types[partnership]!));
  const ofType = view.partnerships.filter((partnership) => typesTouched.has(types[partnership]!));
  const reached = new Set([...touched, ...ofType]);
  return { reached, hits: find(narrowed(view, reached), settings) };
};

const silence = (view: View, partnership: number) => {
  const { snapshot } = view;
  const open = unsorted(view, partnership);
  const part = 'silence' as const;
  if (membersKnownOf(view.snapshot, partnership) !== 'all')
    return {
      part,
      text: 'The list of members is not known to be complete, so this is only not recorded: check it.',
      nodes: [],
    };
  if (open.length === 0) return { part, text: 'The list of members is recorded as complete.', nodes: [] };
  const names = someInWords(
    open.map((agency) => nameOf(snapshot, agency)),
    3,
  );
  return {
    part,
    text: `The list of members is complete, but sector or type of ${names} is not recorded: check it.`,
    nodes: references(snapshot, open),
  };
};

/** Parts of a partnership on which a member of the group sits: groups that look absent often take part there (001:25). */
const partsWith = (view: View, group: MemberGroup, partnership: number): number[] =>
  inScope(view, 'PART_OF', 'reaching', partnership)
    .map((place) => view.snapshot.relations.from[place]!)
    .filter((part) => agenciesOn(view, part).some((agency) => isOf(view.snapshot, group, agency)));

const explain = (view: View, { subjects, certainty }: Hit, { sectors }: Settings) => {
  const { snapshot } = view;
  const partnership = subjects[0]!;
  const name = nameOf(snapshot, partnership);
  const groups = lacksOf(view, sectors, partnership);
  const type = typeOf(snapshot, partnership);
  const names = groups.map(({ group }) => group.name);
  const sum = counted(listLength(view.members, partnership), 'member');
  return {
    title:
      certainty === 'certain'
        ? `${name} has no ${names.join(' or ')} member`
        : `No ${names.join(' or ')} member is recorded on ${name}`,
    reasons: [
      ...groups.map(({ group, having, peers }) => ({
        part: 'members' as const,
        text: `${having} of the ${peers} other partnerships of type ${type} with known members have ${withArticle(group.name)} member; this one, with ${sum} on record, has ${certainty === 'certain' ? 'none' : 'none on record'}.`,
        value: having / peers,
        nodes: [],
      })),
      ...groups.flatMap(({ group }) => {
        const parts = partsWith(view, group, partnership);
        if (parts.length === 0) return [];
        const where = inWords(parts.map((each) => nameOf(snapshot, each)));
        const text = `In ${where}, which ${parts.length === 1 ? 'is' : 'are'} part of it, ${withArticle(group.name)} member takes part.`;
        return [{ part: 'links' as const, text, nodes: references(snapshot, parts) }];
      }),
      silence(view, partnership),
    ],
    missing: names.map((name) => ({ kind: 'member' as const, at: idOf(snapshot, partnership), name })),
    params: { among: [idOf(snapshot, partnership)], ...sectors },
    routes: groups.map(({ group }) => {
      const wanted = (agency: number) => isOf(snapshot, group, agency);
      const candidates = references(snapshot, namedAgenciesOnGround(view, wanted, partnership).slice(0, maxCandidates));
      const text =
        candidates.length > 0
          ? `Invite ${eitherInWords(candidates.map((each) => each.name))}.`
          : `Invite ${withArticle(group.name)} member; none is recorded on this ground.`;
      return { kind: 'invite' as const, text, candidates };
    }),
    losers: [],
  };
};

export const underRepresentedSector: Rule = { id: 'under-represented-sector', find, revise, explain };
