const madeUp = 'A hollow mark is illustrative: made up, not real.';

export const savePictureWords = {
  label: 'Save the picture or its data',
  picture: 'The picture',
  data: 'What is drawn, as data',
  formats: {
    png: 'PNG, for documents',
    svg: 'SVG, sharp at any size',
    csv: 'CSV tables (a ZIP)',
    xlsx: 'Excel workbook',
    graphml: 'GraphML',
    gexf: 'GEXF',
  },
  failed: 'It could not be saved. The picture is kept.',
  note: (sources: string, date: string, revision: number) =>
    `Joined-Up, revision ${revision}: ${sources}, ${date}. ${madeUp}`,
  madeUp,
} as const;
