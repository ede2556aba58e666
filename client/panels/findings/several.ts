/** Several findings, chosen to be decided on together. */
export interface Several {
  readonly chosen: ReadonlySet<string>;
  readonly turn: (id: string) => void;
}
