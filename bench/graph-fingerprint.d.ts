import type { Connected } from '../server/neo4j/connect.ts';
/** A hash of every node, relationship and property of a graph: equal graphs have equal ones. */
export declare const graphFingerprint: (connected: Connected) => Promise<string>;
/** The same without our own bookkeeping. */
export declare const domainFingerprint: (connected: Connected) => Promise<string>;
