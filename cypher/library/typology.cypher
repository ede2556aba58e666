// Purpose: Partnerships with what tells their type apart, as Camden mapped its own: formality, scope, lifespan, role, scale.
// Params: none
// Returns: partnership, type, statutory, formality, scope, lifespan, role, scale, stage
// Question: What sort of partnership is each?
// About: Partnerships
MATCH (partnership:Partnership)
RETURN partnership.name AS partnership, partnership.type AS type, partnership.statutory AS statutory,
  partnership.formality AS formality, partnership.scope AS scope, partnership.lifespan AS lifespan,
  partnership.role AS role, partnership.scale AS scale, partnership.stage AS stage
ORDER BY partnership
