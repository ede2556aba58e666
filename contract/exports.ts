import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';

/** The formats in which the graph can be had: the ending of the file that each makes, and its media type. */
export const exportFormats = {
  csv: { ending: 'zip', mediaType: 'application/zip' },
  json: { ending: 'json', mediaType: 'application/json; charset=utf-8' },
  graphml: { ending: 'graphml', mediaType: 'application/graphml+xml; charset=utf-8' },
  gexf: { ending: 'gexf', mediaType: 'application/gexf+xml; charset=utf-8' },
  cypher: { ending: 'cypher', mediaType: 'text/plain; charset=utf-8' },
  xlsx: { ending: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const;

export const ExportFormat = Type.Enum(Object.keys(exportFormats) as (keyof typeof exportFormats)[], {
  description:
    'csv: the import bundle as a ZIP; json: node-link; graphml; gexf: 1.3; cypher: statements for an empty database; xlsx: the bundle, a sheet a table.',
});
export type ExportFormat = Static<typeof ExportFormat>;

/** How the file of an export is called: `joined-up-revision-12.zip`. */
export const exportName = (format: ExportFormat, revision: number): string =>
  `joined-up-revision-${revision}.${exportFormats[format].ending}`;

/**
 * An export is of the whole graph, so that it takes no scope: what is in scope may cite, and be joined to, what is not. In
 * graphml and gexf, ids are those of the nodes, with the label before them (`Agency:A1`) where several labels have one, and
 * a control character, which XML cannot hold, is U+FFFD.
 */
export const exportGraph = endpoint({
  method: 'GET',
  path: '/api/exports/:format',
  summary: 'The whole graph as a file, in a format of your choice; synthetic facts are marked in each',
  params: Type.Object({ format: ExportFormat }),
  query: Type.Object({}, { additionalProperties: false }),
  ok: Type.Unknown({ description: 'The file.' }),
  large: true,
});
