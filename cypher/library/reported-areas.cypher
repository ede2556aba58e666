// Purpose: What sources say of how two areas lie to each other.
// Params: none
// Returns: a, kindOfA, reported, b, kindOfB, sources
// Question: Which areas do sources call coterminous, or overlapping?
// About: Areas
MATCH (a:Boundary)-[said:COTERMINOUS_WITH|OVERLAPS]->(b:Boundary)
RETURN a.name AS a, a.kind AS kindOfA, type(said) AS reported, b.name AS b, b.kind AS kindOfB, said.sources AS sources
ORDER BY a, b
