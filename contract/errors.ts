/** The closed list of error codes and the HTTP status each answers with. */
export const errorStatus = {
  INVALID_REQUEST: 400,
  UNKNOWN_AREA: 400,
  UNKNOWN_SOURCE: 400,
  UNAUTHORIZED: 401,
  NODE_NOT_FOUND: 404,
  IMPORT_NOT_FOUND: 404,
  DECISION_NOT_FOUND: 404,
  SCENARIO_NOT_FOUND: 404,
  FINDING_NOT_FOUND: 404,
  ROUTE_NOT_FOUND: 404,
  ROLL_BACK_REFUSED: 409,
  EXPORT_REFUSED: 409,
  RESTORE_REFUSED: 409,
  DECISION_REFUSED: 409,
  IMPORT_REFUSED: 422,
  TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  INVALID_CONFIGURATION: 500,
  FOREIGN_GRAPH: 500,
  NEO4J_UNAVAILABLE: 503,
  NOT_READY: 503,
  QUERY_TIMED_OUT: 503,
  INTERNAL: 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;
export const errorCodes = Object.keys(errorStatus) as readonly ErrorCode[];
