/** A return as rows of the import bundle, which `Data` takes: one partnership, with what the form says of it. */
import { csvLine } from '#contract/csv-line';
import type { ReturnItem } from '#contract/partnership-return';

export interface ReturnDraft {
  readonly name: string;
  /** Ids or names of areas, `|` between them. */
  readonly boundaries: string;
  readonly purpose: string;
  readonly lead: string;
}

/** What is recorded, as the form begins: by ids, which name one thing only. */
export const draftOf = ({ name, boundaries, purpose, leads }: ReturnItem): ReturnDraft => ({
  name,
  boundaries: boundaries.map(({ id }) => id).join('|'),
  purpose: purpose ?? '',
  lead: leads[0]?.id ?? '',
});

/** A blank cell leaves what is recorded as it is. */
export const returnRows = (id: string, type: string, draft: ReturnDraft): string =>
  csvLine(['id', 'name', 'type', 'purpose', 'boundaries', 'lead_body']) +
  csvLine([id, draft.name, type, draft.purpose, draft.boundaries, draft.lead]);
