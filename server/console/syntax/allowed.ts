/** What the console lets a query be made of. Anything that does not stand here is refused: a new clause of Cypher too. */

/** Rules of Neo4j's grammar by what they are for. */
const rules = `
statementsOrCommands statementOrCommand preparsedStatement statement regularQuery union when whenBranch elseBranch
singleQuery clause finishClause returnClause matchClause withClause filterClause unwindClause letClause letItem callClause
subqueryClause subqueryScope orderBySkipLimitClause whereClause returnBody returnItem returnItems orderBy orderItem ascToken
descToken skip limit matchMode hint
procedureName procedureArgument procedureResultItem namespace
pattern patternList anonymousPattern shortestPathPattern patternElement selector nonNegativeIntegerSpecification groupToken
pathToken pathPatternNonEmpty nodePattern parenthesizedPath quantifier properties relationshipPattern leftArrow arrowLine
rightArrow pathLength labelExpression labelExpression4 labelExpression3 labelExpression2 labelExpression1 labelOrRelType
expression expression11 expression10 expression9 expression8 expression7 comparisonExpression6 normalForm expression6
expression5 expression4 expression3 expression2 expression1 postFix property literal caseExpression caseAlternative
extendedCaseExpression extendedCaseAlternative extendedWhen listComprehension patternComprehension reduceExpression
listItemsPredicate normalizeFunction trimFunction patternExpression shortestPathExpression parenthesizedExpression
mapProjection mapProjectionElement countStar existsExpression countExpression collectExpression numberLiteral
signedIntegerLiteral listLiteral propertyKeyName parameter parameterName functionInvocation functionArgument functionName
variable nonEmptyNameList type typePart typeName typeNullability typeListSuffix map stringLiteral
symbolicNameString symbolicVariableNameString escapedSymbolicNameString escapedSymbolicVariableNameString
unescapedSymbolicNameString unescapedSymbolicNameString_ unescapedSymbolicVariableNameString preparserKeyword
command showCommand showIndexCommand showIndexType showIndexesEnd showConstraintCommand showConstraintEntity
constraintExistType showConstraintsEnd constraintToken indexToken showCommandYield yieldClause yieldItem yieldSkip yieldLimit
`;

export const allowedRules: ReadonlySet<string> = new Set(rules.trim().split(/\s+/));

const writes = (clause: string) =>
  `${clause} writes, and the console only reads. Changes are made by imports, under Data`;

/** What is said of a rule that is met where it must not be: what it is, and what to do instead. */
const refusals: Readonly<Record<string, string>> = {
  createClause: writes('CREATE'),
  insertClause: writes('INSERT'),
  mergeClause: writes('MERGE'),
  setClause: writes('SET'),
  removeClause: writes('REMOVE'),
  deleteClause: writes('DELETE'),
  foreachClause: 'FOREACH is there for writing',
  subqueryInTransactionsParameters: 'IN TRANSACTIONS is there for writing',
  loadCSVClause: 'LOAD CSV reads files and the network: bring data in under Data',
  useClause: 'USE leads to another database',
  preparserOption: 'EXPLAIN, PROFILE and CYPHER options are not taken: write the query alone',
  consoleCommand: 'a line that begins with a colon is a command of another program',
  showTransactions: 'SHOW TRANSACTIONS shows what others ask',
  terminateCommand: 'TERMINATE ends what others do',
  showSettings: 'SHOW SETTINGS is about the server, not the graph',
  showUsers: 'SHOW USERS is about the server, not the graph',
  dynamicExpression: 'a label worked out while the query runs cannot be checked: write it',
  dynamicAnyAllExpression: 'a label or type worked out while the query runs cannot be checked: write it',
};

export const refusalOf = (rule: string): string =>
  refusals[rule] ?? `${rule.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} is not taken`;

const functions = `
all any none single exists count sum avg min max collect stdev stdevp percentilecont percentiledisc
keys labels nodes relationships range reverse tail head last size isempty length
tobooleanlist tofloatlist tointegerlist tostringlist
abs ceil floor isnan rand round sign e exp log log10 sqrt acos asin atan atan2 cos cot degrees haversin pi radians sin tan
coalesce elementid endnode startnode id nullif properties randomuuid timestamp type valuetype
toboolean tobooleanornull tofloat tofloatornull tointeger tointegerornull tostring tostringornull
char_length character_length btrim left lower ltrim normalize replace right rtrim split substring tolower toupper trim upper
point point.distance point.withinbbox vector.similarity.cosine vector.similarity.euclidean
duration.between duration.inmonths duration.indays duration.inseconds datetime.fromepoch datetime.fromepochmillis
date datetime localdatetime localtime time duration
`;

const temporal = ['date', 'datetime', 'localdatetime', 'localtime', 'time'].flatMap((name) =>
  ['truncate', 'realtime', 'statement', 'transaction'].map((part) => `${name}.${part}`),
);

/** Built-in functions that read nothing but what they are given and the graph, in small letters. */
export const allowedFunctions: ReadonlySet<string> = new Set([...functions.trim().split(/\s+/), ...temporal]);

/** Procedures that tell of the schema or search the names. */
export const allowedProcedures: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
]);
