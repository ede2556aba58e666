/** The answer to `/api/partnerships`: what tells the type of each apart. */
import { typologyProperties } from '#contract/graph-model';
import type { ListedPartnership } from '#contract/partnerships';
import { listAt } from './columns.ts';
import { idOf, isSynthetic, membersKnownOf, nameOf, reference, typeOf, wordOf } from './snapshot.ts';
import { inScope, type View } from './view.ts';

export interface PartnershipsRequest {
  /** null: of any type. */
  readonly type: string | null;
  readonly limit: number;
}

const listed = (view: View, node: number): ListedPartnership => {
  const { snapshot } = view;
  const { nodes, relations } = snapshot;
  const statutory = nodes.statutory[node]!;
  const typology = typologyProperties.map((name, column) => [name, wordOf(snapshot, nodes.typology[column]![node]!)]);
  return {
    id: idOf(snapshot, node),
    name: nameOf(snapshot, node),
    synthetic: isSynthetic(snapshot, node),
    type: typeOf(snapshot, node),
    statutory: statutory < 0 ? null : statutory === 1,
    typology: Object.fromEntries(typology) as ListedPartnership['typology'],
    themes: Array.from(listAt(view.themes, node), (theme) => reference(snapshot, theme)),
    areas: inScope(view, 'COVERS', 'leaving', node).map((place) => reference(snapshot, relations.to[place]!)),
    members: listAt(view.members, node).length,
    membersKnown: membersKnownOf(snapshot, node),
  };
};

export const answerPartnerships = (view: View, { type, limit }: PartnershipsRequest) => {
  const { snapshot } = view;
  const wanted = view.partnerships.filter((node) => type === null || typeOf(snapshot, node) === type);
  return {
    revision: snapshot.revision,
    total: wanted.length,
    partnerships: wanted.slice(0, limit).map((node) => listed(view, node)),
    truncated: wanted.length > limit,
  };
};
