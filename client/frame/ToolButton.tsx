import { ActionIcon, Tooltip } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { JSX } from 'react';

interface ToolButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly disabled?: boolean;
  /** While something else is said beside it, its name is not shown too. */
  readonly isSaid?: boolean;
  readonly onClick: () => void;
}

/** A small button with a sign, its name told on hover and to screen readers. */
export const ToolButton = ({
  label,
  icon: Icon,
  disabled = false,
  isSaid = false,
  onClick,
}: ToolButtonProps): JSX.Element => (
  <Tooltip label={label} openDelay={300} disabled={isSaid}>
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} disabled={disabled} onClick={onClick}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </ActionIcon>
  </Tooltip>
);
