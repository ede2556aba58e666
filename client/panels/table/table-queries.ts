/** What the drawer shows, asked of the database itself. */
import type { GraphSlice } from '#contract/graph-slice';
import { drawnLabels } from '#contract/graph-slice';
import type { Asked } from '../../bindings/use-console-address.ts';
import { shownNodes } from '../../state/shown-nodes.ts';
import type { ViewState } from '../../state/view-state.ts';

const kinds = drawnLabels.join('|');

const nodesQuery = `MATCH (n:${kinds})
WHERE labels(n)[0] + ':' + n.id IN $drawn
RETURN n.name AS name, labels(n)[0] AS kind, n.type AS type, COUNT { (n)--(:${kinds}) } AS connections
ORDER BY connections DESC, name`;

const seatsQuery = `MATCH (member)-[seat:MEMBER_OF]->(board:Partnership)
WHERE 'Partnership:' + board.id IN $drawn AND labels(member)[0] + ':' + member.id IN $drawn
RETURN board.name AS board, member.name AS member, seat.role AS role
ORDER BY board, member`;

/** The things drawn, or their seats, as a query that anybody can run and change. */
export const tableQuery = (table: 'everything' | 'matrix', slice: GraphSlice, { hiddenKinds }: ViewState): Asked => ({
  query: table === 'matrix' ? seatsQuery : nodesQuery,
  params: { drawn: shownNodes(slice, hiddenKinds).map(({ key }) => key) },
});
