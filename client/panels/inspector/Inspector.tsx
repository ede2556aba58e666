import { CloseButton } from '@mantine/core';
import type { JSX } from 'react';
import type { Scene } from '../../bindings/use-scene.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { parseNodeKey } from '../../node-key.ts';
import { words } from '../../words/words.ts';
import panel from '../panel.module.css';
import { Empty } from '../states/Empty.tsx';
import { Explanation } from './Explanation.tsx';
import { HowToRead } from './HowToRead.tsx';
import styles from './inspector.module.css';
import { NodeInspector } from './NodeInspector.tsx';

/** What is selected, in full: a thing, else the finding in the picture. */
export const Inspector = ({ scene }: { readonly scene: Scene }): JSX.Element => {
  const { view, finding } = scene;
  const change = useChangeView();
  const node = view.selected === null ? null : parseNodeKey(view.selected);
  return (
    <aside
      className={panel.panel}
      aria-label={words.inspector.title}
      data-inspector={view.inspector}
      onKeyDown={({ key }) => key === 'Escape' && change({ inspector: 'closed' })}
    >
      <div className={styles.bar}>
        {node !== null && finding !== null ? (
          <button type="button" className={`${panel.turn} ${styles.back}`} onClick={() => change({ selected: null })}>
            {words.inspector.backToFinding}
          </button>
        ) : (
          <span className={styles.barTitle}>
            {node === null && finding !== null ? words.explanation.title : words.inspector.title}
          </span>
        )}
        <CloseButton size="sm" aria-label={words.close} onClick={() => change({ inspector: 'closed' })} />
      </div>
      <div className={`${panel.scrolls} ${styles.body}`} data-scrolls key={view.selected ?? finding?.id ?? 'nothing'}>
        {node !== null && <NodeInspector node={node} scene={scene} />}
        {node === null && finding !== null && <Explanation finding={finding} />}
        {node === null && finding === null && <Empty {...words.inspector.nothing} />}
        {node === null && finding === null && scene.slice.data && scene.slice.data.nodes.ids.length > 0 && (
          <HowToRead slice={scene.slice.data} />
        )}
      </div>
    </aside>
  );
};
