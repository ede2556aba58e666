/** Shapes that the statements of several parts take or return. */
import Type from 'typebox';
import { nodeLabels, relationshipTypes } from '#contract/graph-model';

export const Nothing = Type.Object({});
export const Label = Type.Enum([...nodeLabels]);
export const RelationType = Type.Enum([...relationshipTypes]);
export const Text = Type.String();
export const Texts = Type.Array(Type.String());
export const Count = Type.Integer();
export const Maybe = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
export const Properties = Type.Record(Type.String(), Type.Unknown());
export const Elements = Type.Object({ elements: Texts });
export const Ids = Type.Object({ ids: Texts });
