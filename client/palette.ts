/**
 * Every colour of the product, for both themes: kinds and fields of work for marks, three hues kept for findings.
 * After Okabe and Ito: hues differ in lightness too, so that they stay apart for colour-blind readers.
 */
import type { DrawnKind } from './drawn-kind.ts';

export type ColorScheme = 'light' | 'dark';

/** The field of work that a type of partnership or agency belongs to; types of one field share a hue. */
export type Field = 'area' | 'learning' | 'safety' | 'health' | 'work' | 'community' | 'other';

export interface Palette {
  /** Behind the picture and the page. */
  readonly ground: string;
  /** Panels that stand on the ground. */
  readonly surface: string;
  readonly ink: string;
  readonly mutedInk: string;
  /** Rules between panels: no meaning, so no contrast asked. */
  readonly hairline: string;
  readonly focus: string;
  readonly relation: string;
  readonly strongRelation: string;
  readonly faintRelation: string;
  readonly ended: string;
  readonly kinds: Readonly<Record<DrawnKind, string>>;
  readonly types: Readonly<Record<Field, string>>;
  readonly duplication: string;
  readonly missingLink: string;
  readonly overload: string;
}

export const palette: Readonly<Record<ColorScheme, Palette>> = {
  light: {
    ground: '#fafaf8',
    surface: '#ffffff',
    ink: '#1b2127',
    mutedInk: '#55606b',
    hairline: '#dfe2e5',
    focus: '#0b62c4',
    relation: '#c3c9cf',
    strongRelation: '#7d8892',
    faintRelation: '#e3e6e8',
    ended: '#8a8f95',
    kinds: {
      Partnership: '#66717c',
      Agency: '#66717c',
      Person: '#4b5560',
      Boundary: '#87817a',
      Theme: '#6a7f86',
      Target: '#7c7488',
    },
    types: {
      area: '#0072b2',
      learning: '#00936b',
      safety: '#3a3f98',
      health: '#3593c8',
      work: '#8f7d00',
      community: '#75503b',
      other: '#66717c',
    },
    duplication: '#a53a7c',
    missingLink: '#bb4400',
    overload: '#946200',
  },
  dark: {
    ground: '#14181d',
    surface: '#1b2026',
    ink: '#e8ecf0',
    mutedInk: '#a3aeb9',
    hairline: '#303840',
    focus: '#7db7ff',
    relation: '#46505a',
    strongRelation: '#8491a0',
    faintRelation: '#262d34',
    ended: '#6f7a85',
    kinds: {
      Partnership: '#93a0ad',
      Agency: '#93a0ad',
      Person: '#b4bec8',
      Boundary: '#a39b91',
      Theme: '#8fa9b2',
      Target: '#a79db8',
    },
    types: {
      area: '#4aa3e0',
      learning: '#2fc298',
      safety: '#9299f2',
      health: '#93d6ff',
      work: '#d8c748',
      community: '#c39a82',
      other: '#93a0ad',
    },
    duplication: '#ef8fc6',
    missingLink: '#ff8a4c',
    overload: '#f0b23c',
  },
};

/** The palette as CSS custom properties, to be set on `:root`: `--ju-ground`, `--ju-kind-agency`, `--ju-type-health` … */
export const cssVariables = (scheme: ColorScheme): Readonly<Record<`--ju-${string}`, string>> => {
  const { kinds, types, ...plain } = palette[scheme];
  const dashed = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  const named = (prefix: string, colours: Readonly<Record<string, string>>) =>
    Object.entries(colours).map(([name, colour]) => [`--ju-${prefix}${dashed(name).replace(/^-/, '')}`, colour]);
  return Object.fromEntries([...named('', plain), ...named('kind-', kinds), ...named('type-', types)]);
};
