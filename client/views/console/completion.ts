/** What the editor offers while one types: this graph's kinds and properties, the query's own names, and the words of Cypher. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import {
  nodeLabels,
  nodeModel,
  provenanceProperties,
  relationshipModel,
  relationshipTypes,
} from '#contract/graph-model';
import type { GraphSchema } from '#contract/schema';
import { parameterNames } from '../../state/cypher-text.ts';
import { figure } from '../../words/words.ts';

const clauses =
  'MATCH,OPTIONAL MATCH,WHERE,RETURN,RETURN DISTINCT,WITH,ORDER BY,DESC,SKIP,LIMIT,UNWIND,UNION,UNION ALL,CALL,CASE,WHEN,THEN,ELSE,END,AS,AND,OR,NOT,XOR,IN,IS NULL,IS NOT NULL,CONTAINS,STARTS WITH,ENDS WITH,EXISTS,COUNT,COLLECT,DISTINCT,true,false,null';
const functions =
  'all,any,none,single,avg,ceil,coalesce,collect,count,elementId,endNode,floor,head,keys,labels,last,left,length,max,min,nodes,percentileCont,percentileDisc,properties,range,reduce,relationships,replace,reverse,right,round,size,split,startNode,substring,sum,tail,toFloat,toInteger,toLower,toString,toUpper,trim,type,shortestPath,allShortestPaths';

const words: readonly Completion[] = [
  ...clauses.split(',').map((label): Completion => ({ label, type: 'keyword' })),
  ...functions.split(',').map((name): Completion => ({ label: name, apply: `${name}(`, type: 'function' })),
];

const propertyNames = [
  ...new Set([
    'id',
    'name',
    ...Object.values(nodeModel).flatMap((model) => Object.keys(model)),
    ...Object.values(relationshipModel).flatMap(({ properties }) => Object.keys(properties)),
    ...Object.keys(provenanceProperties),
  ]),
].sort();

/** How many there are of each kind, where the schema was read. */
const countsOf = (schema: GraphSchema | undefined): ReadonlyMap<string, number> =>
  new Map([
    ...(schema?.nodes ?? []).map(({ label, count }): [string, number] => [label, count]),
    ...(schema?.relationships ?? []).map(({ type, count }): [string, number] => [type, count]),
  ]);

/** Whether the caret stands between the brackets of a relationship. */
const isInRelationship = (before: string): boolean => before.lastIndexOf('[') > before.lastIndexOf(']');

const identifiers = /\b(?:\(|\[|AS\s+|UNWIND\s+\S+\s+AS\s+)([A-Za-z_]\w*)|[([]([A-Za-z_]\w*)(?=[:)\]\s{])/gi;

const variablesIn = (text: string): readonly Completion[] =>
  [...new Set([...text.matchAll(identifiers)].map(([, one, other]) => one ?? other!))].map((label) => ({
    label,
    type: 'variable',
    boost: 2,
  }));

/** Completions for a caret's place. */
export const completeCypher =
  (schema: () => GraphSchema | undefined) =>
  (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const before = text.slice(0, context.pos);
    const parameter = context.matchBefore(/\$\w*/);
    if (parameter)
      return {
        from: parameter.from,
        options: parameterNames(text).map((name) => ({ label: `$${name}`, type: 'variable' })),
        validFor: /^\$\w*$/,
      };
    const kind = context.matchBefore(/[:|&!]\s*\w*/);
    if (kind) {
      const counts = countsOf(schema());
      const names: readonly string[] = isInRelationship(before) ? relationshipTypes : nodeLabels;
      const from = kind.from + (/^[:|&!]\s*/.exec(kind.text)?.[0].length ?? 1);
      const detail = (name: string) => (counts.has(name) ? { detail: figure(counts.get(name)!) } : {});
      return {
        from,
        options: names.map((label): Completion => ({ label, type: 'class', ...detail(label) })),
        validFor: /^\w*$/,
      };
    }
    const property = context.matchBefore(/(?<=\w)\.\w*/);
    if (property)
      return {
        from: property.from + 1,
        options: propertyNames.map((label): Completion => ({ label, type: 'property' })),
        validFor: /^\w*$/,
      };
    const word = context.matchBefore(/\w+/);
    if (!word && !context.explicit) return null;
    return {
      from: word?.from ?? context.pos,
      options: [...variablesIn(text.slice(0, word?.from ?? context.pos)), ...words],
      validFor: /^\w*$/,
    };
  };
