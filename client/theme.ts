import { Button, type CSSVariablesResolver, colorsTuple, createTheme } from '@mantine/core';
import { cssVariables, palette } from './palette.ts';

const dark = palette.dark;

const font = '"Inter Variable", Inter, system-ui, sans-serif';

/** Quiet: controls are ink on ground, and hue is left to what it means. */
export const theme = createTheme({
  fontFamily: font,
  fontFamilyMonospace: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: { fontFamily: font, fontWeight: '650' },
  defaultRadius: 'sm',
  colors: {
    ink: colorsTuple(palette.light.ink),
    // The kit takes its dark surfaces by number: 2 and 3 for quiet text, 4 and 5 for lines, 6 for fields, 7 for the page.
    dark: [
      dark.ink,
      dark.ink,
      dark.mutedInk,
      dark.mutedInk,
      dark.hairline,
      dark.hairline,
      dark.surface,
      dark.ground,
      dark.ground,
      dark.ground,
    ],
  },
  components: {
    Button: Button.extend({
      styles: { label: { fontWeight: 500 } },
      vars: (_, { variant = 'filled', size }) => ({
        root: {
          // Filled with ink, so that its words are of the ground in both themes.
          ...(variant === 'filled' && { '--button-color': 'var(--ju-ground)' }),
          // As large as the words of the controls that it stands beside.
          ...(size === 'compact-sm' && { '--button-fz': '13px' }),
        },
      }),
    }),
    // Not by `extend`, for which the first view would have to fetch it.
    Checkbox: { defaultProps: { iconColor: 'var(--ju-surface)' } },
  },
  primaryColor: 'ink',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** The kit's own colours, said in ours. */
const kit = {
  '--mantine-color-body': 'var(--ju-ground)',
  '--mantine-color-text': 'var(--ju-ink)',
  '--mantine-color-dimmed': 'var(--ju-muted-ink)',
  '--mantine-color-placeholder': 'var(--ju-muted-ink)',
  '--mantine-color-default': 'var(--ju-surface)',
  '--mantine-color-default-hover': 'var(--ju-raised)',
  '--mantine-color-default-color': 'var(--ju-ink)',
  '--mantine-color-default-border': 'var(--ju-border)',
  '--mantine-color-anchor': 'var(--ju-focus)',
  '--mantine-color-disabled': 'transparent',
  '--mantine-color-disabled-color': 'var(--ju-border)',
  '--mantine-color-ink-filled': 'var(--ju-ink)',
  '--mantine-color-ink-filled-hover': 'var(--ju-ink)',
  '--mantine-color-ink-outline': 'var(--ju-ink)',
  '--mantine-color-ink-light': 'var(--ju-raised)',
  '--mantine-color-ink-light-hover': 'var(--ju-raised)',
  '--mantine-color-ink-light-color': 'var(--ju-ink)',
  '--mantine-primary-color-contrast': 'var(--ju-surface)',
  '--mantine-color-error': 'var(--ju-ink)',
} as const;

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...cssVariables('light'), ...kit },
  dark: { ...cssVariables('dark'), ...kit },
});
