/** A body as it is compared with others, and what is worked out of it once. */
import { abbreviationIn, initialsOf } from './abbreviations.ts';
import { type NormalName, normaliseName } from './normalise-name.ts';
import { councilKind } from './vocabulary.ts';

/** An agency as recorded. What is not known is left out and speaks neither for nor against. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** As written: "county council", "PCT". */
  readonly type?: string;
  readonly tier?: string;
  /** ISO 8601 days, months or years. */
  readonly started?: string;
  readonly ended?: string;
  /** Ids of the boundaries it works in. */
  readonly areas?: readonly string[];
  /** Ids of the partnerships it sits on. */
  readonly boards?: readonly string[];
}

/** One of the names of a body, ready to be compared. */
export interface KnownName {
  readonly written: string;
  readonly normal: NormalName;
  /** The kind that the name says, else the one that the body's type says. */
  readonly kind: string | null;
  /** The words of the place in any order, with the modifiers: equal for one place. Of no place, the kind; of no word, "". */
  readonly placeKey: string;
  /** The letters of the place in the order written: "Tor-faen" and "Torfaen". */
  readonly letters: string;
  /** What the name, else the body's type, says of its rank as a council. */
  readonly councilRank: CouncilRank;
  /** The abbreviation that the name is; null where it is a name in full. */
  readonly abbreviation: string | null;
  /** The abbreviations that the name may have. */
  readonly initials: ReadonlySet<string>;
}

/** A county council; another council; one that its name calls no more than that; or nothing is said of it. */
export type CouncilRank = 'county' | 'other' | 'unsaid' | null;

export interface KnownBody extends Body {
  /** Its own name comes first. */
  readonly names: readonly KnownName[];
  readonly typeSays: NormalName | null;
}

/** A name that ends in its own abbreviation, "Learning and Skills Council (LSC)", is two names. */
const namesWithin = (written: string): readonly string[] => {
  const open = written.lastIndexOf('(');
  if (open <= 0 || !written.trimEnd().endsWith(')')) return [written];
  const full = written.slice(0, open);
  const inside = written
    .slice(open + 1)
    .trimEnd()
    .slice(0, -1);
  const abbreviation = abbreviationIn(inside);
  const isItsOwn = abbreviation !== null && initialsOf(normaliseName(full)).has(abbreviation);
  return isItsOwn ? [full.trim(), inside] : [written];
};

const placeKeyOf = ({ core, modifiers, kind, words }: NormalName): string => {
  if (core.length > 0 || modifiers.length > 0) return `${[...core].sort().join(' ')}|${modifiers.join(' ')}`;
  return kind ?? words.join(' ');
};

const councilRankOf = (normal: NormalName, typeSays: NormalName | null): CouncilRank => {
  if ((normal.kind ?? typeSays?.kind) !== councilKind) return null;
  const said = typeSays?.ranks.length ? typeSays.ranks : normal.ranks;
  if (said.length === 0) return normal.styles.length > 0 ? 'unsaid' : null;
  if (!said.includes('upper')) return 'other';
  return said.length === 1 ? 'county' : null;
};

const knowName = (written: string, typeSays: NormalName | null): KnownName => {
  const normal = normaliseName(written);
  return {
    written,
    normal,
    kind: normal.kind ?? typeSays?.kind ?? null,
    placeKey: placeKeyOf(normal),
    letters: normal.core.join(''),
    councilRank: councilRankOf(normal, typeSays),
    abbreviation: abbreviationIn(written),
    initials: initialsOf(normal),
  };
};

export const knowBody = (body: Body): KnownBody => {
  const typeSays = body.type === undefined ? null : normaliseName(body.type);
  const written = [body.name, ...body.aliases].flatMap(namesWithin);
  return { ...body, names: [...new Set(written)].map((name) => knowName(name, typeSays)), typeSays };
};
