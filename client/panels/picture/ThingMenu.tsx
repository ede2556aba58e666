import { Menu } from '@mantine/core';
import type { JSX } from 'react';
import { useChangeView } from '../../bindings/use-view.ts';
import type { Placed } from '../../canvas/HandController.tsx';
import { isNodeKey, type NodeKey } from '../../node-key.ts';
import type { ViewState } from '../../state/view-state.ts';
import { drawnWords } from '../../words/drawn-words.ts';

export interface MenuRequest {
  readonly things: readonly Placed[];
  /** In the picture, in pixels from its corner. */
  readonly x: number;
  readonly y: number;
}

interface ThingMenuProps {
  readonly request: MenuRequest;
  readonly view: ViewState;
  readonly nameOf: (key: string) => string;
  readonly neighboursOf: (key: string) => readonly NodeKey[];
  /** How many relationships it has beside those that are drawn. */
  readonly moreOf: (key: string) => number;
  readonly onClose: () => void;
}

const words = drawnWords.menu;
/** Not a key: the one that opened it would close it. */
const outside = ['mousedown', 'touchstart'];

/** What can be done with one thing in the picture, or with several that were boxed. */
export const ThingMenu = ({
  request: { things, x, y },
  view,
  nameOf,
  neighboursOf,
  moreOf,
  onClose,
}: ThingMenuProps): JSX.Element => {
  const change = useChangeView();
  const these = things.map(({ key }) => key).filter(isNodeKey);
  const [one] = these;
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
            {item(words.expand(view.expanded.includes(one) ? 0 : moreOf(one)), () =>
              change({
                expanded: view.expanded.includes(one)
                  ? view.expanded.filter((key) => key !== one)
                  : [...view.expanded, one],
              }),
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
          ? item(words.only, () => change({ only: [one, ...neighboursOf(one)] }))
          : item(words.onlyThese, () => change({ only: these }))}
        {item(words.pin, pin)}
        {pinned && item(words.unpin, () => change({ pins: rest }))}
      </Menu.Dropdown>
    </Menu>
  );
};
