import type { NodeLabel } from '#contract/graph-model';
import type { Edit } from '#contract/scenarios';
import { scenarioWords } from '../../words/scenario-words.ts';

export type FieldName = keyof typeof scenarioWords.form.fields;

interface NodesField {
  readonly of: 'nodes';
  readonly kinds: readonly NodeLabel[];
  /** How many at least; a field for one holds a text, a field for several a list. */
  readonly atLeast: number;
  readonly several: boolean;
}
interface PlainField {
  readonly of: 'text' | 'number' | 'check' | 'into';
  readonly atLeast: number;
}
export type StepField = { readonly name: FieldName; readonly label: string } & (NodesField | PlainField);

const { fields: labels, insteadMember } = scenarioWords.form;

const nodes = (name: FieldName, kinds: readonly NodeLabel[], several: boolean, atLeast: number): StepField => ({
  name,
  label: labels[name],
  of: 'nodes',
  kinds,
  several,
  atLeast,
});
const plain = (name: FieldName, of: PlainField['of'], atLeast = 0): StepField => ({
  name,
  label: labels[name],
  of,
  atLeast,
});

const one = (name: FieldName) => nodes(name, ['Partnership'], false, 1);
const sitting = ['Agency', 'Person', 'Partnership'] as const;
const member = nodes('member', sitting, false, 1);

/** What the form asks for each kind of step. */
export const stepFields: Readonly<Record<Edit['kind'], readonly StepField[]>> = {
  merge: [nodes('partnerships', ['Partnership'], true, 2), plain('into', 'into')],
  'wind-up': [one('partnership')],
  'adopt-boundary': [one('partnership'), nodes('boundaries', ['Boundary'], true, 1)],
  'sub-group': [one('partnership'), one('of')],
  'learning-arm': [one('partnership'), one('of')],
  link: [one('from'), one('to'), plain('formal', 'check')],
  found: [
    plain('name', 'text', 1),
    plain('type', 'text'),
    nodes('boundaries', ['Boundary'], true, 0),
    nodes('themes', ['Theme'], true, 0),
    nodes('members', sitting, true, 0),
    plain('meetingsPerYear', 'number'),
    plain('hoursPerMeeting', 'number'),
  ],
  'add-member': [one('partnership'), member, plain('role', 'text')],
  'drop-member': [one('partnership'), member],
  'attend-for': [one('partnership'), nodes('insteadOf', sitting, false, 1), { ...member, label: insteadMember }],
  'share-secretariat': [nodes('partnerships', ['Partnership'], true, 2), nodes('host', ['Agency'], false, 1)],
};

const idFields = [
  'partnerships',
  'partnership',
  'into',
  'of',
  'from',
  'to',
  'boundaries',
  'themes',
  'members',
  'member',
  'insteadOf',
  'host',
] as const;

/** Every id that a step names. */
export const idsIn = (step: Readonly<Record<string, unknown>>): string[] =>
  idFields.flatMap((name) => [step[name]].flat()).filter((id): id is string => typeof id === 'string');

const partnershipFields = ['partnerships', 'partnership', 'of', 'from', 'to'] as const;

/** Every partnership that a step is about. */
export const partnershipsIn = (step: Readonly<Record<string, unknown>>): string[] =>
  partnershipFields.flatMap((name) => [step[name]].flat()).filter((id): id is string => typeof id === 'string');
