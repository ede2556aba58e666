import type { ProblemCode } from '../api/problem.ts';

interface ProblemWords {
  readonly happened: string;
  readonly remedy: string;
}

/** What to tell people of each problem: what happened, and what they can do. */
export const problemWords: Readonly<Record<ProblemCode, ProblemWords>> = {
  INVALID_REQUEST: {
    happened: 'The server did not understand what was asked.',
    remedy: 'Check the date and filters in the address.',
  },
  UNKNOWN_AREA: { happened: 'There is no area of that id.', remedy: 'Choose an area from the search.' },
  UNKNOWN_SOURCE: {
    happened: 'One of the sources in force does not exist.',
    remedy: 'Choose the sources in the header again.',
  },
  UNAUTHORIZED: { happened: 'This page needs its password.', remedy: 'Reload the page and give it.' },
  FOREIGN_REQUEST: {
    happened: 'The server took this for a request from another site.',
    remedy: 'Open the application at the address that it printed when it started, and try again.',
  },
  NODE_NOT_FOUND: {
    happened: 'This is not in the sources in force.',
    remedy: 'It may be in a source that is switched off, or have been renamed. Search for it by name.',
  },
  IMPORT_NOT_FOUND: { happened: 'There is no such import.', remedy: 'Open the history again and choose one.' },
  ROLL_BACK_REFUSED: {
    happened: 'It cannot be taken back; nothing was changed.',
    remedy: 'Take back first what came later.',
  },
  DECISION_NOT_FOUND: { happened: 'There is no such decision.', remedy: 'Open the decisions again and choose one.' },
  FINDING_NOT_FOUND: {
    happened: 'This finding is not in the sources in force any more.',
    remedy: 'It may have been mended. Look at the list of findings again.',
  },
  DECISION_REFUSED: {
    happened: 'These cannot be decided so; nothing was changed.',
    remedy: 'Leave the pair out, or decide it otherwise.',
  },
  SCENARIO_NOT_FOUND: {
    happened: 'This scenario is not kept any more.',
    remedy: 'Somebody may have deleted it. Choose another.',
  },
  SAVED_QUERY_NOT_FOUND: {
    happened: 'This query is not kept any more.',
    remedy: 'Somebody may have deleted it. Save it as new.',
  },
  ROUTE_NOT_FOUND: { happened: 'This version of the server cannot answer that.', remedy: 'Reload the page.' },
  IMPORT_REFUSED: {
    happened: 'The import was refused; nothing was changed.',
    remedy: 'Mend the rows that the report lists.',
  },
  EXPORT_REFUSED: {
    happened: 'This format cannot hold all that the graph holds.',
    remedy: 'Choose another: JSON and Cypher hold everything.',
  },
  RESTORE_REFUSED: {
    happened: 'The backup was refused; nothing was changed.',
    remedy: 'Choose a backup that is whole.',
  },
  TOO_LARGE: { happened: 'That was more than the server takes at once.', remedy: 'Ask for a smaller part.' },
  TOO_MANY_REQUESTS: { happened: 'Too many questions at once.', remedy: 'Wait a moment, then try again.' },
  INVALID_CONFIGURATION: { happened: 'The server is not set up rightly.', remedy: 'Its log names the setting.' },
  FOREIGN_GRAPH: {
    happened: 'The database holds a graph that is not ours; it was left alone.',
    remedy: 'Name another database.',
  },
  NEO4J_UNAVAILABLE: {
    happened: 'The graph database does not answer.',
    remedy: 'It may be starting. Try again in a few seconds.',
  },
  CONSOLE_OFF: {
    happened: 'The console is off.',
    remedy: 'The message says which setting of Neo4j would have to change.',
  },
  QUERY_REFUSED: {
    happened: 'The query was not run.',
    remedy: 'The message says which part of it, why, and what to write instead.',
  },
  QUERY_FAILED: {
    happened: 'The query could not be run.',
    remedy: 'Correct it where the message says, and run it again.',
  },
  NOT_READY: {
    happened: 'The graph is still being loaded.',
    remedy: 'This takes a minute at the first start. Try again shortly.',
  },
  QUERY_TIMED_OUT: {
    happened: 'The question took too long and was stopped.',
    remedy: 'Narrow it by a source, a date or a filter.',
  },
  INTERNAL: {
    happened: 'Something went wrong on the server.',
    remedy: 'Try again. If it stays, its log tells more under this request’s id.',
  },
  UNREACHABLE: { happened: 'The server cannot be reached.', remedy: 'See that it is running, then try again.' },
  UNEXPECTED_ANSWER: {
    happened: 'The server’s answer could not be read.',
    remedy: 'Reload the page: it may be newer than what you see.',
  },
};
