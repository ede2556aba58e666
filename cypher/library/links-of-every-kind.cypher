// Purpose: Ties between partnerships by kind, and how many of each are said to be informal.
// Params: none
// Returns: tie, kind, ties, informal
// Question: How are partnerships tied to each other?
// About: Structure
MATCH (:Partnership)-[tie:PART_OF|REPORTS_TO|LEARNING_ARM_OF|LINKED_TO|SUCCEEDED_BY]->(:Partnership)
RETURN type(tie) AS tie, tie.kind AS kind, count(*) AS ties, count(CASE WHEN tie.formal = false THEN 1 END) AS informal
ORDER BY ties DESC, tie, kind
