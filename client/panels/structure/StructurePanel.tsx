import type { JSX } from 'react';
import type { NodeReference } from '#contract/node-reference';
import type { Structure } from '#contract/structure';
import { useStructure, useStructureOnPaper } from '../../bindings/use-structure.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { structureChanges } from '../../graph/structure-changes.ts';
import { type NodeKey, nodeKey } from '../../node-key.ts';
import { structureWords } from '../../words/structure-words.ts';
import { LibraryLink } from '../cypher/LibraryLink.tsx';
import { Answered } from '../states/Answered.tsx';
import { CutShort } from '../states/CutShort.tsx';
import { Empty } from '../states/Empty.tsx';
import { Fit } from './Fit.tsx';
import { StructureChart } from './StructureChart.tsx';
import { StructureLegend } from './StructureLegend.tsx';
import styles from './structure.module.css';

interface StructurePanelProps {
  readonly partnership: NodeReference;
  readonly selected: NodeKey | null;
}

/** Board, executive and groups of a partnership: who answers to whom, what was there before, and where a member fits in. */
export const StructurePanel = ({ partnership, selected }: StructurePanelProps): JSX.Element => {
  const answer = useStructure(partnership.id);
  const before = useStructure(answer.data?.before[0]?.id);
  const after = useStructure(answer.data?.after[0]?.id);
  const onPaper = useStructureOnPaper(partnership.id);
  return (
    <section className={styles.panel} aria-label={structureWords.label(partnership.name)}>
      <Answered answer={answer} loading={structureWords.loading} kept={structureWords.kept} shape="picture">
        {(own) => (
          <Charts
            partnership={partnership}
            selected={selected}
            onPaper={onPaper && { before: own, after: onPaper }}
            charts={
              onPaper
                ? pairOf(own, onPaper, partnership.name)
                : [
                    ...(before.data ? [{ of: before.data, title: structureWords.before(own.before[0]!.name) }] : []),
                    { of: own, title: structureWords.now(topOf(own)?.name ?? partnership.name) },
                    ...(after.data ? [{ of: after.data, title: structureWords.after(own.after[0]!.name) }] : []),
                  ]
            }
          />
        )}
      </Answered>
    </section>
  );
};

/** A body that nothing is above, the one with most below it. */
const topOf = ({ bodies, relations }: Structure): Structure['bodies'][number] | undefined => {
  const isBelow = new Set(relations.map(({ from }) => from));
  const below = (id: string) => relations.filter(({ to }) => to === id).length;
  return bodies.filter(({ id }) => !isBelow.has(id)).sort((a, b) => below(b.id) - below(a.id))[0];
};

interface Chart {
  readonly of: Structure;
  readonly title: string;
  readonly notes?: ReadonlyMap<string, string>;
}

/** The structure as recorded and on paper, each with notes on what becomes of its bodies. */
const pairOf = (own: Structure, onPaper: Structure, name: string): readonly Chart[] => {
  const { gone, fresh, reseated } = structureChanges(own, onPaper);
  const { goes, comes, reseated: others, recorded, onPaper: after, nothingLeft } = structureWords;
  const note = (ids: ReadonlySet<string>, text: string) => [...ids].map((id) => [id, text] as const);
  const top = topOf(onPaper);
  return [
    { of: own, title: recorded(topOf(own)?.name ?? name), notes: new Map(note(gone, goes)) },
    {
      of: onPaper,
      title: onPaper.bodies.length === 0 ? nothingLeft : after(top?.name ?? name),
      notes: new Map([...note(fresh, comes), ...note(reseated, others)]),
    },
  ];
};

const Charts = ({
  partnership,
  selected,
  charts,
  onPaper,
}: StructurePanelProps & {
  readonly charts: readonly Chart[];
  readonly onPaper: { readonly before: Structure; readonly after: Structure } | null;
}): JSX.Element => {
  const change = useChangeView();
  const run = () => change({ as: 'network' });
  const bodies = charts.flatMap(({ of }) => of.bodies);
  const { alone, outOfScope } = structureWords;
  if (bodies.length === 0)
    return <Empty centred title={outOfScope.title} hint={outOfScope.hint} action={{ label: outOfScope.action, run }} />;
  if (charts.every(({ of }) => of.bodies.length <= 1)) {
    const hint = alone.hint(partnership.name);
    return <Empty centred title={alone.title} hint={hint} action={{ label: alone.action, run }} />;
  }
  return (
    <>
      {onPaper && (
        <p className={styles.changes} role="status">
          {structureWords.changes(structureChanges(onPaper.before, onPaper.after))}
        </p>
      )}
      <Fit bodies={bodies} selected={selected} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.charts} tabIndex={0} aria-label={structureWords.structure}>
        {charts.map(({ of, title, notes }) => (
          <figure key={title} className={styles.chart}>
            <figcaption className={styles.title}>{title}</figcaption>
            {of.cut && <CutShort text={structureWords.cut(of.bodies.length)} />}
            <StructureChart
              structure={of}
              {...(notes && { notes })}
              selected={selected}
              subject={nodeKey(partnership)}
              onSelect={(key) => change({ selected: key, inspector: 'open' })}
            />
          </figure>
        ))}
      </section>
      <div className={styles.foot}>
        <StructureLegend />
        <LibraryLink of="library/structure-of" given={{ partnership: partnership.id }} />
      </div>
    </>
  );
};
