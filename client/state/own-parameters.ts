/**
 * Parameters of the address that belong to one page of the overview or the boundaries. Each page says what they mean to
 * it; whoever goes elsewhere leaves them behind.
 */
const ownNames = [
  'find',
  'group',
  'of',
  'by',
  'compare',
  'theme',
  'level',
  'beside',
  'drawn',
  'against',
  'statutory',
  'protect',
  'cover',
  'members',
  'targets',
  'seats',
  'per',
  'kind',
  'one',
  'cell',
  'all',
] as const;
export type OwnName = (typeof ownNames)[number];

export type Own = Readonly<Partial<Record<OwnName, string>>>;

const prefix = 'my-';

/** In the order of their names, so that two addresses of one view are equal. */
export const ownPairs = (own: Own): [string, string][] =>
  ownNames.flatMap((name): [string, string][] => {
    const value = own[name] ?? '';
    return value === '' ? [] : [[`${prefix}${name}`, value]];
  });

export const parseOwn = (params: URLSearchParams): Own =>
  Object.fromEntries(
    ownNames.flatMap((name) => {
      const value = params.get(`${prefix}${name}`) ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
