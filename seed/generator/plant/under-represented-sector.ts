/** One LSP without a sector that every other LSP has. */
import type { County } from '../county.ts';

/** Takes every private member from one district's LSP and records it. */
export function plantUnderRepresentedSector({ draft, geography, agencies }: County): void {
  const lsp = draft.find('LSP', geography.districts[6]!.id);
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
