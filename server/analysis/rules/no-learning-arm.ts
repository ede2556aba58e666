/** Which Learning Partnerships are the learning arm of nobody. */
import { idOf, nameOf, wordPlace } from '../snapshot.ts';
import { aliveTogether, groundUnits, inScope, meet, type View } from '../view.ts';
import { eitherInWords, type Hit, type Rule, references, reviseAround } from './rule.ts';
import { notRecorded } from './sureness.ts';
import { linkScores } from './weights.ts';

const learningPartnership = 'Learning Partnership';
/** What a Learning Partnership is to be the learning arm of. */
const strategicPartnership = 'LSP';
const maxCandidates = 5;

const find = (view: View): Hit[] => {
  const { snapshot, partnerships } = view;
  const wanted = wordPlace(snapshot, learningPartnership);
  return partnerships
    .filter(
      (partnership) =>
        snapshot.nodes.types[partnership] === wanted &&
        inScope(view, 'LEARNING_ARM_OF', 'leaving', partnership).length === 0,
    )
    .map((partnership) => notRecorded(view, partnership, linkScores.noLearningArm));
};

/** LSPs on the ground of a partnership, alive with it. */
const strategicOnGround = (view: View, partnership: number): number[] => {
  const { snapshot, partnerships } = view;
  const wanted = wordPlace(snapshot, strategicPartnership);
  const ground = groundUnits(view, partnership);
  return partnerships.filter(
    (other) =>
      snapshot.nodes.types[other] === wanted &&
      meet(ground, groundUnits(view, other)) &&
      aliveTogether(view, partnership, other),
  );
};

const explain = (view: View, { subjects }: Hit) => {
  const { snapshot } = view;
  const [partnership = 0] = subjects;
  const name = nameOf(snapshot, partnership);
  const candidates = references(snapshot, strategicOnGround(view, partnership).slice(0, maxCandidates));
  return {
    title: `No partnership is recorded whose learning arm ${name} is`,
    reasons: [
      {
        part: 'silence' as const,
        text: 'That nobody records one does not say that there is none: check whether there is one.',
        nodes: [],
      },
    ],
    missing: candidates.map(({ id }) => ({
      kind: 'link' as const,
      at: idOf(snapshot, partnership),
      to: id,
      name: 'learning arm',
    })),
    params: { among: [idOf(snapshot, partnership)] },
    routes: [
      {
        kind: 'learning-arm' as const,
        text:
          candidates.length > 0
            ? `Make it the learning arm of ${eitherInWords(candidates.map((candidate) => candidate.name))}.`
            : `Find the ${strategicPartnership} whose learning arm it could be; none is recorded on this ground.`,
        candidates,
      },
    ],
    losers: [],
  };
};

export const noLearningArm: Rule = {
  id: 'no-learning-arm',
  find,
  revise: reviseAround(find),
  explain,
};
