// A command that uses a data folder's Neo4j, as a process of its own: it says what it got, and closes when told to.
import { openNeo4j } from '../../server/neo4j/local/open-neo4j.ts';

const [dataDir = ''] = process.argv.slice(2);
const neo4j = await openNeo4j({ dataDir, report: () => undefined });
process.stdout.write(`${JSON.stringify({ uri: neo4j.uri, startedByUs: neo4j.startedByUs })}\n`);
process.stdin.once('data', async () => {
  await neo4j.close();
  process.exit(0);
});
