/** What the sources themselves say is duplicated, missing or overloaded. */
import { type FindingKind, findingKinds } from '#contract/findings';
import { makeScope, type Scope } from '../scope.ts';
import { findNode, idOf, nameOf, nodesOf, typeOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';
import { type Hit, type Rule, references } from './rule.ts';
import { reportedScore } from './weights.ts';

const asKind = (word: string | null): FindingKind | null => findingKinds.find((kind) => kind === word) ?? null;

/** No date leaves out what a source says, nor what it speaks of. */
export const undated = ({ snapshot, scope }: View): Scope => {
  if (scope.at === null) return scope;
  const sources = scope.sources?.map((id) => findNode(snapshot, 'Source', id)) ?? null;
  return makeScope(snapshot, { at: null, sources, area: scope.area });
};

const find = (view: View): Hit[] => {
  const { snapshot } = view;
  const scope = undated(view);
  return [...nodesOf(snapshot, 'Claim')].flatMap((claim) => {
    const kind = asKind(typeOf(snapshot, claim));
    if (kind === null) return [];
    const subjects = inScope({ snapshot, scope }, 'ABOUT', 'leaving', claim)
      .map((place) => snapshot.relations.to[place]!)
      .sort((a, b) => a - b);
    if (subjects.length === 0) return [];
    return [{ kind, score: reportedScore, confidence: 1, certainty: 'certain' as const, subjects, identity: [claim] }];
  });
};

const explain = ({ snapshot }: View, { identity = [] }: Hit) => {
  const [claim = 0] = identity;
  return {
    title: nameOf(snapshot, claim),
    reasons: [
      {
        part: 'source' as const,
        text: 'A source says so; it is not computed here.',
        nodes: references(snapshot, [claim]),
      },
    ],
    missing: [],
    params: { among: [idOf(snapshot, claim)] },
    routes: [
      {
        kind: 'read-the-source' as const,
        text: 'Read the source, and look whether it still holds.',
        candidates: [],
      },
    ],
    losers: [],
  };
};

export const reported: Rule = { id: 'reported', find, explain };
