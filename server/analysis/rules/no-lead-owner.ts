/** Which targets are pursued, but by nobody in the lead. */
import { idOf, nameOf } from '../snapshot.ts';
import type { View } from '../view.ts';
import { type Hit, inWords, type Rule, references } from './rule.ts';
import { notRecorded } from './sureness.ts';
import { ownersOf, pursuitsOf, targetsInView } from './target-owners.ts';
import { linkScores } from './weights.ts';

const find = (view: View): Hit[] =>
  targetsInView(view)
    .filter((target) => {
      const pursuits = pursuitsOf(view, target);
      return pursuits.length > 0 && pursuits.every((place) => view.snapshot.relations.lead[place] === 0);
    })
    .map((target) => notRecorded(view, target, linkScores.noLeadOwner));

const explain = (view: View, { subjects }: Hit) => {
  const { snapshot } = view;
  const [target = 0] = subjects;
  const name = nameOf(snapshot, target);
  const owners = references(snapshot, ownersOf(view, target));
  const names = inWords(owners.map((owner) => owner.name));
  return {
    title: `No lead is recorded for the target ${name}`,
    reasons: [
      {
        part: 'owners' as const,
        text: `${names} ${owners.length === 1 ? 'pursues' : 'pursue'} ${name}.`,
        nodes: owners,
      },
      {
        part: 'silence' as const,
        text: 'None is recorded as in the lead: check whether one is.',
        nodes: [],
      },
    ],
    missing: [],
    params: { among: [idOf(snapshot, target)] },
    routes: [
      {
        kind: 'name-a-lead' as const,
        text: owners.length === 1 ? `Ask whether ${names} leads on it.` : `Agree which leads on it: ${names}.`,
        candidates: owners,
      },
    ],
    losers: [],
  };
};

export const noLeadOwner: Rule = { id: 'no-lead-owner', find, explain };
