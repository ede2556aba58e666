/** The guard's third layer: what Neo4j itself would do, told by its plan, before anything runs. */
import type { Plan } from 'neo4j-driver';
import { Problem } from '../problem.ts';
import { consoleLimits } from './limits.ts';
import { allowedProcedures } from './syntax/allowed.ts';

const refused = (message: string): Problem =>
  new Problem('QUERY_REFUSED', `Refused by its plan: ${message}. Nothing was run.`);

/** `ProcedureCall@neo4j` without its database. */
const operatorOf = ({ operatorType }: Plan): string => operatorType.split('@')[0]!;

const operatorsOf = (plan: Plan): readonly string[] => [operatorOf(plan), ...plan.children.flatMap(operatorsOf)];

const checkProcedure = ({ arguments: told }: Plan): void => {
  const name = String((told as Record<string, unknown>)['Details'] ?? '').split('(')[0]!;
  if (!allowedProcedures.has(name.trim().replaceAll('`', '').toLowerCase()))
    throw refused(`the procedure ${name} is not taken`);
};

const checkOperator = (plan: Plan): void => {
  const operator = operatorOf(plan);
  if (/LoadCSV/i.test(operator)) throw refused('it reads files or the network');
  if (/ProcedureCall/i.test(operator)) checkProcedure(plan);
  const rows = Number((plan.arguments as Record<string, unknown>)['EstimatedRows'] ?? 0);
  if (rows > consoleLimits.estimatedRows)
    throw refused(
      `Neo4j expects about ${rows.toExponential(0)} rows. Join the patterns by a relationship, or narrow them by a label and a property`,
    );
  for (const child of plan.children) checkOperator(child);
};

/** Neo4j says `s` both of a command that shows the schema and of one that changes it. */
const showsOnly = (plan: Plan | false): boolean =>
  plan !== false &&
  operatorsOf(plan).some((operator) => /^Show/.test(operator)) &&
  !operatorsOf(plan).some((operator) => /^(Create|Drop|Alter|DoNothing)/.test(operator));

/**
 * @param queryType what Neo4j says of it: `r` reads, `s` is about the schema.
 * @throws Problem QUERY_REFUSED.
 */
export const checkPlan = (plan: Plan | false, queryType: string): void => {
  if (plan) checkOperator(plan);
  if (queryType !== 'r' && !(queryType === 's' && showsOnly(plan))) throw refused('it would write');
};
