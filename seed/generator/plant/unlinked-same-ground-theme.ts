/** Boards on the same ground, about the same theme, with and without a link between them. */
import type { County, Setting } from '../county.ts';
import { establish } from '../establish.ts';
import { bodies, placeOf, wards } from '../places.ts';

const rule = 'unlinked-same-ground-theme';

/** Founds or finds the pairs, states two absences, and records which pairs lack a link. */
export function plantUnlinked(county: County): void {
  statedByScheme(county);
  statedByNetwork(county);
  notRecorded(county);
  underTwoIds(county);
  sumOfParts(county);
  oneWard(county, 10, 7);
}

function statedByScheme(county: County): void {
  const place = county.geography.districts[2]!;
  const partnership = county.draft.find('thematic', place.id);
  const scheme = establish(county, {
    name: `${place.name} Challenge Fund Scheme`,
    type: 'SRB',
    themes: ['t-regeneration', 't-employment'],
    boundaries: [place.id],
    members: bodies(county, 3, ['countyCouncil', 'governmentOffice', 'tec', 'forum', 'cvs', 'school', 'busCompany']),
    reportsTo: county.draft.find('LSP', place.id),
  });
  state(
    county,
    scheme,
    partnership,
    'both regenerate the same district; it is on record that they have no relationship',
  );
}

function statedByNetwork(county: County): void {
  const { draft, geography } = county;
  const network = draft.find('Community Empowerment Network', geography.county.id);
  const team = draft.find('Drug Action Team', geography.county.id);
  state(
    county,
    network,
    team,
    'both cover the county and deal with inclusion; it is on record that they have no relationship',
  );
}

function state({ draft }: County, subject: string, of: string, why: string): void {
  draft.absences.push({ subject, of, kind: 'link', at: '2003' });
  draft.truth.plant(rule, { subjects: [subject, of], certainty: 'certain', why });
}

function notRecorded({ draft, geography }: County): void {
  const place = geography.districts[5]!;
  draft.truth.plant(rule, {
    subjects: [draft.find('thematic', place.id), draft.find('Community Empowerment Network', place.id)],
    certainty: 'to-check',
    why: 'both cover the district and deal with culture; no link is recorded',
  });
}

/** Also one of the two cases of double cover: two of one type on coterminous areas. */
function underTwoIds(county: County): void {
  const place = county.geography.districts[6]!;
  const ofArea = county.draft.find('Health Improvement Partnership', county.geography.healthAreas[5]!.id);
  const ofDistrict = establish(county, {
    name: `${place.name} Health Improvement Board`,
    type: 'Health Improvement Partnership',
    themes: ['t-health'],
    boundaries: [place.id],
    members: bodies(county, 7, ['countyCouncil', 'pct', 'council', 'forum', 'fire', 'faith', 'jobcentre']),
    reportsTo: county.draft.find('LSP', place.id),
  });
  const subjects = [ofArea, ofDistrict];
  county.draft.truth.plant(rule, {
    subjects,
    certainty: 'to-check',
    why: 'the health area and the district are made of the same wards; no link is recorded',
  });
  county.draft.truth.plant('double-cover', {
    subjects,
    certainty: 'certain',
    why: 'two of one type, one on the district, one on the health area that is coterminous with it',
  });
}

function sumOfParts(county: County): void {
  const { geography, draft } = county;
  const division = geography.policeDivisions[0]!;
  const three = geography.districts.slice(0, 3);
  const names = division.name.replace(' police division', '');
  const connexions = establish(county, {
    name: `Connexions ${names}`,
    type: 'Connexions',
    themes: ['t-young-people'],
    boundaries: three.map((place) => place.id),
    members: [
      ...county.agencies.county.careers,
      ...[1, 2, 3].flatMap((number) => bodies(county, number, ['school', 'college'])),
    ],
    partOf: draft.find('Connexions', geography.county.id),
  });
  const diversion = establish(county, {
    name: `${names} Youth Diversion Group`,
    type: 'locality',
    themes: ['t-young-people', 't-crime'],
    boundaries: [division.id],
    members: [
      ...bodies(county, 1, ['police', 'probation', 'fire']),
      ...[1, 2, 3].flatMap((number) => bodies(county, number, ['cvs'])),
    ],
  });
  draft.truth.plant(rule, {
    subjects: [connexions, diversion],
    certainty: 'to-check',
    why: 'three districts on one side, the police division they make up on the other; no link is recorded',
  });
}

/** A New Deal and a group of wardens on one ward of a numbered place. */
export function oneWard(county: Setting, number: number, ward: number): void {
  const boundaries = wards(county, number, ward, ward);
  const town = county.names.next();
  const newDeal = establish(county, {
    name: `${town} New Deal`,
    type: 'NDC',
    themes: ['t-regeneration', 't-neighbourhoods'],
    boundaries,
    members: bodies(county, number, ['council', 'lsc', 'housing', 'jobcentre', 'employer', 'forum', 'pct']),
    reportsTo: county.draft.find('LSP', placeOf(county, number).id),
  });
  const wardens = establish(county, {
    name: `${town} Street Wardens Group`,
    type: 'locality',
    themes: ['t-neighbourhoods'],
    boundaries,
    members: bodies(county, number, ['police', 'fire', 'council', 'school', 'faith']),
  });
  county.draft.truth.plant(rule, {
    subjects: [newDeal, wardens],
    certainty: 'to-check',
    why: 'one ward, neighbourhoods both; no link is recorded',
  });
}
