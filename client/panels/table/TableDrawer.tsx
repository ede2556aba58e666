import { ChevronDown, ChevronUp } from 'lucide-react';
import type { JSX } from 'react';
import type { Scene } from '../../bindings/use-scene.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import type { Table } from '../../state/view-state.ts';
import { words } from '../../words.ts';
import { Answered } from '../states/Answered.tsx';
import { Empty } from '../states/Empty.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { comparedSubjects } from './comparison.ts';
import { NodesTable } from './NodesTable.tsx';
import styles from './table.module.css';

/** The picture's content as a table: what a screen reader reads and what can be put in order. */
export const TableDrawer = ({ scene }: { readonly scene: Scene }): JSX.Element => {
  const { view, finding } = scene;
  const change = useChangeView();
  const compares = finding !== null && comparedSubjects(finding).length > 0;
  const open = view.table !== 'closed';
  const table: 'comparison' | 'everything' = compares && view.table !== 'everything' ? 'comparison' : 'everything';
  const tab = (name: Table, label: string) => (
    <button
      type="button"
      className={styles.tab}
      aria-pressed={open && table === name}
      onClick={() => change({ table: name, sort: null })}
    >
      {label}
    </button>
  );
  return (
    <section className={styles.drawer} aria-label={words.table.label} data-open={open}>
      <div className={styles.bar}>
        {compares && tab('comparison', words.table.comparison)}
        {tab('everything', words.table.everything)}
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          onClick={() => change({ table: open ? 'closed' : 'auto' })}
        >
          {open ? words.table.close : words.table.open}
          {open ? <ChevronDown size={16} aria-hidden="true" /> : <ChevronUp size={16} aria-hidden="true" />}
        </button>
      </div>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={styles.body} tabIndex={0} aria-label={words.table[table]}>
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

const Everything = ({ scene: { slice, view } }: { readonly scene: Scene }): JSX.Element => {
  const asked = slice.data !== undefined || slice.isError || slice.fetchStatus !== 'idle';
  if (!asked) return <Empty {...words.picture.notDrawn} />;
  return (
    <Answered answer={slice} loading={words.picture.loading} kept={words.picture.kept} rows={4}>
      {(data) =>
        data.nodes.ids.length === 0 ? <Empty {...words.picture.notDrawn} /> : <NodesTable slice={data} view={view} />
      }
    </Answered>
  );
};
