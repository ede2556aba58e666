import { figure } from './words.ts';

/** Every word around figures as sources printed them. */
export const publishedWords = {
  untitled: 'Published figures',
  title: 'Published figures',
  counted: (count: number) => `Published figures (${figure(count)})`,
  lead: 'As printed, each with the line of its source. Not computed from this graph.',
  value: 'Printed',
  what: 'Figure',
  where: 'Source line',
  change: 'change, computed',
  places: (places: string) => `As printed: ${places}. Not computed from this graph.`,
} as const;
