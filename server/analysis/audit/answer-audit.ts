/** The answer to `/api/audit`: one agency's partnerships as Wycombe audited its own (003:440–528). */
import { type AuditItem, type AuditMatrix, auditImportances, auditLevels } from '#contract/audit';
import type { RelationshipType } from '#contract/graph-model';
import type { PublishedFigure } from '#contract/published';
import { byCodePoint } from '../code-points.ts';
import { listAt } from '../columns.ts';
import { findNode, isSynthetic, reference, typeOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';
import { type Assessment, assessmentsOf, noAssessment } from './assessments.ts';
import { expectedRole, stepsOf } from './steps.ts';

export interface AuditRequest {
  /** Its place among the nodes. */
  readonly agency: number;
  readonly published: readonly PublishedFigure[];
}

const waysIn = { MEMBER_OF: 'seat', LEADS: 'lead', HOSTS: 'host', ASSESSES: 'assessment' } as const satisfies Partial<
  Record<RelationshipType, AuditItem['by'][number]>
>;

/** How the agency takes part, by the partnership's place: it sits there in any role, leads, hosts or assesses it. */
const partnershipsOf = (view: View, agency: number): ReadonlyMap<number, AuditItem['by']> => {
  const viewed = new Set(view.partnerships);
  const ways = new Map<number, AuditItem['by']>();
  for (const [type, by] of Object.entries(waysIn) as [keyof typeof waysIn, AuditItem['by'][number]][]) {
    for (const place of inScope(view, type, 'leaving', agency)) {
      const partnership = view.snapshot.relations.to[place]!;
      const known = ways.get(partnership) ?? [];
      if (viewed.has(partnership) && !known.includes(by)) ways.set(partnership, [...known, by]);
    }
  }
  return ways;
};

const differing = (own: Assessment, others: readonly Assessment[]): AuditItem['differs'] =>
  (['level', 'importance'] as const).filter(
    (what) => own[what] !== null && others.some((other) => other[what] !== null && other[what] !== own[what]),
  );

const itemOf = (view: View, agency: number, partnership: number, by: AuditItem['by']): AuditItem => {
  const { snapshot } = view;
  const said = assessmentsOf(view, partnership);
  const own = said.get(agency) ?? noAssessment;
  const others = [...said]
    .filter(([node]) => node !== agency)
    .map(([node, assessment]) => ({ agency: reference(snapshot, node), ...assessment }));
  const differs = differing(own, others);
  return {
    partnership: {
      ...reference(snapshot, partnership),
      type: typeOf(snapshot, partnership),
      synthetic: isSynthetic(snapshot, partnership),
    },
    themes: Array.from(listAt(view.themes, partnership), (theme) => reference(snapshot, theme)),
    by,
    ...own,
    expected: expectedRole(own),
    others,
    differs,
    steps: stepsOf(own, differs),
  };
};

/** Words in a given order, then others, then what is not known. */
const placeIn = (words: readonly string[], word: string | null): number => {
  if (word === null) return words.length + 1;
  const place = words.indexOf(word);
  return place < 0 ? words.length : place;
};

const levelsOf = (items: readonly AuditItem[]): (string | null)[] => {
  const known: readonly string[] = auditLevels;
  const others = new Set(items.map(({ level }) => level).filter((level) => level !== null && !known.includes(level)));
  return [...known, ...[...others].sort((a, b) => byCodePoint(a!, b!)), null];
};

const matrixOf = (items: readonly AuditItem[], levels: readonly (string | null)[]): AuditMatrix => {
  const count = (some: readonly AuditItem[]) => ({
    counts: levels.map((level) => some.filter((item) => item.level === level).length),
    total: some.length,
  });
  const themes = new Map(items.flatMap(({ themes: own }) => own.map((theme) => [theme.id, theme] as const)));
  const rows = [...themes.values()]
    .sort((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.id, b.id))
    .map((theme) => ({ theme, ...count(items.filter(({ themes: own }) => own.some(({ id }) => id === theme.id))) }));
  const without = items.filter(({ themes: own }) => own.length === 0);
  return {
    rows: [...rows, ...(without.length > 0 ? [{ theme: null, ...count(without) }] : [])],
    totals: count(items),
  };
};

export const answerAudit = (view: View, { agency, published }: AuditRequest) => {
  const { snapshot, scope } = view;
  const items = [...partnershipsOf(view, agency)]
    .map(([partnership, by]) => itemOf(view, agency, partnership, by))
    .sort(
      (a, b) =>
        placeIn(auditImportances, a.importance) - placeIn(auditImportances, b.importance) ||
        placeIn(auditLevels, a.level) - placeIn(auditLevels, b.level) ||
        byCodePoint(a.partnership.name, b.partnership.name) ||
        byCodePoint(a.partnership.id, b.partnership.id),
    );
  const levels = levelsOf(items);
  return {
    revision: snapshot.revision,
    agency: reference(snapshot, agency),
    levels,
    all: matrixOf(items, levels),
    critical: matrixOf(
      items.filter(({ importance }) => importance === 'critical'),
      levels,
    ),
    assessed: items.filter(({ level }) => level !== null).length,
    items,
    published: published.filter(({ id }) => scope.nodes[findNode(snapshot, 'Figure', id)]! > 0),
  };
};
