/** Which targets nobody pursues. */
import { listAt } from '../columns.ts';
import { idOf, isSynthetic, nameOf } from '../snapshot.ts';
import { inScope, meet, type View } from '../view.ts';
import { type Hit, inWords, type Rule, references } from './rule.ts';
import { notRecorded } from './sureness.ts';
import { pursuitsOf, targetsInView } from './target-owners.ts';
import { linkScores } from './weights.ts';

const maxCandidates = 5;

const find = (view: View): Hit[] =>
  targetsInView(view)
    .filter((target) => pursuitsOf(view, target).length === 0)
    .map((target) => notRecorded(view, target, linkScores.unownedTarget));

/** Partnerships that work on a theme of the target, made up as it is or not. */
const onItsThemes = (view: View, target: number): number[] => {
  const themes = inScope(view, 'ADDRESSES', 'leaving', target)
    .map((place) => view.snapshot.relations.to[place]!)
    .sort((a, b) => a - b);
  const madeUp = isSynthetic(view.snapshot, target);
  return view.partnerships.filter(
    (partnership) =>
      meet(themes, listAt(view.themes, partnership)) && isSynthetic(view.snapshot, partnership) === madeUp,
  );
};

const explain = (view: View, { subjects }: Hit) => {
  const { snapshot } = view;
  const [target = 0] = subjects;
  const name = nameOf(snapshot, target);
  const candidates = references(snapshot, onItsThemes(view, target).slice(0, maxCandidates));
  return {
    title: `No owner is recorded for the target ${name}`,
    reasons: [
      {
        part: 'silence' as const,
        text: `No partnership is recorded as pursuing ${name}: check whether one does.`,
        nodes: [],
      },
    ],
    missing: [],
    params: { among: [idOf(snapshot, target)] },
    routes: [
      {
        kind: 'name-an-owner' as const,
        text:
          candidates.length > 0
            ? `Ask who takes it on; on its theme there work ${inWords(candidates.map((candidate) => candidate.name))}.`
            : 'Ask who takes it on; no partnership is recorded on its theme.',
        candidates,
      },
    ],
    losers: [],
  };
};

export const unownedTarget: Rule = { id: 'unowned-target', find, explain };
