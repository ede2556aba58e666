/** What a long step does and how far it is. Without a total, `done` only shows that it moves. */
export interface Progress {
  readonly step: string;
  readonly done?: number;
  readonly total?: number;
}

export type Report = (progress: Progress) => void;
