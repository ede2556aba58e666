import { checkIdLength, checkSpoiled, checkWord } from '../check/check-words.ts';
import type { Place, ProblemList } from '../check/problem-list.ts';
import type { Row } from '../row.ts';
import type { NodeDraft, NodeKey, Properties, Provenance } from './draft.ts';
import { placeOf } from './drafting.ts';
import { KnownNode } from './known-node.ts';
import { type Cited, Itself, provenanceOf } from './row-provenance.ts';

const none: readonly Provenance[] = [];

/** A node of what a membership names and nothing declares. As there may be many, what can be is made when it is asked for. */
export class CreatedNode extends KnownNode implements NodeDraft {
  /** The source that was cited last: most rows only repeat it. */
  private lastSource: string | undefined;
  readonly file: string;
  readonly line: number;
  private readonly column: string;
  /** What its first row cites. */
  private readonly first: Cited;
  private more: readonly Provenance[] = none;

  /** @param column of the cell that is its id and its name. */
  constructor(key: NodeKey, number: number, { file, line }: Row, column: string, cited: Cited) {
    super(key, number);
    this.lastSource = cited instanceof Itself ? cited.source : cited[0]?.source;
    this.file = file;
    this.line = line;
    this.column = column;
    this.first = cited;
  }

  get properties(): Properties {
    return new Map([['name', this.id]]);
  }

  get place(): Place {
    return placeOf(this, this.column);
  }

  get provenance(): Provenance[] {
    return [...provenanceOf(this.first, this), ...this.more];
  }

  /** Whether a row cites no other source than the row before. */
  isCitedBy(cited: Cited): boolean {
    if (cited instanceof Itself) return cited.source === this.lastSource;
    return cited.length === 1 && cited[0]!.source === this.lastSource;
  }

  /** Later rows only repeat what the first created: of each source the first place is enough. */
  cite(citations: readonly Provenance[]): void {
    for (const citation of citations)
      if (!this.provenance.some(({ source }) => source === citation.source)) this.more = [...this.more, citation];
    this.lastSource = citations[0]?.source ?? this.lastSource;
  }
}

/** Tells what is wrong with a cell that becomes the id and name of a node. */
export const checkCreated = (place: Place, id: string, problems: ProblemList): void => {
  checkWord(place, id, problems);
  checkSpoiled(place, id, problems);
  checkIdLength(place, id, 'Declare it in its table with a shorter id; a name may be longer.', problems);
};
