/** Rules about one thing: a board's core members, a district's cover, a target's owners, a board's lead. */
import type { Found } from './finding.ts';
import { meet, widest } from './periods.ts';
import { type Bundle, type Row, values } from './read-bundle.ts';

/** `missing-core-member`: templates that no member met while they applied. */
export function missingCoreMembers(bundle: Bundle): readonly Found[] {
  const seats = bundle
    .table('memberships')
    .filter((row) => row['role'] !== 'observer' && bundle.agencies.has(row['agency']!));
  const absences = bundle.table('absences').filter((row) => row['kind'] === 'member');
  return [...bundle.partnerships.values()].flatMap((board) => {
    const meets = (template: Row) =>
      seats.some((seat) => {
        const agency = bundle.agencies.get(seat['agency']!)!;
        return (
          seat['partnership'] === board['id'] &&
          values(template['any_of_agency_types']).includes(agency['type']!) &&
          meet(
            widest(seat['since'], seat['until']),
            widest(template['since'], template['until']),
            widest(agency['started'], agency['ended']),
            widest(board['started'], board['ended']),
          )
        );
      });
    const missing = bundle.table('templates').filter((row) => row['partnership_type'] === board['type'] && !meets(row));
    if (missing.length === 0) return [];
    const stated = missing.every((template) =>
      absences.some(
        (row) =>
          row['of'] === board['id'] &&
          values(template['any_of_agency_types']).includes(bundle.agencies.get(row['subject']!)!['type']!),
      ),
    );
    const certain = board['members_known'] === 'all' || stated;
    return [
      {
        subjects: [board['id']!],
        certainty: certain ? 'certain' : 'to-check',
        detail: missing.map((row) => row['any_of_agency_types']!),
      },
    ];
  });
}

/** `coverage-gap`: areas no ward of which is covered by a partnership of a required type. */
export function coverageGaps(bundle: Bundle): readonly Found[] {
  return bundle.table('requirements').flatMap((requirement) => {
    const type = requirement['partnership_type']!;
    const covered = [...bundle.partnerships.values()]
      .filter((row) => row['type'] === type)
      .map((row) => bundle.ground(row['id']!)!);
    return bundle
      .table('boundaries')
      .filter((row) => row['kind'] === requirement['area_kind'])
      .map((row) => `${row['kind']}:${row['code']}`)
      .filter((area) => !covered.some((ground) => [...bundle.baseUnits(area)!].some((unit) => ground.has(unit))))
      .map((area) => ({ subjects: [area], detail: [type] }));
  });
}

/** `no-learning-arm`: Learning Partnerships that are the learning arm of nobody. */
export const noLearningArm = (bundle: Bundle): readonly Found[] =>
  [...bundle.partnerships.values()]
    .filter(
      (row) =>
        row['type'] === 'Learning Partnership' &&
        !bundle.links.some(({ from, kind }) => kind === 'LEARNING_ARM_OF' && from === row['id']),
    )
    .map((row) => ({ subjects: [row['id']!], certainty: 'to-check' }));

/** `no-lead-body`: neither a lead body nor a member in the lead. */
export const noLeadBody = (bundle: Bundle): readonly Found[] =>
  [...bundle.partnerships.values()]
    .filter(
      (row) =>
        !row['lead_body'] &&
        !bundle.table('memberships').some((seat) => seat['partnership'] === row['id'] && seat['role'] === 'lead'),
    )
    .map((row) => ({ subjects: [row['id']!], certainty: 'to-check' }));

/** `unowned-target`. */
export const unownedTargets = (bundle: Bundle): readonly Found[] =>
  bundle
    .table('targets')
    .filter((row) => !row['owners'] && !row['lead_owner'])
    .map((row) => ({ subjects: [row['id']!], certainty: 'to-check' }));

/** `no-lead-owner`: owners, and none in the lead. */
export const noLeadOwner = (bundle: Bundle): readonly Found[] =>
  bundle
    .table('targets')
    .filter((row) => row['owners'] && !row['lead_owner'])
    .map((row) => ({ subjects: [row['id']!], certainty: 'to-check' }));

/** `assessments-disagree`: two agencies differ in level or importance. */
export function assessmentsDisagree(bundle: Bundle): readonly Found[] {
  const rows = bundle.table('assessments');
  return [...new Set(rows.map((row) => row['partnership']!))].flatMap((board) => {
    const views = rows.filter((row) => row['partnership'] === board);
    const detail = ['level', 'importance'].filter((column) => new Set(views.map((row) => row[column])).size > 1);
    return detail.length > 0 ? [{ subjects: [board], certainty: 'certain' as const, detail }] : [];
  });
}
