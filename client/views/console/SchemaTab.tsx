import type { JSX } from 'react';
import type { GraphSchema, SchemaProperty } from '#contract/schema';
import { isDrawnKind } from '../../drawn-kind.ts';
import { KindShape } from '../../panels/signs/KindShape.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import unseen from '../../panels/unseen.module.css';
import { consoleWords } from '../../words/console-words.ts';
import { figure } from '../../words/words.ts';
import { SchemaPicture } from './SchemaPicture.tsx';
import styles from './schema.module.css';

const words = consoleWords.schema;

interface PropertiesProps {
  readonly of: string;
  readonly properties: readonly SchemaProperty[];
  readonly count: number;
}

const Properties = ({ of, properties, count }: PropertiesProps): JSX.Element => (
  <table className={styles.properties}>
    <caption className={unseen.unseen}>{of}</caption>
    <thead>
      <tr>
        <th scope="col">{words.property}</th>
        <th scope="col">{words.holds}</th>
        <th scope="col">{words.on}</th>
        <th scope="col">{words.example}</th>
      </tr>
    </thead>
    <tbody>
      {properties.map(({ name, kind, count: on, example }) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>{words.propertyKinds[kind]}</td>
          <td data-numeric="true">{words.share(on, count)}</td>
          <td className={styles.example} title={example}>
            {example}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

interface SchemaTabProps {
  readonly schema: GraphSchema;
  /** Opens a query about a kind. */
  readonly onAsk: (query: string) => void;
}

const nodeQuery = (label: string) => `MATCH (n:${label})\nRETURN n\nORDER BY n.name\nLIMIT 100`;
const relationshipQuery = (type: string) => `MATCH (a)-[r:${type}]->(b)\nRETURN a, r, b\nLIMIT 100`;

/** What the graph holds now: kinds, properties, counts, examples, and how the kinds are joined. */
export const SchemaTab = ({ schema, onAsk }: SchemaTabProps): JSX.Element => {
  if (schema.nodes.length === 0) return <Empty {...words.empty} />;
  const ask = (kind: string, query: string) => (
    <button type="button" className={styles.ask} onClick={() => onAsk(query)}>
      {words.ask(kind)}
    </button>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.schema} tabIndex={0} aria-label={words.title}>
      <SchemaPicture schema={schema} />
      <h2 className={styles.title}>{words.kinds}</h2>
      {schema.nodes.map(({ label, count, properties }) => (
        <details key={label} className={styles.kind}>
          <summary>
            {isDrawnKind(label) && <KindShape kind={label} size={14} />}
            {label}
            <span className={styles.count}>{figure(count)}</span>
          </summary>
          {ask(label, nodeQuery(label))}
          <Properties of={label} properties={properties} count={count} />
        </details>
      ))}
      <h2 className={styles.title}>{words.relations}</h2>
      {schema.relationships.map(({ type, count, joins, properties }) => (
        <details key={type} className={styles.kind}>
          <summary>
            {type}
            <span className={styles.count}>{figure(count)}</span>
          </summary>
          {ask(type, relationshipQuery(type))}
          <ul className={styles.joins} aria-label={words.joins}>
            {joins.map(({ from, to, count: each }) => (
              <li key={`${from} ${to}`}>
                {from} → {to} <span className={styles.count}>{figure(each)}</span>
              </li>
            ))}
          </ul>
          <Properties of={type} properties={properties} count={count} />
        </details>
      ))}
    </section>
  );
};
