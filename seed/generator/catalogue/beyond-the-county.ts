/** Partnerships of the region, of county and unitary together, and of areas that follow neither's lines. */
import type { County } from '../county.ts';
import { establish } from '../establish.ts';

/** Founds them all. */
export function foundBeyondTheCounty(county: County): void {
  foundRegional(county);
  foundOnOtherLines(county);
}

function foundRegional(county: County): void {
  const { region, county: shire, unitary } = county.geography;
  const { county: all, unitary: city } = county.agencies;
  const random = county.random.stream('regional');
  const both = [shire.id, unitary.id];

  establish(county, {
    name: `Connexions ${region.name}`,
    type: 'Connexions',
    themes: ['t-young-people'],
    boundaries: both,
    members: [
      [all.careers, all.countyCouncil, city.council, all.police, all.lea, city.lea, all.probation].flat(),
      [all.voluntaryForum, all.drugService].flat(),
      all.lsc.slice(0, 1),
      all.college.slice(0, 2),
      all.jobcentre.slice(0, 1),
    ].flat(),
  });
  establish(county, {
    name: `${region.name} Skills Partnership`,
    type: 'regional skills',
    themes: ['t-learning'],
    boundaries: [region.id],
    members: [
      [all.rda, all.governmentOffice, all.lsc, all.university, all.union].flat(),
      all.jobcentre.slice(1),
      random.sample(all.college, 2),
      all.trainer.slice(3),
      all.chamber.slice(0, 1),
    ].flat(),
  });
  establish(county, {
    name: `${region.name} Economic Partnership`,
    type: 'sub-regional',
    themes: ['t-employment', 't-regeneration'],
    boundaries: both,
    members: [
      [all.rda, all.countyCouncil, city.council, all.chamber, all.busCompany].flat(),
      random.sample(all.council, 3),
      random.sample(all.employer, 4),
      all.lsc.slice(0, 1),
    ].flat(),
  });
  establish(county, {
    name: `${region.name} Culture Partnership`,
    type: 'thematic',
    themes: ['t-culture'],
    boundaries: [region.id],
    members: [
      [all.artsTrust, all.countyCouncil, city.council, all.university, all.governmentOffice, all.busCompany].flat(),
      random.sample(all.council, 2),
    ].flat(),
  });
}

function foundOnOtherLines(county: County): void {
  const { travelToWorkAreas, lscAreas } = county.geography;
  const all = county.agencies.county;
  const random = county.random.stream('other-lines');
  const travel = travelToWorkAreas[0]!;

  establish(county, {
    name: `${travel.name.replace(' travel-to-work area', '')} Transport Partnership`,
    type: 'sub-regional',
    themes: ['t-environment'],
    boundaries: [travel.id],
    members: [
      [all.countyCouncil, all.busCompany].flat(),
      all.council.slice(2, 4),
      random.sample(all.employer, 2),
      all.union.slice(0, 1),
      all.chamber.slice(0, 1),
    ].flat(),
  });
  for (const [index, area] of lscAreas.slice(0, 2).entries()) {
    const one = (ids: readonly string[]) => ids.slice(index, index + 1);
    establish(county, {
      name: `${area.name.replace(' LSC area', '')} Employer Board`,
      type: 'board',
      themes: ['t-employment'],
      boundaries: [area.id],
      members: [
        one(all.lsc),
        random.sample(all.employer, 4),
        one(all.chamber),
        one(all.union),
        one(all.jobcentre),
        all.trainer.slice(2 + index, 4 + index),
      ].flat(),
    });
  }
}
