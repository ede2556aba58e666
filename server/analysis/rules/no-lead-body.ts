/** Which partnerships have no body in the lead. */
import { idOf, labelOf, nameOf, wordPlace } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';
import { eitherInWords, type Hit, type Rule, references, reviseAround } from './rule.ts';
import { notRecorded } from './sureness.ts';
import { linkScores } from './weights.ts';

const seatsWith = (view: View, partnership: number, role: string): number[] => {
  const { snapshot } = view;
  const wanted = wordPlace(snapshot, role);
  return inScope(view, 'MEMBER_OF', 'reaching', partnership).filter(
    (seat) => snapshot.relations.roles[seat] === wanted,
  );
};

const find = (view: View): Hit[] =>
  view.partnerships
    .filter(
      (partnership) =>
        inScope(view, 'LEADS', 'reaching', partnership).length === 0 &&
        seatsWith(view, partnership, 'lead').length === 0,
    )
    .map((partnership) => notRecorded(view, partnership, linkScores.noLeadBody));

/** Named agencies that host it or have the chair. */
const nearestToLead = (view: View, partnership: number): number[] => {
  const { snapshot } = view;
  const places = [...inScope(view, 'HOSTS', 'reaching', partnership), ...seatsWith(view, partnership, 'chair')];
  const nodes = new Set(places.map((place) => snapshot.relations.from[place]!));
  return [...nodes].filter((node) => labelOf(snapshot, node) === 'Agency' && snapshot.nodes.named[node] === 1);
};

const explain = (view: View, { subjects }: Hit) => {
  const { snapshot } = view;
  const [partnership = 0] = subjects;
  const name = nameOf(snapshot, partnership);
  const candidates = references(snapshot, nearestToLead(view, partnership));
  return {
    title: `No lead body is recorded for ${name}`,
    reasons: [
      {
        part: 'silence' as const,
        text: `No body is recorded as leading ${name}, and no member as in the lead: check whether there is one.`,
        nodes: [],
      },
    ],
    missing: [{ kind: 'member' as const, at: idOf(snapshot, partnership), name: 'lead body' }],
    params: { among: [idOf(snapshot, partnership)] },
    routes: [
      {
        kind: 'name-a-lead' as const,
        text:
          candidates.length > 0
            ? `Name a lead body, such as ${eitherInWords(candidates.map((agency) => agency.name))}.`
            : 'Agree among the members which of them leads.',
        candidates,
      },
    ],
    losers: [],
  };
};

export const noLeadBody: Rule = {
  id: 'no-lead-body',
  find,
  revise: reviseAround(find),
  explain,
};
