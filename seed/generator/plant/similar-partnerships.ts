/** Duplicates: boards that share most of their members, and their ground, and their theme. */
import type { County, Setting } from '../county.ts';
import { establish } from '../establish.ts';
import { bodies, wards } from '../places.ts';

const rule = 'similar-partnerships';

/** Founds each duplicate beside what it duplicates, and records the pairs and the triple. */
export function plantSimilarPartnerships(county: County): void {
  sameStreets(county, 2);
  chainOfThree(county, 7);
  containedOnly(county, 4);
  nationalAgencyAmongThem(county);
  sameGroundUnderTwoIds(county);
  groundInPart(county);
  unitaryNeighbourhood(county);
}

/** A neighbourhood management and a locality group on the same wards of a numbered district. */
export function sameStreets(county: Setting, number: number): void {
  const shared = bodies(county, number, ['council', 'police', 'housing', 'cvs', 'forum']);
  const boundaries = wards(county, number, 1, 3);
  const town = county.names.next();
  const management = establish(county, {
    name: `${town} Neighbourhood Management`,
    type: 'Neighbourhood Management',
    themes: ['t-neighbourhoods'],
    boundaries,
    members: [...shared, ...bodies(county, number, ['pct', 'school'])],
    reportsTo: county.draft.find('LSP', county.geography.districts[number - 1]!.id),
  });
  const locality = establish(county, {
    name: `${town} Locality Group`,
    type: 'locality',
    themes: ['t-neighbourhoods'],
    boundaries,
    members: [...shared, ...bodies(county, number, ['employer'])],
  });
  const subjects = [management, locality];
  county.draft.truth.plant(rule, {
    subjects,
    certainty: 'certain',
    why: 'five of eight members, the same three wards, one theme: the same people twice',
  });
  county.draft.truth.spare('unlinked-same-ground-theme', {
    subjects,
    why: 'a pair of similar partnerships is not also an unlinked one',
  });
}

/** A scheme, a New Deal and a forum in a numbered district. */
export function chainOfThree(county: Setting, number: number): void {
  const town = county.names.next();
  const scheme = establish(county, {
    name: `${town} Regeneration Scheme`,
    type: 'SRB',
    themes: ['t-regeneration'],
    boundaries: wards(county, number, 1, 4),
    members: bodies(county, number, ['council', 'rda', 'housing', 'forum', 'cvs', 'school']),
    reportsTo: county.draft.find('LSP', county.geography.districts[number - 1]!.id),
  });
  const newDeal = establish(county, {
    name: `${town} New Deal`,
    type: 'NDC',
    themes: ['t-regeneration'],
    boundaries: wards(county, number, 2, 2),
    members: bodies(county, number, ['council', 'housing', 'forum', 'cvs', 'police', 'pct']),
  });
  const forum = establish(county, {
    name: `${town} Renewal Forum`,
    type: 'thematic',
    themes: ['t-regeneration'],
    boundaries: wards(county, number, 2, 3),
    members: bodies(county, number, ['council', 'forum', 'police', 'pct', 'voluntary', 'faith']),
  });
  county.draft.truth.plant(rule, {
    subjects: [scheme, newDeal, forum],
    certainty: 'certain',
    why: 'the middle one shares four of eight members with each of the others, which are alike only through it',
  });
}

/** A panel most of whose members sit on the crime partnership of a numbered district. */
export function containedOnly(county: Setting, number: number): void {
  const place = county.geography.districts[number - 1]!;
  const crime = county.draft.find('Crime and Disorder Reduction Partnership', place.id);
  const group = establish(county, {
    name: `${county.names.next()} Burglary Reduction Panel`,
    type: 'locality',
    themes: ['t-crime'],
    boundaries: place.wards.slice(-4),
    members: bodies(county, number, ['police', 'council', 'housing', 'probation', 'wildlifeTrust']),
  });
  county.draft.truth.plant(rule, {
    subjects: [crime, group],
    certainty: 'certain',
    why: 'four of the smaller board’s five members sit on the larger, which is no parent of it: containment 0.8, Jaccard below 0.5',
  });
}

function nationalAgencyAmongThem(county: County): void {
  const all = county.agencies.county;
  const guidance = county.draft.find('IAG', county.geography.county.id);
  const network = establish(county, {
    name: `${county.geography.county.name} Adult Advice Network`,
    type: 'thematic',
    themes: ['t-employment'],
    boundaries: [county.geography.lscAreas[0]!.id],
    members: [
      ...all.careers,
      ...all.lsc.slice(0, 1),
      ...all.college.slice(0, 2),
      ...all.jobcentre.slice(0, 1),
      ...all.trainer.slice(0, 1),
      ...all.wildlifeTrust,
    ],
  });
  county.draft.truth.plant(rule, {
    subjects: [guidance, network],
    certainty: 'certain',
    why: 'six members shared; one is the LSC, which sits on more boards than anyone, but the other five do not',
  });
}

function sameGroundUnderTwoIds(county: County): void {
  const district = county.geography.districts[0]!;
  const crime = county.draft.find('Crime and Disorder Reduction Partnership', district.id);
  const members = county.draft.seats(crime).map((seat) => seat.agency!);
  const team = establish(county, {
    name: `${district.name} Drug Action Team`,
    type: 'Drug Action Team',
    themes: ['t-drugs'],
    boundaries: [county.geography.healthAreas[0]!.id],
    members: [...county.agencies.county.drugService, ...members.slice(0, 7)],
  });
  county.draft.truth.plant(rule, {
    subjects: [crime, team],
    certainty: 'certain',
    why: 'seven members shared; the health area and the district are made of the same wards; both deal with drugs',
  });
}

function groundInPart(county: County): void {
  const health = county.draft.find('Health Improvement Partnership', county.geography.healthAreas[3]!.id);
  const members = county.draft.seats(health).map((seat) => seat.agency!);
  const forum = establish(county, {
    name: `${county.names.next()} Healthy Living Forum`,
    type: 'locality',
    themes: ['t-health'],
    boundaries: wards(county, 5, 1, 4),
    members: [...members.slice(0, 7), ...county.agencies.county.busCompany],
  });
  county.draft.truth.plant(rule, {
    subjects: [health, forum],
    certainty: 'certain',
    why: 'seven members shared, health both, and the forum’s wards are part of a health area that lies across two districts',
  });
}

function unitaryNeighbourhood(county: County): void {
  const shared = bodies(county, 10, ['council', 'housing', 'forum', 'cvs', 'police']);
  const town = county.names.next();
  const management = establish(county, {
    name: `${town} Neighbourhood Management`,
    type: 'Neighbourhood Management',
    themes: ['t-neighbourhoods'],
    boundaries: wards(county, 10, 1, 3),
    members: [...shared, ...bodies(county, 10, ['pct'])],
    reportsTo: county.draft.find('LSP', county.geography.unitary.id),
  });
  const scheme = establish(county, {
    name: `${town} Renewal Scheme`,
    type: 'SRB',
    themes: ['t-regeneration', 't-neighbourhoods'],
    boundaries: wards(county, 10, 2, 5),
    members: [...shared, ...bodies(county, 10, ['lsc', 'college'])],
    reportsTo: county.draft.find('LSP', county.geography.unitary.id),
  });
  county.draft.truth.plant(rule, {
    subjects: [management, scheme],
    certainty: 'certain',
    why: 'five of eight members, two wards in common, neighbourhoods both',
  });
}
