/** One LSP without a sector that every other LSP has. */
import type { Setting } from '../county.ts';
import { placeOf } from '../places.ts';

/** Takes every private member from a numbered district's LSP and records it. */
export function plantUnderRepresentedSector(county: Setting, number: number): void {
  const { draft, agencies } = county;
  const lsp = draft.find('LSP', placeOf(county, number).id);
  draft.reseat(
    lsp,
    draft.seats(lsp).filter((seat) => agencies.register.get(seat.agency ?? '')?.sector !== 'private'),
  );
  draft.truth.plant('under-represented-sector', {
    subjects: [lsp],
    detail: ['private'],
    why: 'the one LSP without a private member',
  });
}
