/** The partnerships while they are being made: parts of the generator add to it and correct it, each in turn. */
import type { Ids } from './ids.ts';
import type { AbsenceRow, LinkRow, MembershipRow, PartnershipRow, PersonRow } from './rows.ts';
import { TruthBook } from './truth.ts';

export type Seat = Omit<MembershipRow, 'partnership'>;

export class Draft {
  readonly #ids: Ids;
  readonly #partnerships = new Map<string, PartnershipRow>();
  readonly #seats = new Map<string, Seat[]>();
  readonly links: LinkRow[] = [];
  readonly absences: AbsenceRow[] = [];
  readonly people: PersonRow[] = [];
  readonly truth = new TruthBook();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  get partnerships(): readonly PartnershipRow[] {
    return [...this.#partnerships.values()];
  }

  get memberships(): readonly MembershipRow[] {
    return [...this.#seats].flatMap(([partnership, seats]) => seats.map((seat) => ({ partnership, ...seat })));
  }

  /** Adds a partnership and returns its id. @throws if the name is taken. */
  add(row: Omit<PartnershipRow, 'id'>, seats: readonly Seat[]): string {
    const id = this.#ids.partnership(row.name);
    if (this.#partnerships.has(id)) throw new Error(`There are two partnerships called ${row.name}.`);
    this.#partnerships.set(id, { id, ...row });
    this.#seats.set(id, [...seats]);
    return id;
  }

  /** @throws if there is no such partnership. */
  partnership(id: string): PartnershipRow {
    const row = this.#partnerships.get(id);
    if (!row) throw new Error(`There is no partnership ${id}.`);
    return row;
  }

  seats(id: string): readonly Seat[] {
    this.partnership(id);
    return this.#seats.get(id) ?? [];
  }

  /** The one partnership of a type that covers an area by name. @throws if there is none, or more than one. */
  find(type: string, areaId: string): string {
    const found = this.partnerships.filter((row) => row.type === type && row.boundaries.includes(areaId));
    if (found.length !== 1)
      throw new Error(`${found.length} partnerships of type ${type} cover ${areaId}; one was asked for.`);
    return found[0]!.id;
  }

  /** Changes what is recorded of a partnership. */
  amend(id: string, change: Partial<Omit<PartnershipRow, 'id' | 'name'>>): void {
    this.#partnerships.set(id, { ...this.partnership(id), ...change });
  }

  /** Puts a board's seats in place of those it had. */
  reseat(id: string, seats: readonly Seat[]): void {
    this.partnership(id);
    this.#seats.set(id, [...seats]);
  }

  link(from: string, to: string, kind: LinkRow['kind'], more: Omit<LinkRow, 'from' | 'to' | 'kind'> = {}): void {
    this.links.push({ from, to, kind, ...more });
  }

  /** Adds a representative, openly synthetic, and returns the id. */
  person(agencies: readonly string[]): string {
    const number = this.people.length + 1;
    const id = this.#ids.person(number);
    this.people.push({ id, name: this.#ids.personName(number), agencies });
    return id;
  }
}
