/**
 * The stage: where a finding's part of the picture stands, and the marks drawn with it. Subjects stand side by side
 * with what they share between them and what is each one's own outside.
 */
import { nodeKey } from '../node-key.ts';
import { arrangeGroup } from './arrange-group.ts';
import { arrangePair } from './arrange-pair.ts';
import { arrangeRing } from './arrange-ring.ts';
import type { Emphasis } from './emphasis.ts';
import type { Point } from './hashed-position.ts';
import type { Ghost, MissingMember, Stage } from './stage-parts.ts';

/** Arranges the part of the picture that a finding is about. */
export const setStage = (emphasis: Emphasis, radiusOf: (key: string) => number): Stage => {
  const { finding, subjects } = emphasis;
  const isSubject = new Set(subjects);
  const at = (missing: MissingMember) => nodeKey({ kind: 'Partnership', id: missing.at });
  const members = finding.missing.filter((missing) => missing.kind === 'member' && isSubject.has(at(missing)));
  const missingMembers = new Map(subjects.map((key) => [key, members.filter((missing) => at(missing) === key)]));
  const arrange = subjects.length === 1 ? arrangeRing : subjects.length === 2 ? arrangePair : arrangeGroup;
  const { places, bands, caption, ghostPlaces, clearance } = arrange({ emphasis, radiusOf, missingMembers });

  const certain = finding.certainty === 'certain';
  const memberGhosts = members.flatMap((missing): readonly Ghost[] => {
    const place = ghostPlaces.get(missing);
    const from = places.get(at(missing));
    if (!place || !from) return [];
    return [{ kind: 'member', name: missing.name, certain, at: place, from, fromRadius: radiusOf(at(missing)) }];
  });
  const linkGhosts = finding.missing.flatMap((missing): readonly Ghost[] => {
    if (missing.kind !== 'link' || missing.to === undefined) return [];
    const toKey = nodeKey({ kind: 'Partnership', id: missing.to });
    const [from, to] = [places.get(at(missing)), places.get(toKey)];
    if (!from || !to) return [];
    const radii = { fromRadius: radiusOf(at(missing)), toRadius: radiusOf(toKey) };
    return [{ kind: 'link', name: missing.name, certain, from, to, ...radii, control: bow(from, to, clearance) }];
  });
  return { places, bands, caption, ghosts: [...memberGhosts, ...linkGhosts] };
};

/** The control point of a curve whose middle stands `rise` off the middle of the chord, on its upper side. */
const bow = (from: Point, to: Point, rise: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const side = to.x >= from.x ? 1 : -1;
  return {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * 2 * rise * side,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * 2 * rise * side,
  };
};
