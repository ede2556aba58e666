/** The county's overarching LSP with its board and executive, and the county-wide Learning Partnership, its learning arm. */
import type { County } from '../county.ts';
import { establish } from '../establish.ts';

/** Founds both with their parts. */
export function foundCountyLsp(county: County): void {
  const { geography, agencies, draft } = county;
  const { name, id } = geography.county;
  const all = agencies.county;
  const random = county.random.stream('county-lsp');
  const at = { boundaries: [id] };

  const executive = [
    all.countyCouncil,
    all.council.slice(0, 1),
    all.police,
    all.lsc.slice(0, 1),
    all.healthAuthority,
    all.voluntaryForum,
  ].flat();
  const board = [executive, all.council.slice(1, 4), all.chamber.slice(0, 1), all.university.slice(0, 1)].flat();
  const members = [
    board,
    all.council,
    [all.fire, all.probation, all.lea, all.rda, all.union, all.benefitsAgency].flat(),
    all.lsc.slice(1, 2),
    all.chamber.slice(1, 2),
    random.sample(all.employer, 2),
    random.sample(all.faith, 1),
    random.sample(all.forum, 2),
    random.sample(all.school, 1),
  ].flat();
  const community = { themes: ['t-community-planning'], ...at } as const;
  const lsp = establish(county, { name: `${name} Strategic Partnership`, type: 'LSP', members, ...community });
  const lspBoard = establish(county, {
    name: `${name} Strategic Partnership Board`,
    type: 'board',
    members: board,
    partOf: lsp,
    ...community,
  });
  establish(county, {
    name: `${name} Strategic Partnership Executive`,
    type: 'executive',
    members: executive,
    partOf: lspBoard,
    reportsTo: lsp,
    ...community,
  });

  const learning = establish(county, {
    name: `${name} Learning Partnership`,
    type: 'Learning Partnership',
    themes: ['t-learning'],
    members: [
      [all.lea, all.careers, all.tec, all.university, all.voluntaryForum].flat(),
      all.college.slice(0, 6),
      all.sixthForm.slice(0, 2),
      all.lsc.slice(0, 2),
      random.sample(all.school, 3),
      all.jobcentre.slice(0, 2),
      all.union.slice(0, 1),
      all.trainer.slice(0, 2),
      random.sample(all.faith, 1),
      all.chamber.slice(0, 1),
    ].flat(),
    learningArmOf: lsp,
    ...at,
  });
  draft.reseat(lsp, [...draft.seats(lsp), { agency: learning, memberKind: 'partnership', role: 'member' }]);
  establish(county, {
    name: `${name} Learning Partnership Operational Group`,
    type: 'group',
    themes: ['t-learning'],
    members: [all.lea, all.college.slice(0, 3), all.lsc.slice(0, 1), all.careers].flat(),
    partOf: learning,
    ...at,
  });
}
