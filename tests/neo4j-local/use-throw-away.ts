// A test run that starts a throw-away Neo4j and never comes to stop it.
import { startThrowAwayNeo4j } from '../support/throw-away-neo4j.ts';

const { uri } = await startThrowAwayNeo4j();
process.stdout.write(`${JSON.stringify({ uri })}\n`);
process.stdin.resume();
