/** What the sources themselves say is duplicated, missing or overloaded. */
import { type FindingKind, findingKinds } from '#contract/findings';
import { nodesOf } from '../snapshot.ts';
import { inScope } from '../view.ts';
import { type Rule, references, scopeParams } from './rule.ts';
import { reportedScore } from './weights.ts';

const asKind = (word: string | null): FindingKind | null => findingKinds.find((kind) => kind === word) ?? null;

export const reported: Rule = {
  id: 'reported',
  find: (view) => {
    const { snapshot, scope } = view;
    return [...nodesOf(snapshot, 'Claim')].flatMap((claim) => {
      const kind = asKind(snapshot.nodes.types[claim] ?? null);
      if (kind === null) return [];
      const subjects = inScope(view, 'ABOUT', 'leaving', claim)
        .map((place) => snapshot.relations.to[place]!)
        .sort((a, b) => a - b);
      if (subjects.length === 0) return [];
      if (scope.inArea && !subjects.some((node) => scope.inArea?.[node] === 1)) return [];
      return [
        {
          kind,
          title: snapshot.nodes.names[claim]!,
          score: reportedScore,
          confidence: 1,
          certainty: 'certain' as const,
          subjects,
          identity: [claim],
          reasons: [
            {
              part: 'source' as const,
              text: 'A source says so; it is not computed here.',
              nodes: references(snapshot, [claim]),
            },
          ],
          missing: [],
          params: { ...scopeParams(view), among: [snapshot.nodes.ids[claim]!] },
          routes: [
            {
              kind: 'read-the-source' as const,
              text: 'Read the source, and look whether it still holds.',
              candidates: [],
            },
          ],
          losers: [],
        },
      ];
    });
  },
};
