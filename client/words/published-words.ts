/** Every word around figures as sources printed them. */
export const publishedWords = {
  untitled: 'Published figures',
  places: (places: string) => `As printed: ${places}. Not computed from this graph.`,
} as const;
