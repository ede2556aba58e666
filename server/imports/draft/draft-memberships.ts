import type { Row } from '../row.ts';
import { Column } from './column.ts';
import type { HeldProperties } from './draft.ts';
import { type Drafting, placeOf } from './drafting.ts';
import type { KnownNode } from './known-node.ts';
import { SeatColumn } from './seat-column.ts';
import { SeatProperties } from './seat-properties.ts';
import { SeatRelation } from './seat-relation.ts';

const noProperties: HeldProperties = new Map();

/** Drafts the rows of memberships. */
export class SeatDrafting {
  private readonly drafting: Drafting;
  private readonly partnership: SeatColumn;
  /** The member: an agency or, where the row says so, a partnership. */
  private readonly agency: SeatColumn;
  private readonly memberPartnership: SeatColumn;
  private readonly person: SeatColumn;
  private readonly memberKind = new Column('member_kind');
  private readonly onBehalfOf = new Column('on_behalf_of');
  private readonly properties = new SeatProperties();

  constructor(drafting: Drafting) {
    this.drafting = drafting;
    this.partnership = new SeatColumn('partnership', 'Partnership', drafting);
    this.agency = new SeatColumn('agency', 'Agency', drafting);
    this.memberPartnership = new SeatColumn('agency', 'Partnership', drafting);
    this.person = new SeatColumn('person', 'Person', drafting);
  }

  /**
   * A seat: the agency’s (or member partnership’s) own, and beside it that of the person who sits for it.
   *
   * Whoever sits beside a member partnership speaks for it (`onBehalfOf`) as for an agency, because a member of its own
   * right would count one body twice; only an agency is represented (REPRESENTS).
   */
  draft(row: Row): void {
    if (!this.isPlain(row) && !this.isWhole(row)) return;
    const to = this.partnership.node(row);
    const body = (this.memberKind.of(row) === 'partnership' ? this.memberPartnership : this.agency).node(row);
    const person = this.person.node(row);
    const properties = this.properties.of(row, this.drafting.problems);
    const { relate, provenance } = this.drafting;
    const cited = provenance.cited(row);
    if (!to) return;
    if (body) relate(new SeatRelation('MEMBER_OF', body, to, properties, row, 'agency', cited));
    if (!person) return;
    const spokenFor = body ?? this.spokenFor(row);
    const ofPerson = spokenFor ? new Map([...properties, ['onBehalfOf', spokenFor.id]]) : properties;
    relate(new SeatRelation('MEMBER_OF', person, to, ofPerson, row, 'person', cited));
    if (body?.label === 'Agency')
      relate(new SeatRelation('REPRESENTS', person, body, noProperties, row, 'person', cited));
  }

  /** Whether a row says no more than what was right before: that an agency sits on a partnership, both of them known. */
  private isPlain(row: Row): boolean {
    return (
      this.partnership.known(row) !== undefined &&
      this.agency.known(row) !== undefined &&
      this.memberKind.number(row) === 0 &&
      this.onBehalfOf.number(row) === 0
    );
  }

  /** Whether a row has the cells that a membership needs, and none that go not together; else an error is told. */
  private isWhole(row: Row): boolean {
    const { problems } = this.drafting;
    const memberKind = this.memberKind.of(row);
    if (memberKind !== undefined && memberKind !== 'agency' && memberKind !== 'partnership') {
      problems.error(
        { ...placeOf(row, 'member_kind'), value: memberKind },
        `member_kind is ${JSON.stringify(memberKind)}: write agency or partnership, or leave it blank.`,
      );
      return false;
    }
    const hasAgency = this.agency.of(row) !== undefined;
    const hasPerson = this.person.of(row) !== undefined;
    const missing = this.partnership.of(row) === undefined ? 'partnership' : hasAgency || hasPerson ? null : 'agency';
    if (missing !== null) {
      problems.error(
        placeOf(row, missing),
        `${missing} is blank. A membership names a partnership, and an agency or a person.`,
      );
      return false;
    }
    const onBehalfOf = this.onBehalfOf.of(row);
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
    const text = this.onBehalfOf.of(row);
    if (text === undefined) return null;
    const { names, problems } = this.drafting;
    const place = placeOf(row, 'on_behalf_of');
    const agency = names.find(['Agency'], text, place, problems);
    if (agency === 'ambiguous') return null;
    return agency ?? names.require(['Partnership'], text, place, problems);
  }
}
