/** Which partnerships lack a member that the template of their type asks for. */
import type { Certainty, Reason } from '#contract/findings';
import { groundOf } from '../ground.ts';
import { couldMeet, firstDay, holdsAt } from '../partial-dates.ts';
import { labelOf, relationsOf, type Snapshot, type TemplateRow } from '../snapshot.ts';
import { inScope, isMemberSeat, sharedOf, type View } from '../view.ts';
import { inWords, type Rule, type RuleFinding, references, scopeParams } from './rule.ts';
import { absenceConfidence, confidenceFactors, missingMemberScore } from './weights.ts';

const maxCandidates = 5;

const meets = (snapshot: Snapshot, template: number, node: number): boolean =>
  couldMeet(snapshot.nodes.life, template, snapshot.nodes.life, node);

/** Whether a template asks something of a partnership: at the date in force, or ever while it lived. */
const applies = ({ snapshot, scope }: View, template: TemplateRow, partnership: number): boolean => {
  if (snapshot.nodes.types[partnership] !== template.partnershipType || scope.nodes[template.node] === 0) return false;
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
  if (labelOf(snapshot, member) !== 'Agency' || !template.anyOfAgencyTypes.includes(nodes.types[member] ?? ''))
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
    .filter((agency) => template.anyOfAgencyTypes.includes(view.snapshot.nodes.types[agency] ?? ''));

/** Named agencies of the missing types on this ground: they operate there, or sit on a partnership there. */
const candidatesFor = (view: View, template: TemplateRow, partnership: number): number[] => {
  const { snapshot, ground, members } = view;
  const units = ground.get(partnership)!;
  if (units.length === 0) return [];
  const found = new Set<number>();
  const isOfType = (node: number) =>
    labelOf(snapshot, node) === 'Agency' &&
    snapshot.nodes.named[node] === 1 &&
    template.anyOfAgencyTypes.includes(snapshot.nodes.types[node] ?? '');
  for (const place of relationsOf(snapshot, 'OPERATES_IN')) {
    const agency = snapshot.relations.from[place]!;
    if (view.scope.relations[place] === 0 || !isOfType(agency)) continue;
    const area = groundOf(snapshot, view.scope, [snapshot.relations.to[place]!]).units;
    if (sharedOf(units, area).length > 0) found.add(agency);
  }
  for (const [other, otherUnits] of ground) {
    if (other === partnership || sharedOf(units, otherUnits).length === 0) continue;
    for (const member of members.get(other)!) found.add(member);
  }
  return [...found]
    .filter(isOfType)
    .sort((a, b) => a - b)
    .slice(0, maxCandidates);
};

const silence = (
  view: View,
  partnership: number,
  stated: readonly number[],
): { certainty: Certainty; confidence: number; reason: Reason } => {
  const { snapshot, members } = view;
  const part = 'silence';
  if (stated.length > 0) {
    const names = inWords(stated.map((node) => snapshot.nodes.names[node]!));
    const text = `A source states that ${names} takes no part.`;
    return {
      certainty: 'certain',
      confidence: absenceConfidence.stated,
      reason: { part, text, nodes: references(snapshot, stated) },
    };
  }
  if (snapshot.nodes.membersKnown[partnership] === 'all') {
    const text = 'The list of members is recorded as complete.';
    return { certainty: 'certain', confidence: absenceConfidence.completeList, reason: { part, text, nodes: [] } };
  }
  const size = members.get(partnership)!.length;
  const confidence =
    size === 0
      ? absenceConfidence.noList
      : snapshot.nodes.membersKnown[partnership] === 'some'
        ? absenceConfidence.partList
        : absenceConfidence.notKnown;
  const text =
    size === 0
      ? 'No member is recorded, so this is only not recorded: check the list of members.'
      : 'The list of members is not known to be complete, so this is only not recorded: check it.';
  return { certainty: 'to-check', confidence, reason: { part, text, nodes: [] } };
};

const findingOf = (view: View, template: TemplateRow, partnership: number): RuleFinding => {
  const { snapshot, uncertain } = view;
  const name = snapshot.nodes.names[partnership]!;
  const wanted = template.anyOfAgencyTypes.join(' or ');
  const { certainty, confidence, reason } = silence(view, partnership, statedAbsent(view, template, partnership));
  const candidates = references(snapshot, candidatesFor(view, template, partnership));
  return {
    kind: 'missing-link',
    title: `${name} has no ${wanted}`,
    score: certainty === 'certain' ? missingMemberScore.certain : missingMemberScore.toCheck,
    confidence: confidence * (uncertain[partnership] === 1 ? confidenceFactors.datesPartial : 1),
    certainty,
    subjects: [partnership, template.node],
    reasons: [
      {
        part: 'requirement',
        text: `Among the members of a ${template.partnershipType} there is to be: ${wanted}.`,
        nodes: references(snapshot, [template.node]),
      },
      reason,
    ],
    missing: [{ kind: 'member', at: snapshot.nodes.ids[partnership]!, name: wanted }],
    params: {
      ...scopeParams(view),
      among: [snapshot.nodes.ids[partnership]!],
      template: snapshot.nodes.ids[template.node]!,
    },
    routes: [
      {
        kind: 'invite',
        text:
          candidates.length > 0
            ? `Invite ${inWords(candidates.map((agency) => agency.name))}.`
            : `Invite a ${wanted}; none is recorded on this ground.`,
        candidates,
      },
    ],
    losers: [],
  };
};

export const missingCoreMember: Rule = {
  id: 'missing-core-member',
  find: (view) =>
    view.partnerships.flatMap((partnership) => {
      const seats = inScope(view, 'MEMBER_OF', 'reaching', partnership).filter((seat) =>
        isMemberSeat(view.snapshot, seat),
      );
      return view.snapshot.templates
        .filter((template) => applies(view, template, partnership))
        .filter((template) => !seats.some((seat) => meetsTemplate(view.snapshot, template, seat, partnership)))
        .map((template) => findingOf(view, template, partnership));
    }),
};
