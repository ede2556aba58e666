/** Values of parameters as a form takes them. */
import type { ParameterType } from '#contract/queries';

/** A value that is not given yet is left out of the record. */
export type Given = Readonly<Record<string, unknown>>;

export const typeOfValue = (value: unknown): ParameterType => {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? 'list' : 'map';
  const type = typeof value;
  return type === 'number' || type === 'boolean' ? type : type === 'object' ? 'map' : 'text';
};

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A value that was given as one type, as another; undefined where it cannot be. */
export const asType = (value: unknown, type: ParameterType): unknown => {
  switch (type) {
    case 'nothing':
      return null;
    case 'text':
      return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : String(value ?? '');
    case 'number': {
      const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value ?? Number.NaN);
      return Number.isFinite(number) ? number : undefined;
    }
    case 'boolean':
      return value === true || value === 'true';
    case 'list':
      return Array.isArray(value) ? value.map(String) : value === null || value === '' ? [] : [String(value ?? '')];
    case 'map':
      return value !== null && typeof value === 'object' ? value : {};
  }
};

/** The parameters that an address gives; none where it is no map. */
export const parseGiven = (text: string | null): Given => {
  const value = text === null ? undefined : read(text);
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Given) : {};
};

/** JSON that somebody typed; undefined where it is none. */
export const parseTyped = read;
