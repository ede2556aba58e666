import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import { type JSX, useState } from 'react';
import { scenarioWords } from '../../words/scenario-words.ts';

interface KeptToolProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
}

/** A small button of a kept scenario, its name told on hover. */
export const KeptTool = ({ label, icon: Icon, onClick }: KeptToolProps): JSX.Element => (
  <Tooltip label={label} openDelay={300}>
    <ActionIcon size="sm" variant="subtle" color="gray" aria-label={label} onClick={onClick}>
      <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
    </ActionIcon>
  </Tooltip>
);

/** What a kept scenario can be compared with. */
export interface Comparable {
  readonly id: string;
  readonly text: string;
}

interface CompareButtonProps {
  /** The name of the kept one. */
  readonly name: string;
  /** Null where it is compared with the steps on paper at once. */
  readonly among: readonly Comparable[] | null;
  readonly isPressed: boolean;
  /** Told with what, where that was to be chosen and there is something. */
  readonly onCompare: (other: string | null) => void;
}

/** Compares a kept scenario with the steps on paper; where it is these itself, or there are none, with another kept one. */
export const CompareButton = ({ name, among, isPressed, onCompare }: CompareButtonProps): JSX.Element => {
  const words = scenarioWords.keep;
  const [open, setOpen] = useState(false);
  const label = among === null ? words.compareWith(name) : words.compareOf(name);
  const button = (onClick?: () => void) => (
    <Button
      size="compact-xs"
      variant={isPressed ? 'light' : 'default'}
      color={isPressed ? 'gray' : undefined}
      aria-label={label}
      aria-pressed={among === null ? isPressed : undefined}
      onClick={onClick}
    >
      {words.compare}
    </Button>
  );
  if (among === null || among.length < 2)
    return (
      <Tooltip label={label} openDelay={300}>
        {button(() => onCompare(among?.[0]?.id ?? null))}
      </Tooltip>
    );
  return (
    <Menu opened={open} onChange={setOpen} position="bottom-end" width={260} withinPortal={false}>
      <Tooltip label={label} openDelay={300} disabled={open}>
        <Menu.Target>{button()}</Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        {among.map(({ id, text }) => (
          <Menu.Item key={id} onClick={() => onCompare(id)}>
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
