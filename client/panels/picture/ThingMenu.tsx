import { Menu } from '@mantine/core';
import type { JSX } from 'react';
import type { GraphSlice } from '#contract/graph-slice';
import { useChangeView } from '../../bindings/use-view.ts';
import type { Placed } from '../../canvas/HandController.tsx';
import { isNodeKey } from '../../node-key.ts';
import { isOf } from '../../state/expansion.ts';
import { moreAround, neighboursIn } from '../../state/neighbours-to-bring.ts';
import { shownNodes } from '../../state/shown-nodes.ts';
import type { ViewState } from '../../state/view-state.ts';
import { drawnWords } from '../../words/drawn-words.ts';
import { BringMenu } from './BringMenu.tsx';

export interface MenuRequest {
  readonly things: readonly Placed[];
  /** In the picture, in pixels from its corner. */
  readonly x: number;
  readonly y: number;
}

interface ThingMenuProps {
  readonly request: MenuRequest;
  readonly view: ViewState;
  /** The slice that the picture is drawn from, with what is hidden by hand. */
  readonly slice: GraphSlice;
  readonly onClose: () => void;
}

const words = drawnWords.menu;
/** Not a key: the one that opened it would close it. */
const outside = ['mousedown', 'touchstart'];

/** What can be done with one thing in the picture, or with several that were boxed. */
export const ThingMenu = ({ request: { things, x, y }, view, slice, onClose }: ThingMenuProps): JSX.Element => {
  const change = useChangeView();
  const nameOf = (key: string) => shownNodes(slice).find((node) => node.key === key)?.name ?? key;
  const these = things.map(({ key }) => key).filter(isNodeKey);
  const [one] = these;
  const more = one ? moreAround(slice, one) : 0;
  const label = words.label(these.length === 1 && one ? nameOf(one) : words.several(these.length));
  const rest = view.pins.filter(({ key }) => !these.includes(key));
  const pinned = these.some((key) => view.pins.some((pin) => pin.key === key));
  const pin = () =>
    change({ pins: [...rest, ...things.flatMap(({ key, ...place }) => (isNodeKey(key) ? [{ key, ...place }] : []))] });
  const hide = () => change({ hidden: [...new Set([...view.hidden, ...these])], selected: null });
  const item = (text: string, run: () => void) => <Menu.Item onClick={run}>{text}</Menu.Item>;
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      shadow="md"
      withinPortal={false}
      clickOutsideEvents={outside}
    >
      <Menu.Target>
        <span style={{ position: 'absolute', left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        <Menu.Label>{these.length === 1 && one ? nameOf(one) : words.several(these.length)}</Menu.Label>
        {these.length === 1 && one && (
          <>
            {item(words.details, () => change({ selected: one, inspector: 'open' }))}
            {item(words.centre, () => change({ picture: { of: 'thing', key: one }, selected: one, expanded: [] }))}
            {view.expanded.some((each) => isOf(each, one)) &&
              item(words.collapse, () => change({ expanded: view.expanded.filter((each) => !isOf(each, one)) }))}
            {more > 0 && (
              <>
                <Menu.Divider />
                <Menu.Label>{words.more(more)}</Menu.Label>
                <BringMenu of={one} view={view} slice={slice} />
                {view.picture.of !== 'whole' &&
                  item(words.expand(more), () => change({ expanded: [...view.expanded, one] }))}
              </>
            )}
            {one.startsWith('Partnership:') &&
              item(words.structure, () =>
                change({ picture: { of: 'thing', key: one }, selected: one, as: 'structure' }),
              )}
            <Menu.Divider />
          </>
        )}
        {item(words.hide, hide)}
        {these.length === 1 && one
          ? item(words.only, () => change({ only: [one, ...neighboursIn(slice, one).map(({ key }) => key)] }))
          : item(words.onlyThese, () => change({ only: these }))}
        {item(words.pin, pin)}
        {pinned && item(words.unpin, () => change({ pins: rest }))}
      </Menu.Dropdown>
    </Menu>
  );
};
