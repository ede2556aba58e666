import { useComputedColorScheme } from '@mantine/core';
import { type JSX, useCallback, useMemo, useRef, useState } from 'react';
import { exportPart } from '#contract/exports';
import type { Finding } from '#contract/findings';
import type { GraphSlice } from '#contract/graph-slice';
import { download } from '../../api/download.ts';
import { useTellDrawn } from '../../bindings/drawn-slice.ts';
import { useNodeSigns } from '../../bindings/use-node-signs.ts';
import type { Scene } from '../../bindings/use-scene.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import type { Saving } from '../../canvas/SavePicture.tsx';
import { foldSlice } from '../../graph/fold-slice.ts';
import { partOfSlice } from '../../graph/part-of-slice.ts';
import { fileNameOf } from '../../lists/list-columns.ts';
import { isNodeKey, type NodeKey, nodeKey } from '../../node-key.ts';
import type { Expansion } from '../../state/expansion.ts';
import { dateInWords, isDay } from '../../state/partial-date.ts';
import { shownNodes } from '../../state/shown-nodes.ts';
import { sourcesAtFirst } from '../../state/source-groups.ts';
import type { ViewState } from '../../state/view-state.ts';
import { pictureWords } from '../../words/picture-words.ts';
import { savePictureWords } from '../../words/save-picture-words.ts';
import { listed, words } from '../../words/words.ts';
import { PrintedList } from '../print/PrintedList.tsx';
import { PrintedReasons } from '../print/PrintedReasons.tsx';
import { CutShort } from '../states/CutShort.tsx';
import { Empty } from '../states/Empty.tsx';
import { LaterCanvas } from './LaterCanvas.tsx';
import { LegendFold } from './LegendFold.tsx';
import { PictureBoundary } from './PictureBoundary.tsx';
import styles from './picture.module.css';
import { type MenuRequest, ThingMenu } from './ThingMenu.tsx';
import { usePlainHeadline } from './use-plain-headline.ts';

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

