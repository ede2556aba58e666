import { Compile } from 'typebox/compile';
import { Mapping } from '#contract/mapping';
import { Problem } from '../../problem.ts';

const check = Compile(Mapping);
const mostTold = 3;

/**
 * A mapping out of its JSON text.
 *
 * @param name what the mapping is called where it is wrong.
 * @throws Problem IMPORT_REFUSED, naming what does not fit.
 */
export const readMapping = (text: string, name: string): Mapping => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Problem('IMPORT_REFUSED', `${name} is no JSON: ${(cause as Error).message}.`, { cause });
  }
  if (check.Check(value)) return value as Mapping;
  const wrong = [...check.Errors(value)]
    .slice(0, mostTold)
    .map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  throw new Problem('IMPORT_REFUSED', `${name} is no mapping: ${wrong.join('; ')}. The page saves mappings that fit.`);
};
