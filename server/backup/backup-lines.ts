/** What the lines of a backup hold. The file is gzip over lines of JSON: a header, nodes, relationships, and the end. */
import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';

const Text = Type.String();
const Scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
const Properties = Type.Record(Type.String(), Type.Union([Scalar, Type.Array(Scalar)]));
const closed = { additionalProperties: false } as const;

const Header = Type.Object(
  {
    format: Type.Literal('joined-up-backup'),
    version: Type.Integer(),
    at: Text,
    revision: Type.Integer({ minimum: 0 }),
    seeded: Type.Boolean(),
    migrations: Type.Array(Type.Object({ id: Text, checksum: Text }, closed)),
  },
  closed,
);
export type Header = Static<typeof Header>;

/** A node; `floats` names the properties that hold fractions, be they whole. */
const NodeLine = Type.Object(
  { element: Text, labels: Type.Array(Text, { minItems: 1 }), properties: Properties, floats: Type.Array(Text) },
  closed,
);
export type NodeLine = Static<typeof NodeLine>;

/** A relationship between nodes given by the `element` of theirs. */
const RelationshipLine = Type.Object(
  { type: Type.String({ minLength: 1 }), from: Text, to: Text, properties: Properties, floats: Type.Array(Text) },
  closed,
);
export type RelationshipLine = Static<typeof RelationshipLine>;

const End = Type.Object(
  {
    nodes: Type.Integer(),
    relationships: Type.Integer(),
    sha256: Type.String({ description: 'Of all lines before, each with its line end.' }),
  },
  closed,
);
export type End = Static<typeof End>;

/** Of the form that is written here. A change that this version could not read raises it. */
export const backupVersion = 1;

export const isHeader = Compile(Header);
export const isNodeLine = Compile(NodeLine);
export const isRelationshipLine = Compile(RelationshipLine);
export const isEnd = Compile(End);
