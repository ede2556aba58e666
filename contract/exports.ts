import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, postEndpoint } from './endpoint.ts';
import { NodeAddress } from './node-reference.ts';
import { ScopeQuery } from './scope.ts';

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

/** How the file of an export is called: `joined-up-revision-12.zip`, `joined-up-revision-12-as-at-2003-part.zip`. */
export const exportName = (
  format: ExportFormat,
  revision: number,
  { at, sources, area, isPart = false }: ScopeQuery & { readonly isPart?: boolean } = {},
): string => {
  const date = at === undefined ? '' : `-as-at-${at}`;
  const part = sources === undefined && area === undefined && !isPart ? '' : '-part';
  return `joined-up-revision-${revision}${date}${part}.${exportFormats[format].ending}`;
};

/**
 * In a scope, what the scope shows goes out: the same things, and the relationships between them, as everywhere else; what
 * a seat is held on behalf of, and the sources that are cited, go with them. Where members or parts were left out, the word
 * that all are recorded is left out too. In graphml and gexf, ids are those of the nodes, with the label before them
 * (`Agency:A1`) where several labels have one, and a control character, which XML cannot hold, is U+FFFD.
 */
export const exportGraph = endpoint({
  method: 'GET',
  path: '/api/exports/:format',
  summary:
    'The graph, or what a scope shows of it, as a file of your choice; synthetic facts are marked in each format',
  params: Type.Object({ format: ExportFormat }),
  query: ScopeQuery,
  ok: Type.Unknown({ description: 'The file.' }),
  large: true,
});

/** As `exportGraph`, of some of the nodes only: what a picture draws, for instance. */
export const exportPart = postEndpoint({
  method: 'POST',
  path: '/api/exports/:format',
  summary: 'Some of the nodes, and the relationships between them, as a file of your choice',
  params: Type.Object({ format: ExportFormat }),
  query: ScopeQuery,
  body: Type.Object(
    { nodes: Type.Array(NodeAddress, { minItems: 1, maxItems: 10_000 }) },
    { additionalProperties: false },
  ),
  ok: Type.Unknown({ description: 'The file.' }),
  large: true,
});
