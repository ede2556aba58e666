/** A request that names what is not there, or asks for what cannot be: the field, and what is wrong with it. */
export class BadRequest extends Error {
  readonly field: string;

  constructor(field: string, what: string) {
    super(`${field} ${what}`);
    this.field = field;
  }
}
