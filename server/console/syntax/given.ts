/** What a parameter holds, by which a query is weighed. */
export interface Given {
  /** Lists counted by their elements. */
  readonly values: number;
  /** Of its longest text. */
  readonly characters: number;
}

export type GivenByName = Readonly<Record<string, Given>>;
