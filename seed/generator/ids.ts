/** Ids of synthetic things. The prefix tells one bundle's from any other's: nothing else begins with it. */

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export interface Ids {
  readonly partnership: (name: string) => string;
  readonly agency: (name: string) => string;
  readonly person: (number: number) => string;
  /** What a representative is called: openly synthetic. */
  readonly personName: (number: number) => string;
  readonly target: (name: string) => string;
  readonly plan: (name: string) => string;
  readonly programme: (name: string) => string;
}

/** Makes ids that begin with the prefix. People have numbers: where several parts of one bundle count their own, `part` tells these apart. */
export function createIds(prefix: string, part = ''): Ids {
  const named = (kind: string) => (name: string) => `${prefix}-${kind}-${slug(name)}`;
  const partly = part === '' ? '' : `${slug(part)}-`;
  return {
    partnership: named('p'),
    agency: named('a'),
    person: (number) => `${prefix}-person-${partly}${String(number).padStart(2, '0')}`,
    personName: (number) => `Representative ${part === '' ? '' : `${part} `}${number}`,
    target: named('target'),
    plan: named('plan'),
    programme: named('programme'),
  };
}
