/**
 * The most characters (Unicode code points) an id may have: it stands in addresses, and at four bytes a character it
 * stays well below the 8 kB that Neo4j's index holds.
 */
export const maxIdLength = 300;
