import { useComputedColorScheme } from '@mantine/core';
import { type JSX, lazy, Suspense, useRef } from 'react';
import type { Finding } from '#contract/findings';
import type { GraphSlice } from '#contract/graph-slice';
import type { Scene } from '../../bindings/use-scene.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { isNodeKey, type NodeKey } from '../../node-key.ts';
import { sourcesAtFirst } from '../../state/source-groups.ts';
import type { ViewState } from '../../state/view-state.ts';
import { words } from '../../words.ts';
import { Answered } from '../states/Answered.tsx';
import { CutShort } from '../states/CutShort.tsx';
import { Empty } from '../states/Empty.tsx';
import { Loading } from '../states/Loading.tsx';
import { TimeStrip } from '../timeline/TimeStrip.tsx';
import { LegendFold } from './LegendFold.tsx';
import { PictureBoundary } from './PictureBoundary.tsx';
import { PictureHead } from './PictureHead.tsx';
import { partnershipInFocus } from './partnership-in-focus.ts';
import styles from './picture.module.css';

// WebGL and the layout come after the words: the list and the headline are there first.
const Canvas = lazy(async () => ({ default: (await import('../../canvas/Canvas.tsx')).Canvas }));

const StructurePanel = lazy(async () => ({
  default: (await import('../structure/StructurePanel.tsx')).StructurePanel,
}));

/** The middle: what the picture says, and the picture in whichever state it is. */
export const Picture = ({ scene }: { readonly scene: Scene }): JSX.Element => {
  const { view, slice, findings, finding, findingGone, undrawn } = scene;
  const change = useChangeView();
  const structured = view.as === 'structure' && view.sources.length > 0 ? partnershipInFocus(scene) : null;
  const show = (of: 'question' | 'whole') => change({ picture: { of }, selected: null, expanded: [] });
  // The opening question has no answer if the findings do not arrive: then the picture does not wait for it.
  const unanswered =
    view.picture.of !== 'whole' &&
    findings.isError &&
    slice.data === undefined &&
    !slice.isError &&
    slice.fetchStatus === 'idle';
  return (
    <section className={styles.panel} aria-label={words.picture.title}>
      <PictureHead scene={scene} />
      <div className={styles.stage}>
        {view.sources.length === 0 && (
          <Empty
            centred
            {...words.findings.nothingInForce}
            action={{ label: words.findings.nothingInForce.action, run: () => change({ sources: sourcesAtFirst }) }}
          />
        )}
        {findingGone && (
          <Empty
            centred
            {...words.picture.gone}
            action={{ label: words.picture.gone.action, run: () => show('question') }}
          />
        )}
        {undrawn && finding && (
          <Empty
            centred
            title={words.picture.undrawn.title}
            hint={words.picture.undrawn.hint(finding.subjects.map(({ name }) => name))}
            action={{ label: words.picture.whole, run: () => show('whole') }}
          />
        )}
        {unanswered && (
          <Empty
            centred
            {...words.picture.unanswered}
            action={{ label: words.picture.whole, run: () => show('whole') }}
          />
        )}
        {structured !== null && (
          <Suspense fallback={<Loading label={words.picture.loading} shape="picture" />}>
            <StructurePanel partnership={structured} selected={view.selected} />
          </Suspense>
        )}
        {view.sources.length > 0 && !findingGone && !undrawn && !unanswered && structured === null && (
          <Answered answer={slice} loading={words.picture.loading} kept={words.picture.kept} shape="picture">
            {(data) => <Drawn scene={scene} data={data} />}
          </Answered>
        )}
      </div>
      {view.time === 'open' && view.sources.length > 0 && <TimeStrip scene={scene} />}
    </section>
  );
};

interface Settled {
  readonly slice: GraphSlice;
  readonly finding: Finding | null;
}

/** While another slice is on its way, the last one stays, with the finding that belongs to it. */
const useSettled = (scene: Scene, data: GraphSlice): Settled => {
  const settled = useRef<Settled>({ slice: data, finding: scene.finding });
  if (!scene.slice.isPlaceholderData) settled.current = { slice: data, finding: scene.finding };
  return settled.current;
};

const Drawn = ({ scene, data }: { readonly scene: Scene; readonly data: GraphSlice }): JSX.Element => {
  const { view, slice: answer } = scene;
  const change = useChangeView();
  const colorScheme = useComputedColorScheme('light');
  const { slice, finding } = useSettled(scene, data);
  if (slice.nodes.ids.length === 0) return <NothingDrawn view={view} />;

  const select = (key: string | null) => {
    if (key === null) change({ selected: null });
    else if (isNodeKey(key)) change({ selected: key, inspector: 'open' });
  };
  const expand = (key: string) => {
    if (isNodeKey(key)) change({ expanded: toggled(view.expanded, key) });
  };
  return (
    <PictureBoundary>
      {slice.cut && (
        <div className={styles.cut}>
          <CutShort text={words.picture.cut(slice.nodes.ids.length, slice.matched.nodes)} />
        </div>
      )}
      <Suspense fallback={<Loading label={words.picture.loading} shape="picture" />}>
        <Canvas
          slice={slice}
          finding={finding}
          selectedId={view.selected}
          hiddenKinds={view.hiddenKinds}
          colorScheme={colorScheme}
          onSelect={select}
          onExpand={expand}
        />
        <LegendFold slice={slice} finding={finding} view={view} />
      </Suspense>
      {answer.isPlaceholderData && (
        <p className={styles.updating} role="status">
          {words.picture.updating}
        </p>
      )}
    </PictureBoundary>
  );
};

const NothingDrawn = ({ view }: { readonly view: ViewState }): JSX.Element => {
  const change = useChangeView();
  const filtered = view.at !== null || view.types.length + view.themes.length > 0;
  const text = filtered ? words.picture.empty : words.picture.emptySources;
  const run = () => change(filtered ? { at: null, types: [], themes: [] } : { sources: sourcesAtFirst });
  return <Empty centred title={text.title} hint={text.hint} action={{ label: text.action, run }} />;
};

const toggled = (keys: readonly NodeKey[], key: NodeKey): readonly NodeKey[] =>
  keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
