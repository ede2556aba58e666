/** The county's partnerships for one theme each. */
import type { County } from '../county.ts';
import { establish, type Founding } from '../establish.ts';

/** Founds them; the county LSP must be there. */
export function foundCountyThemes(county: County): void {
  const { geography, agencies, draft } = county;
  const all = agencies.county;
  const random = county.random.stream('county-themes');
  const reportsTo = draft.find('LSP', geography.county.id);
  const found = (suffix: string, founding: Omit<Founding, 'name' | 'boundaries'>) =>
    establish(county, { name: `${geography.county.name} ${suffix}`, boundaries: [geography.county.id], ...founding });

  found('Early Years Partnership', {
    type: 'EYDCP',
    themes: ['t-childcare'],
    members: [
      [all.lea, all.countyCouncil, all.voluntaryForum, all.healthAuthority].flat(),
      random.sample(all.school, 3),
      random.sample(all.voluntary, 4),
      random.sample(all.trainer, 1),
      all.jobcentre.slice(0, 1),
      all.lsc.slice(0, 1),
    ].flat(),
    reportsTo,
  });
  found('Education Business Partnership', {
    type: 'EBP',
    themes: ['t-learning', 't-employment'],
    members: [
      all.chamber.slice(0, 2),
      [all.lea, all.careers, all.tec].flat(),
      random.sample(all.employer, 4),
      all.lsc.slice(0, 1),
      random.sample(all.school, 2),
      all.union.slice(1),
    ].flat(),
  });
  found('Guidance Partnership', {
    type: 'IAG',
    themes: ['t-employment', 't-basic-skills'],
    members: [
      all.careers,
      all.lsc.slice(0, 1),
      all.college.slice(0, 2),
      all.jobcentre.slice(0, 1),
      all.university.slice(0, 1),
      all.trainer.slice(0, 1),
      all.voluntaryForum,
    ].flat(),
  });
  found('Community Network', {
    type: 'Community Empowerment Network',
    themes: ['t-inclusion'],
    members: [
      all.voluntaryForum,
      all.cvs.slice(0, 5),
      all.faith.slice(1, 3),
      all.union.slice(0, 1),
      random.sample(all.forum, 2),
    ].flat(),
    reportsTo,
  });
  found('Supporting People Partnership', {
    type: 'thematic',
    themes: ['t-housing'],
    members: [
      [all.countyCouncil, all.probation, all.healthAuthority].flat(),
      random.sample(all.council, 6),
      random.sample(all.housing, 4),
    ].flat(),
    reportsTo,
  });
  const drugs = found('Drug Action Team', {
    type: 'Drug Action Team',
    themes: ['t-drugs', 't-inclusion'],
    members: [
      [all.countyCouncil, all.police, all.probation, all.healthAuthority, all.drugService, all.lea].flat(),
      random.sample(all.voluntary, 2),
      all.lsc.slice(0, 1),
    ].flat(),
    reportsTo,
  });
  foundDrugReferenceGroups(county, drugs);
}

/** One for each police division but the first: the same six bodies each time. */
function foundDrugReferenceGroups(county: County, partOf: string): void {
  const all = county.agencies.county;
  for (const division of county.geography.policeDivisions.slice(1, 4)) {
    establish(county, {
      name: `${division.name.replace(' police division', '')} Drug Reference Group`,
      type: 'Drug Action Team',
      themes: ['t-drugs'],
      boundaries: [division.id],
      members: [all.drugService, all.police, all.probation, all.countyCouncil, all.healthAuthority, all.careers].flat(),
      partOf,
    });
  }
}
