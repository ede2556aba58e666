/** Pairs that look unlinked and are not, or whose ground or theme is not the same after all. */
import type { County } from '../county.ts';
import { establish } from '../establish.ts';
import { bodies } from '../places.ts';

const rule = 'unlinked-same-ground-theme';

/** Links what must be linked in its own way and records why each pair is innocent. */
export function spareUnlinkedLooking(county: County): void {
  const { draft, geography } = county;
  const inDistrict = (type: string, number: number) => draft.find(type, geography.districts[number - 1]!.id);

  const [regeneration, network] = [
    inDistrict('thematic', 1),
    inDistrict('Community Empowerment Network', 1),
  ].sort() as [string, string];
  draft.link(network, regeneration, 'LINKED_TO', { formal: true });
  draft.truth.spare(rule, {
    subjects: [regeneration, network],
    why: 'the link is recorded from the second to the first',
  });

  for (const number of [2, 9]) {
    const subjects = [inDistrict('thematic', number), inDistrict('Community Empowerment Network', number)] as const;
    draft.link(subjects[0], subjects[1], 'LINKED_TO', { formal: false });
    draft.truth.spare(rule, { subjects, why: 'an informal link is a link' });
    draft.truth.plant('informal-only-link', {
      subjects,
      certainty: 'certain',
      why: 'the only link between them is recorded as informal',
    });
  }

  const [lsp, executive] = [inDistrict('LSP', 1), inDistrict('executive', 1)];
  draft.truth.spare(rule, { subjects: [lsp, executive], why: 'one is part of the other' });

  draft.truth.spare(rule, {
    subjects: [inDistrict('Crime and Disorder Reduction Partnership', 4), inDistrict('thematic', 4)],
    why: 'the same ground, no shared theme',
  });

  const business = draft.find('EBP', geography.county.id);
  const learning = draft.find('Learning Partnership', geography.county.id);
  draft.link(business, learning, 'REPORTS_TO');
  draft.truth.spare(rule, { subjects: [business, learning], why: 'one reports to the other, and reporting is a link' });

  oneWardLess(county);
}

function oneWardLess(county: County): void {
  const place = county.geography.districts[7]!;
  const partnership = county.draft.find('thematic', place.id);
  const group = establish(county, {
    name: `${place.name} Estates Group`,
    type: 'locality',
    themes: ['t-housing'],
    boundaries: place.wards.slice(1),
    members: bodies(county, 8, ['housing', 'forum', 'cvs', 'voluntary', 'voluntary']),
  });
  county.draft.truth.spare(rule, {
    subjects: [partnership, group],
    why: 'the group covers all the district’s wards but one',
  });
}
