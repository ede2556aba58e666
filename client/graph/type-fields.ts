/** Which field of work a type of partnership or agency belongs to: what colour means in the picture. */
import type { Field } from '../palette.ts';

const typesByField: Readonly<Record<Exclude<Field, 'other'>, readonly string[]>> = {
  area: [
    'LSP',
    'SRB',
    'NDC',
    'Neighbourhood Management',
    'locality',
    'sub-regional',
    'local authority',
    'county council',
    'RDA',
    'Government Office',
    'government department',
    'housing association',
  ],
  learning: [
    'Learning Partnership',
    'learning set',
    'regional skills',
    'EYDCP',
    'EBP',
    'IAG',
    'Connexions',
    'LEA',
    'school',
    'FE college',
    'sixth form college',
    'university',
    'TEC',
    'LSC',
    'careers service',
    'training provider',
    'research body',
  ],
  safety: ['Crime and Disorder Reduction Partnership', 'Drug Action Team', 'police', 'probation', 'fire'],
  health: ['Health Improvement Partnership', 'PCT', 'health authority'],
  work: ['Employment Service', 'Benefits Agency', 'Jobcentre Plus', 'employer', 'chamber of commerce', 'trade union'],
  community: ['Community Empowerment Network', 'CVS', 'voluntary body', 'faith body'],
};

const fieldByType: ReadonlyMap<string, Field> = new Map(
  Object.entries(typesByField).flatMap(([field, types]) => types.map((type) => [type, field as Field] as const)),
);

/** The field of a type as it is written in the data; `other` where the type is not known or not on the list. */
export const fieldOf = (type: string | null): Field => (type === null ? 'other' : (fieldByType.get(type) ?? 'other'));
