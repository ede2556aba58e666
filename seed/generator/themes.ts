/** The themes: the one thing the illustrative county shares with the documented network, by id and by name. */
import type { ThemeRow } from './rows.ts';

const work = {
  't-community-planning': 'community planning',
  't-crime': 'crime and community safety',
  't-drugs': 'drugs and alcohol',
  't-health': 'health and well-being',
  't-learning': 'learning and skills',
  't-childcare': 'early years and childcare',
  't-regeneration': 'regeneration',
  't-employment': 'employment and economy',
  't-housing': 'housing',
  't-environment': 'environment and transport',
  't-culture': 'culture and leisure',
  't-neighbourhoods': 'neighbourhoods',
  't-inclusion': 'social inclusion',
  't-basic-skills': 'basic skills',
} as const;

const clientGroups = { 't-young-people': 'young people' } as const;

export type ThemeId = keyof typeof work | keyof typeof clientGroups;

/** The name of a theme. */
export const themeName = (id: ThemeId): string => ({ ...work, ...clientGroups })[id];

export const themes: readonly ThemeRow[] = [
  ...Object.entries(work).map(([id, name]) => ({ id, name, kind: 'work' })),
  ...Object.entries(clientGroups).map(([id, name]) => ({ id, name, kind: 'client group' })),
];
