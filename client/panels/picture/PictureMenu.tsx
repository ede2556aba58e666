import { Button, Popover } from '@mantine/core';
import { type ComponentType, type JSX, type ReactNode, useState } from 'react';
import { useLater } from '../../bindings/use-later.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import type { ViewState } from '../../state/view-state.ts';
import styles from './picture.module.css';

interface PictureMenuProps {
  readonly name: string;
  readonly view: ViewState;
  /** How many of its choices are not as at first, and how that is written. */
  readonly inUse: number;
  readonly inUseWords: (count: number) => string;
  /** Fetches the choices when it is opened first; the same function at every call. */
  readonly fetchChoices: () => Promise<ComponentType<{ readonly view: ViewState }>>;
  /** What puts all of it back as at first. */
  readonly reset: { readonly label: string; readonly to: Partial<ViewState> };
  /** Said below the choices. */
  readonly children?: ReactNode;
}

/** A button above the picture that opens choices of what is drawn and how, tells how many are made, and takes them back. */
export const PictureMenu = ({
  name,
  view,
  inUse,
  inUseWords,
  fetchChoices,
  reset,
  children,
}: PictureMenuProps): JSX.Element => {
  const [open, setOpen] = useState(false);
  const Choices = useLater(open, fetchChoices, () => setOpen(false));
  const change = useChangeView();
  return (
    <Popover
      opened={open && Choices !== null}
      onChange={setOpen}
      position="bottom-end"
      shadow="md"
      width={300}
      trapFocus
    >
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={() => setOpen(!open)}>
          {name}
          {inUse > 0 && <span className={styles.inUse}>{inUseWords(inUse)}</span>}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        {Choices && <Choices view={view} />}
        {children}
        {inUse > 0 && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => change(reset.to)}>
            {reset.label}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
};
