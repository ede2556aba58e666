/** Keeps what procedures tell of the schema to the names of the network: Joined-Up's own records have labels and keys too. */
import {
  nodeLabels,
  nodeModel,
  provenanceProperties,
  relationshipModel,
  relationshipTypes,
} from '#contract/graph-model';
import { type CypherNode, childOf, childrenOf, unquoted, unquotedPath, wordsOf } from './cypher-tree.ts';
import { alsoWhere, type Edit, insertion } from './edits.ts';
import { Refusal } from './refusal.ts';

const keys = [
  'id',
  'name',
  ...Object.keys(provenanceProperties),
  ...Object.values(nodeModel).flatMap((properties) => Object.keys(properties)),
  ...Object.values(relationshipModel).flatMap(({ properties }) => Object.keys(properties)),
];

interface Named {
  /** All columns, the one that holds a name first. */
  readonly columns: readonly [string, ...string[]];
  readonly names: readonly string[];
}

const procedures: Readonly<Record<string, Named>> = {
  'db.labels': { columns: ['label'], names: nodeLabels },
  'db.relationshiptypes': { columns: ['relationshipType'], names: relationshipTypes },
  'db.propertykeys': { columns: ['propertyKey'], names: [...new Set(keys)] },
  'db.schema.nodetypeproperties': {
    columns: ['nodeType', 'nodeLabels', 'propertyName', 'propertyTypes', 'mandatory'],
    names: nodeLabels.map((label) => `:\`${label}\``),
  },
};

const isIn = (variable: string, names: readonly string[]): string =>
  `${variable} IN [${names.map((name) => `'${name}'`).join(', ')}]`;

/** The end of its brackets, or of its name where it has none. */
const calledTo = (call: CypherNode): { readonly end: number; readonly brackets: string } => {
  const bracket = childOf(call, 'RPAREN');
  return bracket ? { end: bracket.end, brackets: '' } : { end: childOf(call, 'procedureName')!.end, brackets: '()' };
};

/** Its name for what follows: the last of `label`, or of `label AS x`. */
const variableOf = (item: CypherNode): string => wordsOf(childrenOf(item, 'variable').at(-1)!);
const columnOf = (item: CypherNode): string => unquoted(wordsOf(item.children[0]!));

const editsOfCall = (call: CypherNode, isAlone: boolean, { columns, names }: Named): readonly Edit[] => {
  const items = childrenOf(call, 'procedureResultItem');
  if (items.length === 0) {
    const { end, brackets } = calledTo(call);
    const all = columns.join(', ');
    const text = `${brackets} YIELD ${all} WHERE ${isIn(columns[0], names)} RETURN ${all}`;
    return [{ start: end, end: call.end, text }];
  }
  const item = items.find((each) => columnOf(each) === columns[0]);
  if (!item) throw new Refusal(`YIELD ${columns[0]} too, by which what is not of the network is left out`, call);
  const condition = isIn(variableOf(item), names);
  const returned = isAlone ? ` RETURN ${items.map(variableOf).join(', ')}` : '';
  const where = childOf(call, 'whereClause')?.children[1];
  if (!where) return [insertion(call.end, ` WHERE ${condition}${returned}`)];
  return alsoWhere(where, `${condition}${returned}`);
};

/** The picture of the schema comes as one list of nodes: where it stands alone, those of the network are taken out of it. */
const editsOfPicture = (call: CypherNode): readonly Edit[] => {
  const items = childrenOf(call, 'procedureResultItem');
  if (items.some((item) => columnOf(item) === 'nodes'))
    throw new Refusal('ask for its nodes by CALL db.schema.visualization() alone, without YIELD', call);
  if (items.length > 0) return [];
  const { end, brackets } = calledTo(call);
  const nodes = `[n IN nodes WHERE ${isIn('labels(n)[0]', nodeLabels)}] AS nodes`;
  return [{ start: end, end: call.end, text: `${brackets} YIELD nodes, relationships RETURN ${nodes}, relationships` }];
};

const editsOf = (call: CypherNode, isAlone: boolean): readonly Edit[] => {
  const name = unquotedPath(childOf(call, 'procedureName')!).toLowerCase();
  const named = procedures[name];
  if (named) return editsOfCall(call, isAlone, named);
  return name === 'db.schema.visualization' ? editsOfPicture(call) : [];
};

/**
 * @param nodes all of a query.
 * @throws Refusal where what a procedure tells cannot be kept to the network.
 */
export const editsOfNames = (nodes: readonly CypherNode[]): readonly Edit[] =>
  nodes
    .filter(({ rule }) => rule === 'singleQuery')
    .flatMap((query) => {
      const clauses = childrenOf(query, 'clause');
      const calls = clauses.flatMap((clause) => childrenOf(clause, 'callClause'));
      return calls
        .filter((call) => childOf(call, 'procedureName') !== undefined)
        .flatMap((call) => editsOf(call, clauses.length === 1));
    });
