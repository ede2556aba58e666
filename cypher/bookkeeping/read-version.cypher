// Purpose: the version of Neo4j.
// Params: none
// Returns: version
CALL dbms.components() YIELD name, versions
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version
