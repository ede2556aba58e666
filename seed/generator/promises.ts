/** Targets, plans and programmes: what is promised, by whom, and what pays. */
import type { County } from './county.ts';
import type { PlanRow, ProgrammeRow, TargetRow } from './rows.ts';
import type { ThemeId } from './themes.ts';

interface Promise {
  readonly name: string;
  readonly theme: ThemeId;
  /** How many partnerships pursue it; none or several without a lead are planted. */
  readonly owners: number;
  readonly lead: boolean;
}

const promised: readonly Promise[] = [
  { name: 'Cut domestic burglary by a fifth', theme: 't-crime', owners: 3, lead: true },
  { name: 'Halve the number of rough sleepers', theme: 't-housing', owners: 2, lead: true },
  { name: 'Let 200 empty homes again', theme: 't-housing', owners: 2, lead: false },
  { name: 'Raise staying on after sixteen by five points', theme: 't-learning', owners: 4, lead: true },
  { name: 'Teach 3,000 adults to read with ease', theme: 't-basic-skills', owners: 1, lead: true },
  { name: 'Halve unauthorised absence from school', theme: 't-young-people', owners: 0, lead: false },
  { name: 'Bring 900 people from benefits into work', theme: 't-employment', owners: 3, lead: true },
  { name: 'Create 400 nursery places', theme: 't-childcare', owners: 2, lead: true },
  { name: 'Treat every drug user within three weeks', theme: 't-drugs', owners: 2, lead: true },
  { name: 'Narrow the gap in heart disease by a tenth', theme: 't-health', owners: 3, lead: false },
  { name: 'A bus every half hour in every town', theme: 't-environment', owners: 0, lead: false },
  { name: 'One library visit a month for each resident', theme: 't-culture', owners: 2, lead: true },
  { name: 'Fill 60 vacant shops', theme: 't-regeneration', owners: 1, lead: true },
  { name: 'Answer every street complaint in two days', theme: 't-neighbourhoods', owners: 2, lead: true },
];

/** The targets, each owned by partnerships that deal with its theme; records those without owner or lead. */
export function setTargets(county: County): readonly TargetRow[] {
  const { draft } = county;
  const random = county.random.stream('targets');
  return promised.map(({ name, theme, owners: count, lead }) => {
    const able = draft.partnerships.filter((row) => row.themes.includes(theme) && !row.ended).map((row) => row.id);
    const owners = random.sample(able, count);
    const id = county.ids.target(name);
    if (count === 0)
      draft.truth.plant('unowned-target', {
        subjects: [id],
        certainty: 'to-check',
        why: 'no partnership is recorded as pursuing it',
      });
    else if (!lead)
      draft.truth.plant('no-lead-owner', {
        subjects: [id],
        certainty: 'to-check',
        why: 'several pursue it, none is recorded as leading',
      });
    return { id, name, themes: [theme], owners, ...(lead ? { leadOwner: owners[0] } : {}) };
  });
}

/** A community plan for each LSP and a few plans of single services. */
export function writePlans({ ids, draft, geography, agencies, random }: County): readonly PlanRow[] {
  const draw = random.stream('plans');
  const community = [geography.county, geography.unitary, ...geography.districts].map((area) => {
    const lsp = draft.find('LSP', area.id);
    const started = draw.between(2000, 2002);
    const name = `${area.name} Community Plan`;
    return {
      id: ids.plan(name),
      name,
      owners: [lsp, draft.partnership(lsp).leadBody!],
      themes: ['t-community-planning'],
      started: String(started),
      ended: String(started + draw.between(3, 6)),
      review: String(started + 2),
    };
  });
  const name = `${geography.county.name} Lifelong Learning Plan`;
  const learning = draft.find('Learning Partnership', geography.county.id);
  return [
    ...community,
    {
      id: ids.plan(name),
      name,
      owners: [learning, agencies.county.lea[0]!],
      themes: ['t-learning'],
      started: '1999-09',
      ended: '2002-08-31',
    },
  ];
}

/** The money: schemes for named areas, and the partnerships each pays for. Amounts in pounds. */
export function fund({ ids, draft, geography }: County): readonly ProgrammeRow[] {
  const { districts, unitary } = geography;
  const programme = (
    name: string,
    areas: readonly string[],
    amount: number,
    since: string,
    until: string,
    types: readonly string[],
  ) => {
    const id = ids.programme(name);
    for (const row of draft.partnerships) {
      const local = row.boundaries.some(
        (area) =>
          areas.includes(area) || districts.some((place) => areas.includes(place.id) && place.wards.includes(area)),
      );
      if (local && types.includes(row.type)) draft.amend(row.id, { programmes: [...(row.programmes ?? []), id] });
    }
    return { id, name, areas, amount, since, until };
  };
  return [
    programme(
      'Illustrative Renewal Fund',
      [districts[1]!.id, districts[6]!.id, unitary.id],
      6_400_000,
      '2001-04-01',
      '2006-03-31',
      ['LSP'],
    ),
    programme(
      'Illustrative Challenge Fund',
      [1, 2, 5, 6, 8].map((index) => districts[index]!.id),
      18_000_000,
      '1996-04',
      '2004-03-31',
      ['SRB'],
    ),
    programme('Illustrative New Deal', [districts[3]!.id, districts[6]!.id], 42_000_000, '2000', '2010', ['NDC']),
    programme('Illustrative Safer Streets Grant', [districts[0]!.id, districts[3]!.id], 350_000, '2003-04', '2005-03', [
      'Crime and Disorder Reduction Partnership',
    ]),
    programme(
      'Illustrative Learning Partnership Fund',
      districts.map((place) => place.id),
      540_000,
      '1999-04-01',
      '2004-03-31',
      ['Learning Partnership'],
    ),
  ];
}
