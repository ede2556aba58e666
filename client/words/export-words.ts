import type { ExportFormat } from '#contract/exports';

/** Every sentence of the place where data goes out. */
export const exportWords = {
  title: 'Export',
  lead: 'The graph as a file, with the sources of each fact. What is illustrative is marked in every format.',
  format: 'Format',
  formats: {
    csv: 'CSV tables (a ZIP), which can be imported again',
    xlsx: 'Excel workbook, which can be imported again',
    json: 'JSON, node-link',
    graphml: 'GraphML, for Gephi, yEd and networkx',
    gexf: 'GEXF, for Gephi and networkx',
    cypher: 'Cypher, for an empty Neo4j',
  } satisfies Record<ExportFormat, string>,
  extent: 'How much of it',
  extents: { everything: 'Everything', inView: 'What is in view now' },
  inView: (sources: string, date: string) => `${sources}, ${date}: what the sources and the date above show.`,
  nothingInView: 'No source is in force: nothing is in view.',
  save: 'Save the file',
  kept: 'Nothing was saved. The graph is as it was.',
} as const;
