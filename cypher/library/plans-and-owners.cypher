// Purpose: Plans and strategies with those who own them and the themes that they speak of.
// Params: none
// Returns: plan, owners, themes, started, ended, review
// Question: Which plans are there, and whose are they?
// About: Themes
MATCH (plan:Plan)
OPTIONAL MATCH (owner)-[:OWNS]->(plan)
WITH plan, collect(DISTINCT owner.name) AS owners
RETURN plan.name AS plan, owners, [(plan)-[:ADDRESSES]->(theme:Theme) | theme.name] AS themes,
  plan.started AS started, plan.ended AS ended, plan.review AS review
ORDER BY plan