/** What of a slice is drawn: without what is hidden, and with what is alike as one. */
const useDrawnSlice = (slice: GraphSlice, finding: Finding | null, { picture }: Scene, view: ViewState) => {
  const focus = picture.of === 'thing' ? picture.key : null;
  const { hidden, only, folded, opened } = view;
  // By value: every step to another address makes these lists anew, and another slice would be laid out again.
  const wanted = JSON.stringify([focus, hidden, only, folded, opened]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted holds all of them
  return useMemo(() => {
    const part = partOfSlice(slice, { hidden, only });
    if (folded === null) return { part, slice: part, groups: new Map<NodeKey, number>() };
    const apart = new Set([...(finding?.subjects ?? []).map(nodeKey), ...(focus === null ? [] : [focus])]);
    return { part, ...foldSlice(part, folded, { apart, opened }) };
  }, [slice, finding, wanted]);
};

/** The pins by key; the same map for as long as they are the same. */
const usePins = ({ pins }: ViewState) => {
  const wanted = JSON.stringify(pins);
  // biome-ignore lint/correctness/useExhaustiveDependencies: by value, as above
  return useMemo(() => new Map(pins.map(({ key, ...place }) => [key, place])), [wanted]);
};

/** What is in sight; the same value for as long as it is the same. */
const useLook = ({ look }: ViewState) => {
  const wanted = JSON.stringify(look);
  // biome-ignore lint/correctness/useExhaustiveDependencies: by value, as above
  return useMemo(() => look, [wanted]);
};

/** What stands below the picture in a file, and how its data is had. */
const useSaving = (scene: Scene, slice: GraphSlice, finding: Finding | null): Saving => {
  const { view } = scene;
  const scope = useScope();
  const plain = usePlainHeadline(scene);
  const title = finding?.title ?? plain;
  const { asAt, atAnyDate, sourceGroups } = words.header;
  const date = view.at === null ? atAnyDate : asAt(dateInWords(view.at), isDay(view.at));
  const sources = listed(view.sources.map((name) => sourceGroups[name]));
  return {
    caption: {
      title,
      note: savePictureWords.note(sources, date, slice.revision),
    },
    fileName: (ending) => fileNameOf(title, view.at, ending),
    onSaveData: (format) => {
      const nodes = shownNodes(slice, view.hiddenKinds).map(({ kind, id }) => ({ kind, id }));
      return download(exportPart, { params: { format }, query: scope ?? {}, body: { nodes } });
    },
  };
};

export const Drawn = ({ scene, data }: { readonly scene: Scene; readonly data: GraphSlice }): JSX.Element => {
  const { view, slice: answer } = scene;
  const change = useChangeView();
  const colorScheme = useComputedColorScheme('light');
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const { slice: whole, finding } = useSettled(scene, data);
  const { part, slice, groups } = useDrawnSlice(whole, finding, scene, view);
  const pins = usePins(view);
  const look = useLook(view);
  const signs = useNodeSigns(whole);
  const saving = useSaving(scene, part, finding);
  const [settledOn, setSettledOn] = useState<GraphSlice | null>(null);
  const isEmpty = slice.nodes.ids.length === 0;
  useTellDrawn(isEmpty ? whole : settledOn);
  const onSettled = useCallback(() => setSettledOn(whole), [whole]);
  if (isEmpty) return <NothingDrawn view={view} />;

  const isGroup = (key: NodeKey) => groups.has(key);
  const select = (key: string | null) => {
    if (key === null) change({ selected: null });
    else if (!isNodeKey(key)) return;
    else if (isGroup(key)) change({ opened: [...view.opened, key] });
    else change({ selected: key, inspector: 'open' });
  };
  const expand = (key: string) => {
    if (isNodeKey(key) && !isGroup(key)) change({ expanded: toggled(view.expanded, key) });
  };
  const put = (key: string, x: number, y: number) => {
    if (isNodeKey(key)) change({ pins: [...view.pins.filter((pin) => pin.key !== key), { key, x, y }] });
  };
  return (
    <PictureBoundary onBroken={onSettled}>
      {slice.cut && (
        <div className={styles.cut}>
          <CutShort text={pictureWords.cut(whole.nodes.ids.length, whole.matched.nodes)} />
        </div>
      )}
      <LaterCanvas
        slice={slice}
        finding={finding}
        selectedId={view.selected}
        hiddenKinds={view.hiddenKinds}
        signs={signs}
        onSettled={onSettled}
        arrangement={view.arranged}
        pins={pins}
        look={look}
        onLook={(now) => change({ look: now }, { replace: true })}
        colorScheme={colorScheme}
        onSelect={select}
        onExpand={expand}
        saving={saving}
        onPut={put}
        onMenu={(things, at) => {
          const known = things.filter(({ key }) => isNodeKey(key) && !isGroup(key));
          if (known.length > 0) setMenu({ things: known, ...at });
        }}
      />
      {finding && <PrintedReasons finding={finding} />}
      <PrintedList slice={slice} finding={finding} signs={signs} view={view} />
      <LegendFold slice={slice} finding={finding} view={view} />
      {menu && <ThingMenu request={menu} view={view} slice={whole} onClose={() => setMenu(null)} />}
      {answer.isPlaceholderData && (
        <p className={styles.updating} role="status">
          {pictureWords.updating}
        </p>
      )}
    </PictureBoundary>
  );
};

const NothingDrawn = ({ view }: { readonly view: ViewState }): JSX.Element => {
  const change = useChangeView();
  const filtered = view.at !== null || view.types.length + view.themes.length > 0;
  const text = filtered ? pictureWords.empty : pictureWords.emptySources;
  const run = () => change(filtered ? { at: null, types: [], themes: [] } : { sources: sourcesAtFirst });
  return <Empty centred title={text.title} hint={text.hint} action={{ label: text.action, run }} />;
};

const toggled = (keys: readonly Expansion[], key: NodeKey): readonly Expansion[] =>
  keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
