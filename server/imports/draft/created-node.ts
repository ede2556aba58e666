import { checkIdLength, checkSpoiled, checkWord } from '../check/check-words.ts';
import type { Place, ProblemList } from '../check/problem-list.ts';
import type { Row } from '../row.ts';
import type { NodeDraft, NodeKey, Properties, Provenance } from './draft.ts';
import { placeOf } from './drafting.ts';
import { KnownNode } from './known-node.ts';
import { type Cited, listed, OwnRow } from './row-provenance.ts';

const none: readonly Provenance[] = [];

/** A node of what a membership names and nothing declares. As there may be many, what can be is made when it is asked for. */
export class CreatedNode extends KnownNode implements NodeDraft {
  readonly file: string;
  readonly line: number;
  private readonly column: string;
  private readonly first: Provenance | undefined;
  private more: readonly Provenance[];
  /** The source that was cited last: most rows only repeat it. */
  private lastSource: string | undefined;

  /** @param column of the cell that is its id and its name. */
  constructor(key: NodeKey, number: number, row: Row, column: string, cited: Cited) {
    super(key, number);
    const citations = listed(cited);
    this.file = row.file;
    this.line = row.line;
    this.column = column;
    this.first = citations[0];
    this.more = citations.length > 1 ? citations.slice(1) : none;
    this.lastSource = this.first?.source;
  }

  get properties(): Properties {
    return new Map([['name', this.id]]);
  }

  get place(): Place {
    return placeOf(this, this.column);
  }

  get provenance(): Provenance[] {
    return this.first ? [this.first, ...this.more] : [...this.more];
  }

  /** Later rows only repeat what the first created: of each source the first place is enough. */
  cite(cited: Cited): void {
    if (cited instanceof OwnRow && cited.source === this.lastSource) return;
    const citations = listed(cited);
    if (citations.length === 1 && citations[0]!.source === this.lastSource) return;
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
