import type { JSX } from 'react';
import type { ViewState } from '../../state/view-state.ts';
import { words } from '../../words/words.ts';
import { PictureMenu } from './PictureMenu.tsx';

const { button, count, clear } = words.filters;

const fetchChoices = async () => (await import('./FilterChoices.tsx')).FilterChoices;

/** What the picture leaves out: kinds at once, types and themes by asking for another slice. */
export const PictureFilters = ({ view }: { readonly view: ViewState }): JSX.Element => (
  <PictureMenu
    name={button}
    view={view}
    inUse={view.hiddenKinds.length + view.types.length + view.themes.length}
    inUseWords={count}
    fetchChoices={fetchChoices}
    reset={{ label: clear, to: { hiddenKinds: [], types: [], themes: [] } }}
  />
);
