// Purpose: how many nodes and relationships there are, our bookkeeping included.
// Params: none
// Returns: size
RETURN COUNT { () } + COUNT { ()-->() } AS size
