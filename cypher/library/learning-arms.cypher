// Purpose: Learning arms with the partnerships that they serve and where that stands.
// Params: none
// Returns: arm, of, sources, locators
// Question: Which partnership is whose learning arm?
// About: Structure
MATCH (arm:Partnership)-[tie:LEARNING_ARM_OF]->(of:Partnership)
RETURN arm.name AS arm, of.name AS of, tie.sources AS sources, tie.locators AS locators
ORDER BY of, arm
