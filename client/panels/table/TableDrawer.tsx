import { ChevronDown, ChevronUp } from 'lucide-react';
import type { JSX } from 'react';
import type { GraphSlice } from '#contract/graph-slice';
import type { Scene } from '../../bindings/use-scene.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import type { Table } from '../../state/view-state.ts';
import { matrixWords } from '../../words/matrix-words.ts';
import { pictureWords } from '../../words/picture-words.ts';
import { words } from '../../words/words.ts';
import { AsCypherLink } from '../cypher/AsCypherLink.tsx';
import { SaveList } from '../lists/SaveList.tsx';
import { Answered } from '../states/Answered.tsx';
import { Empty } from '../states/Empty.tsx';
import { Loading } from '../states/Loading.tsx';
import { later } from '../states/later.tsx';
import { ComparisonTable, SaveComparison } from './ComparisonTable.tsx';
import { comparedSubjects } from './comparison.ts';
import { NodesTable, nodesInOrder } from './NodesTable.tsx';
import styles from './table.module.css';
import { shownNodeColumns } from './table-columns.ts';
import { tableQuery } from './table-queries.ts';

/** Loaded when it is opened first. */
const SeatMatrixPanel = later(
  async () => (await import('../matrix/SeatMatrixPanel.tsx')).SeatMatrixPanel,
  <Loading label={pictureWords.loading} rows={4} />,
);

/** What the drawer shows, once it is known whether there is anything to compare. */
type Shown = 'comparison' | 'everything' | 'matrix';

const labels: Readonly<Record<Shown, string>> = {
  comparison: words.table.comparison,
  everything: words.table.everything,
  matrix: matrixWords.tab,
};

const shownTable = (asked: Table, compares: boolean): Shown => {
  if (asked === 'matrix') return 'matrix';
  return compares && asked !== 'everything' ? 'comparison' : 'everything';
};

/** The picture's content as a table or a matrix: what a screen reader reads and what can be put in order. */
export const TableDrawer = ({ scene }: { readonly scene: Scene }): JSX.Element => {
  const { view, finding } = scene;
  const change = useChangeView();
  const compares = finding !== null && comparedSubjects(finding).length > 0;
  // A chart has no table of its own: it gets the room, unless a table is asked for.
  const open = view.table !== 'closed' && !(view.as === 'structure' && view.table === 'auto');
  const table = shownTable(view.table, compares);
  const tab = (name: Shown) => (
    <button
      type="button"
      className={styles.tab}
      aria-pressed={open && table === name}
      onClick={() => change({ table: name, sort: null })}
    >
      {labels[name]}
    </button>
  );
  return (
    <section className={styles.drawer} aria-label={words.table.label} data-open={open} data-table={table}>
      <div className={styles.bar}>
        {compares && tab('comparison')}
        {tab('everything')}
        {tab('matrix')}
        {open && table === 'comparison' && finding !== null && <SaveComparison finding={finding} view={view} />}
        {open && table === 'everything' && scene.slice.data && (
          <SaveList
            name={words.table.everything}
            columns={shownNodeColumns}
            rows={nodesInOrder(scene.slice.data, view)}
          />
        )}
        {open && table !== 'comparison' && scene.slice.data && (
          <AsCypherLink asked={tableQuery(table, scene.slice.data, view)} />
        )}
        {open && table === 'comparison' && finding !== null && (
          <AsCypherLink asked={{ ...finding.evidence, of: `findings/${finding.rule}` }} />
        )}
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          onClick={() => change({ table: open ? 'closed' : view.as === 'structure' ? 'everything' : 'auto' })}
        >
          {open ? words.table.close : words.table.open}
          {open ? <ChevronDown size={16} aria-hidden="true" /> : <ChevronUp size={16} aria-hidden="true" />}
        </button>
      </div>
      {open && table === 'matrix' && (
        <div className={styles.body}>
          <Matrix scene={scene} />
        </div>
      )}
      {open && table !== 'matrix' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={styles.body} tabIndex={0} aria-label={labels[table]}>
          {table === 'comparison' && finding !== null ? (
            <ComparisonTable finding={finding} view={view} />
          ) : (
            <Everything scene={scene} />
          )}
        </section>
      )}
    </section>
  );
};

interface SceneProps {
  readonly scene: Scene;
}

/** What the picture draws, once its answer is there. */
const OfSlice = ({
  scene: { slice },
  children,
}: SceneProps & { readonly children: (data: GraphSlice) => JSX.Element }): JSX.Element => {
  const asked = slice.data !== undefined || slice.isError || slice.fetchStatus !== 'idle';
  if (!asked) return <Empty {...pictureWords.notDrawn} />;
  return (
    <Answered answer={slice} loading={pictureWords.loading} kept={pictureWords.kept} rows={4}>
      {(data) => (data.nodes.ids.length === 0 ? <Empty {...pictureWords.notDrawn} /> : children(data))}
    </Answered>
  );
};

const Everything = ({ scene }: SceneProps): JSX.Element => (
  <OfSlice scene={scene}>{(data) => <NodesTable slice={data} view={scene.view} />}</OfSlice>
);

const Matrix = ({ scene }: SceneProps): JSX.Element => (
  <OfSlice scene={scene}>
    {(data) => <SeatMatrixPanel slice={data} finding={scene.finding} view={scene.view} />}
  </OfSlice>
);
