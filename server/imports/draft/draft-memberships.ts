import type { RawRow, Texts } from '../read/raw-row.ts';
import { type Columns, type Row, type Rows, rowOf } from '../row.ts';
import { Column } from './column.ts';
import type { HeldProperties } from './draft.ts';
import { type Drafting, placeOf } from './drafting.ts';
import type { KnownNode } from './known-node.ts';
import type { Cited } from './row-provenance.ts';
import { SeatColumn } from './seat-column.ts';
import { SeatProperties } from './seat-properties.ts';
import { SeatRelation } from './seat-relation.ts';

const noProperties: HeldProperties = new Map();

/** Drafts rows of memberships that are read alike, and in which numbers mean the same texts. */
class AlikeSeats {
  private readonly columns: Columns;
  private readonly texts: Texts;
  private readonly drafting: Drafting;
  private readonly partnership: SeatColumn;
  /** The member: an agency or, where the row says so, a partnership. */
  private readonly agency: SeatColumn;
  private readonly memberPartnership: SeatColumn;
  private readonly person: SeatColumn;
  private readonly memberKind: Column;
  private readonly onBehalfOf: Column;
  private readonly sources: Column;
  private readonly citedAs: Column;
  private readonly properties: SeatProperties;

  constructor(columns: Columns, texts: Texts, drafting: Drafting) {
    this.columns = columns;
    this.texts = texts;
    this.drafting = drafting;
    this.partnership = new SeatColumn('partnership', 'Partnership', columns, texts, drafting);
    this.agency = new SeatColumn('agency', 'Agency', columns, texts, drafting);
    this.memberPartnership = new SeatColumn('agency', 'Partnership', columns, texts, drafting);
    this.person = new SeatColumn('person', 'Person', columns, texts, drafting);
    this.memberKind = new Column('member_kind', columns, texts);
    this.onBehalfOf = new Column('on_behalf_of', columns, texts);
    this.sources = new Column('sources', columns, texts);
    this.citedAs = new Column('cited_as', columns, texts);
    this.properties = new SeatProperties(columns, drafting.problems);
  }

  isFor(columns: Columns, texts: Texts): boolean {
    return columns === this.columns && texts === this.texts;
  }

  /**
   * A seat: the agency’s (or member partnership’s) own, and beside it that of the person who sits for it.
   *
   * Whoever sits beside a member partnership speaks for it (`onBehalfOf`) as for an agency, because a member of its own
   * right would count one body twice; only an agency is represented (REPRESENTS).
   */
  draft(raw: RawRow): void {
    if (!this.isPlain(raw) && !this.isWhole(rowOf(this.columns, raw))) return;
    const cited = this.cited(raw);
    const to = this.partnership.node(raw, cited);
    const body = (this.memberKind.of(raw) === 'partnership' ? this.memberPartnership : this.agency).node(raw, cited);
    const person = this.person.node(raw, cited);
    const properties = this.properties.of(raw);
    if (!to) return;
    const { relate } = this.drafting;
    const { file } = this.columns;
    const { line } = raw;
    if (body) relate(new SeatRelation('MEMBER_OF', body, to, properties, file, line, 'agency', cited));
    if (!person) return;
    const spokenFor = body ?? this.spokenFor(rowOf(this.columns, raw));
    const ofPerson = spokenFor ? new Map([...properties, ['onBehalfOf', spokenFor.id]]) : properties;
    relate(new SeatRelation('MEMBER_OF', person, to, ofPerson, file, line, 'person', cited));
    if (body?.label === 'Agency')
      relate(new SeatRelation('REPRESENTS', person, body, noProperties, file, line, 'person', cited));
  }

  private cited(raw: RawRow): Cited {
    const { provenance } = this.drafting;
    const isBare = this.sources.number(raw) === 0 && this.citedAs.number(raw) === 0;
    return isBare ? provenance.itself() : provenance.cited(rowOf(this.columns, raw));
  }

  /** Whether a row says no more than what was right before: that an agency sits on a partnership, both of them known. */
  private isPlain(raw: RawRow): boolean {
    return (
      this.partnership.isKnown(raw) &&
      this.agency.isKnown(raw) &&
      this.memberKind.number(raw) === 0 &&
      this.onBehalfOf.number(raw) === 0
    );
  }

  /** Whether a row has the cells that a membership needs, and none that go not together; else an error is told. */
  private isWhole(row: Row): boolean {
    const { problems } = this.drafting;
    const memberKind = row.cells.get('member_kind');
    if (memberKind !== undefined && memberKind !== 'agency' && memberKind !== 'partnership') {
      problems.error(
        { ...placeOf(row, 'member_kind'), value: memberKind },
        `member_kind is ${JSON.stringify(memberKind)}: write agency or partnership, or leave it blank.`,
      );
      return false;
    }
    const hasAgency = row.cells.has('agency');
    const hasPerson = row.cells.has('person');
    const missing = !row.cells.has('partnership') ? 'partnership' : hasAgency || hasPerson ? null : 'agency';
    if (missing !== null) {
      problems.error(
        placeOf(row, missing),
        `${missing} is blank. A membership names a partnership, and an agency or a person.`,
      );
      return false;
    }
    const onBehalfOf = row.cells.get('on_behalf_of');
    if (onBehalfOf !== undefined && (hasAgency || !hasPerson)) {
      problems.error(
        { ...placeOf(row, 'on_behalf_of'), value: onBehalfOf },
        'on_behalf_of goes with a person alone: leave it blank where the row names an agency, or no person.',
      );
      return false;
    }
    return true;
  }

  /** The body that a person speaks for where the row does not tell that body’s own seat too. */
  private spokenFor(row: Row): KnownNode | null {
    const text = row.cells.get('on_behalf_of');
    if (text === undefined) return null;
    const { names, problems } = this.drafting;
    const place = placeOf(row, 'on_behalf_of');
    const agency = names.find(['Agency'], text, place, problems);
    if (agency === 'ambiguous') return null;
    return agency ?? names.require(['Partnership'], text, place, problems);
  }
}

/** Drafts the rows of memberships. */
export class SeatDrafting {
  private readonly drafting: Drafting;
  private alike: AlikeSeats | null = null;

  constructor(drafting: Drafting) {
    this.drafting = drafting;
  }

  draft({ columns, raw }: Rows): void {
    for (const row of raw) {
      if (!this.alike?.isFor(columns, row.texts)) this.alike = new AlikeSeats(columns, row.texts, this.drafting);
      this.alike.draft(row);
    }
  }
}
