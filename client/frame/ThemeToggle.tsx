import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { type LucideIcon, Monitor, Moon, Sun } from 'lucide-react';
import type { JSX } from 'react';
import { words } from '../words/words.ts';
import { ToolButton } from './ToolButton.tsx';

const turns: Readonly<Record<MantineColorScheme, { readonly icon: LucideIcon; readonly next: MantineColorScheme }>> = {
  auto: { icon: Monitor, next: 'light' },
  light: { icon: Sun, next: 'dark' },
  dark: { icon: Moon, next: 'auto' },
};

/** Light, dark, or as the system has it; the browser remembers. */
export const ThemeToggle = (): JSX.Element => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { icon, next } = turns[colorScheme];
  const label = `${words.header.theme.label}: ${words.header.theme[colorScheme].toLowerCase()}`;
  return <ToolButton label={label} icon={icon} onClick={() => setColorScheme(next)} />;
};
