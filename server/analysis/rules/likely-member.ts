/** Which agencies a partnership is likely to have as members, by the partnerships most like it: a prediction. */
import { unitsOfAgencies } from '../agency-ground.ts';
import { listAt, listLength } from '../columns.ts';
import { type Candidate, type Peer, predictor } from '../likely-members.ts';
import { viewOfOrigin, viewsByOrigin } from '../origins.ts';
import { afterAllDays } from '../partial-dates.ts';
import { idOf, labelOf, membersKnownOf, nameOf } from '../snapshot.ts';
import { groundUnits, inScope, type View } from '../view.ts';
import { counted, type Hit, type Rule, references, someInWords } from './rule.ts';
import type { Settings } from './settings.ts';
import { absenceConfidence, confidenceFactors, predictionAgainstList } from './weights.ts';

const mostNames = 6;

/** Without a date nobody is invited who has ended, and nobody to what has. */
const isOver = ({ snapshot: { nodes }, scope }: View, node: number): boolean =>
  scope.at === null && nodes.life.untilLast[node] !== afterAllDays;

/** Everyone with a seat of any kind there, observers too, and everyone of whom it is stated that they have none. */
const settledOf = (view: View, partnership: number): ReadonlySet<number> =>
  new Set(
    (['MEMBER_OF', 'ABSENT_FROM'] as const).flatMap((type) =>
      inScope(view, type, 'reaching', partnership).map((place) => view.snapshot.relations.from[place]!),
    ),
  );

/** Whether an agency works on the ground of a partnership, or one of the two is not known. */
const worksThere = (view: View, agency: number, partnership: number): boolean => {
  const ground = groundUnits(view, partnership);
  const units = unitsOfAgencies(view)(agency);
  return ground.length === 0 || units.size === 0 || ground.some((unit) => units.has(unit));
};

const confidenceIn = (view: View, partnership: number, agency: number): number => {
  const known = membersKnownOf(view.snapshot, partnership);
  const list =
    known === 'all'
      ? predictionAgainstList
      : known === 'some'
        ? absenceConfidence.partList
        : absenceConfidence.notKnown;
  const groundKnown = groundUnits(view, partnership).length > 0 && unitsOfAgencies(view)(agency).size > 0;
  return (
    list *
    (groundKnown ? 1 : confidenceFactors.groundNotKnown) *
    (listLength(view.themes, partnership) > 0 ? 1 : confidenceFactors.themeNotKnown) *
    (view.uncertain[partnership] === 1 ? confidenceFactors.datesPartial : 1)
  );
};

/** The best candidates of a partnership that can be told, best first. */
const bestOf = (
  view: View,
  partnership: number,
  candidates: readonly Candidate[],
  { minScore, mostMembers }: Settings['prediction'],
  agencyAt: (rank: number) => number,
): { readonly agency: number; readonly score: number }[] => {
  const enough = candidates.filter(({ score }) => score >= minScore);
  if (enough.length === 0 || isOver(view, partnership)) return [];
  const settled = settledOf(view, partnership);
  return enough
    .map(({ rank, score }) => ({ agency: agencyAt(rank), score }))
    .filter(
      ({ agency }) =>
        labelOf(view.snapshot, agency) === 'Agency' &&
        !settled.has(agency) &&
        !isOver(view, agency) &&
        worksThere(view, agency, partnership),
    )
    .sort((a, b) => b.score - a.score || a.agency - b.agency)
    .slice(0, mostMembers);
};

const findAmong = (view: View, prediction: Settings['prediction']): Hit[] => {
  const { index, peersOf, candidatesOf } = predictor(view)(prediction);
  const agencyAt = (rank: number) => index.memberAt[rank]!;
  return view.partnerships.flatMap((partnership) =>
    bestOf(view, partnership, candidatesOf(peersOf(partnership), prediction.minPeers), prediction, agencyAt).map(
      ({ agency, score }) => ({
        kind: 'missing-link' as const,
        score,
        confidence: confidenceIn(view, partnership, agency),
        certainty: 'to-check' as const,
        subjects: [partnership, agency],
      }),
    ),
  );
};

const find = (view: View, { prediction }: Settings): Hit[] =>
  viewsByOrigin(view)
    .flatMap((each) => findAmong(each, prediction))
    .sort((a, b) => a.subjects[0]! - b.subjects[0]!);

const peersReason = (view: View, agency: number, peers: readonly Peer[]) => {
  const { snapshot, members } = view;
  const having = peers
    .map(({ partnership }) => partnership)
    .filter((partnership) => listAt(members, partnership).includes(agency));
  const names = someInWords(
    having.map((node) => nameOf(snapshot, node)),
    mostNames,
  );
  const asked = counted(peers.length, 'partnership');
  return {
    part: 'peers' as const,
    text: `${having.length} of the ${asked} most like it in members and themes have this member: ${names}.`,
    value: having.length / peers.length,
    nodes: references(snapshot, having),
  };
};

const groundReason = (view: View, partnership: number, agency: number) => {
  const units = unitsOfAgencies(view)(agency);
  const ground = groundUnits(view, partnership);
  const common = ground.filter((unit) => units.has(unit));
  return {
    part: 'ground' as const,
    text:
      common.length > 0
        ? `It operates, or sits on a partnership, in ${common.length} of the ${counted(ground.length, 'base unit')} of this ground.`
        : 'Its ground, or that of the partnership, is not known.',
    nodes: references(view.snapshot, common),
  };
};

const silence = (isNoMember: boolean) => {
  const known = isNoMember
    ? 'The list of members here is recorded as complete, so it is no member: ask whether it should be.'
    : 'That it is not a member is only not recorded: ask first whether it sits there already.';
  const text = `This is a prediction, not a record, and its score is no probability. ${known}`;
  return { part: 'silence' as const, text, nodes: [] };
};

const explain = (whole: View, { subjects }: Hit, { prediction }: Settings) => {
  const [partnership = 0, agency = 0] = subjects;
  const view = viewOfOrigin(whole, partnership);
  const { snapshot } = view;
  const [board, name] = [nameOf(snapshot, partnership), nameOf(snapshot, agency)];
  const isNoMember = membersKnownOf(snapshot, partnership) === 'all';
  return {
    title: isNoMember
      ? `${name} is no member of ${board}, though it is of others like it`
      : `${name} is a likely member of ${board}: a prediction`,
    reasons: [
      peersReason(view, agency, predictor(view)(prediction).peersOf(partnership)),
      groundReason(view, partnership, agency),
      silence(isNoMember),
    ],
    missing: [{ kind: 'member' as const, at: idOf(snapshot, partnership), name }],
    params: {
      prediction,
      among: [idOf(snapshot, partnership)],
      agency: idOf(snapshot, agency),
    },
    routes: [
      {
        kind: 'invite' as const,
        text: isNoMember
          ? `Ask whether ${name} should sit there; if so, invite it.`
          : `Ask whether ${name} sits there already; if not, consider inviting it.`,
        candidates: references(snapshot, [agency]),
      },
    ],
    losers: [],
  };
};

export const likelyMember: Rule = { id: 'likely-member', find, explain };
