import type { JSX } from 'react';
import type { NodeReference } from '#contract/node-reference';
import { type Structure, structure } from '#contract/structure';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { type NodeKey, nodeKey } from '../../node-key.ts';
import { structureWords } from '../../words/structure-words.ts';
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

const useStructure = (id: string | undefined) => {
  const scope = useScope();
  return useAnswer(structure, scope && id !== undefined ? { params: { partnership: id }, query: scope } : null);
};

/** Board, executive and groups of a partnership: who answers to whom, what was there before, and where a member fits in. */
export const StructurePanel = ({ partnership, selected }: StructurePanelProps): JSX.Element => {
  const answer = useStructure(partnership.id);
  const before = useStructure(answer.data?.before[0]?.id);
  const after = useStructure(answer.data?.after[0]?.id);
  return (
    <section className={styles.panel} aria-label={structureWords.label(partnership.name)}>
      <Answered answer={answer} loading={structureWords.loading} kept={structureWords.kept} shape="picture">
        {(own) => (
          <Charts
            partnership={partnership}
            selected={selected}
            charts={[
              ...(before.data ? [{ of: before.data, title: structureWords.before(own.before[0]!.name) }] : []),
              { of: own, title: structureWords.now(topOf(own)?.name ?? partnership.name) },
              ...(after.data ? [{ of: after.data, title: structureWords.after(own.after[0]!.name) }] : []),
            ]}
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
}

const Charts = ({
  partnership,
  selected,
  charts,
}: StructurePanelProps & { readonly charts: readonly Chart[] }): JSX.Element => {
  const change = useChangeView();
  const run = () => change({ as: 'network' });
  const bodies = charts.flatMap(({ of }) => of.bodies);
  const { alone, outOfScope } = structureWords;
  if (bodies.length === 0)
    return <Empty centred title={outOfScope.title} hint={outOfScope.hint} action={{ label: outOfScope.action, run }} />;
  if (bodies.length === 1) {
    const hint = alone.hint(partnership.name);
    return <Empty centred title={alone.title} hint={hint} action={{ label: alone.action, run }} />;
  }
  return (
    <>
      <Fit bodies={bodies} selected={selected} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.charts} tabIndex={0} aria-label={structureWords.structure}>
        {charts.map(({ of, title }) => (
          <figure key={title} className={styles.chart}>
            <figcaption className={styles.title}>{title}</figcaption>
            {of.cut && <CutShort text={structureWords.cut(of.bodies.length)} />}
            <StructureChart
              structure={of}
              selected={selected}
              subject={nodeKey(partnership)}
              onSelect={(key) => change({ selected: key, inspector: 'open' })}
            />
          </figure>
        ))}
      </section>
      <StructureLegend />
    </>
  );
};
