/** Which partnerships lack a member that the template of their type asks for. */
import type { Reason } from '#contract/findings';
import { addToList } from '../../add-to-list.ts';
import { listLength } from '../columns.ts';
import { asksOf } from '../origins.ts';
import { couldMeet, firstDay, holdsAt } from '../partial-dates.ts';
import {
  idOf,
  labelOf,
  membersKnownOf,
  nameOf,
  type Snapshot,
  type TemplateRow,
  typeOf,
  wordPlace,
} from '../snapshot.ts';
import { inScope, memberSeats, type View } from '../view.ts';
import { agenciesOnGround } from './candidates.ts';
import { withArticle } from './indefinite.ts';
import { eitherInWords, type Hit, inWords, type Rule, references, reviseAround } from './rule.ts';
import { absenceConfidence, confidenceFactors, missingMemberScore } from './weights.ts';

const maxCandidates = 5;

const meets = (snapshot: Snapshot, template: number, node: number): boolean =>
  couldMeet(snapshot.nodes.life, template, snapshot.nodes.life, node);

/** Whether a template asks something of a partnership: at the date in force, or ever while it lived. */
const applies = ({ snapshot, scope }: View, template: TemplateRow, partnership: number): boolean => {
  if (scope.nodes[template.node] === 0 || !asksOf(snapshot, template.node, partnership)) return false;
  return scope.at === null
    ? meets(snapshot, template.node, partnership)
    : holdsAt(snapshot.nodes.life, template.node, firstDay(scope.at)) > 0;
};

/**
 * Whether a seat meets the template, on some day while the template applied: four spans meet on one day where every
 * two of them meet. What is in scope at a date meets on that date.
 */
const meetsTemplate = (snapshot: Snapshot, template: TemplateRow, seat: number, partnership: number): boolean => {
  const { nodes, relations } = snapshot;
  const member = relations.from[seat]!;
  if (labelOf(snapshot, member) !== 'Agency' || !template.anyOfAgencyTypes.includes(typeOf(snapshot, member) ?? ''))
    return false;
  return (
    couldMeet(relations.span, seat, nodes.life, template.node) &&
    couldMeet(relations.span, seat, nodes.life, member) &&
    couldMeet(relations.span, seat, nodes.life, partnership) &&
    meets(snapshot, template.node, member) &&
    couldMeet(nodes.life, member, nodes.life, partnership)
  );
};

const statedAbsent = (view: View, template: TemplateRow, partnership: number): number[] =>
  inScope(view, 'ABSENT_FROM', 'reaching', partnership)
    .map((place) => view.snapshot.relations.from[place]!)
    .filter((agency) => template.anyOfAgencyTypes.includes(typeOf(view.snapshot, agency) ?? ''));

const absence = (view: View, template: TemplateRow, partnership: number): Pick<Hit, 'certainty' | 'confidence'> => {
  if (statedAbsent(view, template, partnership).length > 0)
    return { certainty: 'certain', confidence: absenceConfidence.stated };
  if (membersKnownOf(view.snapshot, partnership) === 'all')
    return { certainty: 'certain', confidence: absenceConfidence.completeList };
  if (listLength(view.members, partnership) === 0)
    return { certainty: 'to-check', confidence: absenceConfidence.noList };
  const some = membersKnownOf(view.snapshot, partnership) === 'some';
  return { certainty: 'to-check', confidence: some ? absenceConfidence.partList : absenceConfidence.notKnown };
};

const hit = (view: View, template: TemplateRow, partnership: number): Hit => {
  const { certainty, confidence } = absence(view, template, partnership);
  return {
    kind: 'missing-link',
    score: certainty === 'certain' ? missingMemberScore.certain : missingMemberScore.toCheck,
    confidence: confidence * (view.uncertain[partnership] === 1 ? confidenceFactors.datesPartial : 1),
    certainty,
    subjects: [partnership, template.node],
  };
};

const find = (view: View): Hit[] => {
  const { snapshot, partnerships } = view;
  const isMember = memberSeats(snapshot);
  const byType = new Map<number, TemplateRow[]>();
  for (const template of snapshot.templates) {
    const type = wordPlace(snapshot, template.partnershipType);
    addToList(byType, type, template);
  }
  return partnerships.flatMap((partnership) => {
    const templates = (byType.get(snapshot.nodes.types[partnership]!) ?? []).filter((template) =>
      applies(view, template, partnership),
    );
    if (templates.length === 0) return [];
    const seats = inScope(view, 'MEMBER_OF', 'reaching', partnership).filter(isMember);
    return templates
      .filter((template) => !seats.some((seat) => meetsTemplate(snapshot, template, seat, partnership)))
      .map((template) => hit(view, template, partnership));
  });
};

const silence = (view: View, template: TemplateRow, partnership: number): Reason => {
  const { snapshot } = view;
  const stated = statedAbsent(view, template, partnership);
  const part = 'silence';
  if (stated.length > 0) {
    const names = inWords(stated.map((node) => nameOf(snapshot, node)));
    return {
      part,
      text: `A source states that ${names} ${stated.length === 1 ? 'takes' : 'take'} no part.`,
      nodes: references(snapshot, stated),
    };
  }
  if (membersKnownOf(view.snapshot, partnership) === 'all')
    return { part, text: 'The list of members is recorded as complete.', nodes: [] };
  const text =
    listLength(view.members, partnership) === 0
      ? 'No member is recorded, so this is only not recorded: check the list of members.'
      : 'The list of members is not known to be complete, so this is only not recorded: check it.';
  return { part, text, nodes: [] };
};

const explain = (view: View, { subjects, certainty }: Hit) => {
  const { snapshot } = view;
  const [partnership = 0, node = 0] = subjects;
  const template = snapshot.templates.find((each) => each.node === node)!;
  const name = nameOf(snapshot, partnership);
  const wanted = template.anyOfAgencyTypes.join(' or ');
  const candidates = references(
    snapshot,
    agenciesOnGround(view, template.anyOfAgencyTypes, partnership).slice(0, maxCandidates),
  );
  return {
    title: certainty === 'certain' ? `${name} has no ${wanted}` : `No ${wanted} is recorded on ${name}`,
    reasons: [
      {
        part: 'requirement' as const,
        text: `${withArticle(wanted)[0]!.toUpperCase()}${withArticle(wanted).slice(1)} is to sit on ${withArticle(template.partnershipType)}.`,
        nodes: references(snapshot, [node]),
      },
      silence(view, template, partnership),
    ],
    missing: [{ kind: 'member' as const, at: idOf(snapshot, partnership), name: wanted }],
    params: { among: [idOf(snapshot, partnership)], template: idOf(snapshot, node) },
    routes: [
      {
        kind: 'invite' as const,
        text:
          candidates.length > 0
            ? `Invite ${eitherInWords(candidates.map((agency) => agency.name))}.`
            : `Invite ${withArticle(wanted)}; none is recorded on this ground.`,
        candidates,
      },
    ],
    losers: [],
  };
};

export const missingCoreMember: Rule = {
  id: 'missing-core-member',
  find,
  revise: reviseAround(find),
  explain,
};
