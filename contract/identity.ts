/**
 * The most characters (Unicode code points) an id may have. Escaped in an address, at twelve bytes a character, it keeps
 * below the 16 kB that a request line may have, and below the 8 kB that Neo4j's index holds.
 */
export const maxIdLength = 1_000;
