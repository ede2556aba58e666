/** Founds one partnership: what is usual for its type, its members, and its place among the others. */
import { membersKnownShares, recorded } from './calibration.ts';
import type { Setting } from './county.ts';
import { mixedDate } from './dates.ts';
import type { Seat } from './draft.ts';
import { type PartnershipType, partnershipTypes, type TypeFacts } from './partnership-types.ts';
import type { Random } from './random.ts';
import type { AgencyRow, PartnershipRow } from './rows.ts';
import { type ThemeId, themeName } from './themes.ts';

export interface Founding {
  readonly name: string;
  readonly type: PartnershipType;
  readonly themes: readonly ThemeId[];
  readonly boundaries: readonly string[];
  /** Ids of member agencies; the first leads. */
  readonly members: readonly string[];
  readonly partOf?: string;
  readonly reportsTo?: string;
  readonly learningArmOf?: string;
  /** Facts that must be as given, not as is usual for the type. */
  readonly facts?: Partial<PartnershipRow>;
}

const roles = ['member', 'member', 'member', 'core'] as const;
const seniorities = ['chief officer', 'senior manager', 'senior manager', 'manager', 'elected member'] as const;
/** The LSC took over what the TEC did on 1 April 2001; records give that day more or less exactly. */
const lscJoined = ['2001-04-01', '2001-04', '2001'] as const;
const attendances = ['always', 'usually', 'usually', 'sometimes', 'seldom'] as const;

/** When an agency sat on a board, as far as its own life and the board's start say anything. */
function term(random: Random, agency: AgencyRow | undefined, boardStarted: string): Pick<Seat, 'since' | 'until'> {
  if (agency?.ended) return random.chance(0.5) ? { until: agency.ended } : {};
  if (agency?.type === 'LSC') return random.chance(0.6) ? { since: random.pick(lscJoined) } : {};
  if (agency?.started) return random.chance(0.4) ? { since: agency.started } : {};
  if (!random.chance(recorded.memberDates)) return {};
  return { since: mixedDate(random, Math.min(Number(boardStarted.slice(0, 4)) + 1, 2004), 2004) };
}

function seat(random: Random, position: number, agency: string, dates: Pick<Seat, 'since' | 'until'>): Seat {
  const lead = position === 0;
  const chair = position === 1 && random.chance(0.6);
  return {
    agency,
    role: lead ? 'lead' : chair ? 'chair' : random.pick(roles),
    ...(random.chance(recorded.formal) ? { formal: random.chance(0.85) } : {}),
    ...(random.chance(recorded.attendance)
      ? { seniority: random.pick(seniorities), attendance: random.pick(attendances) }
      : {}),
    // Whoever leads has led from the start, as far as the record says.
    ...(lead ? {} : dates),
    ...(random.chance(recorded.hoursPerYear) ? { hoursPerYear: random.between(2, 12) * 5 } : {}),
  };
}

function membersKnown(random: Random): string | undefined {
  const drawn = random.next();
  let reached = 0;
  for (const [known, share] of membersKnownShares) {
    reached += share;
    if (drawn < reached) return known;
  }
  return undefined;
}

/** Adds the partnership with its seats and links; returns its id. The same member named twice has one seat. */
export function establish(county: Setting, founding: Founding): string {
  const { draft } = county;
  const random = county.random.stream(founding.name);
  const type: TypeFacts = partnershipTypes[founding.type];
  const members = [...new Set(founding.members)];
  const started = founding.facts?.started ?? mixedDate(random, ...type.started);
  const id = draft.add(
    {
      name: founding.name,
      type: founding.type,
      purpose: type.purpose ?? `Joint work on ${founding.themes.map(themeName).join(', ')}.`,
      developedBy: type.developedBy,
      statutory: type.statutory,
      formality: type.formality,
      scope: type.scope,
      lifespan: type.lifespan,
      scale: `${founding.boundaries[0]?.split(':')[0]}-wide`,
      membersKnown: membersKnown(random),
      themes: founding.themes,
      boundaries: founding.boundaries,
      leadBody: members[0],
      hostBody: random.chance(0.5) ? members[0] : undefined,
      started,
      meetingsPerYear: random.chance(recorded.meetings) ? random.between(...type.meetingsPerYear) : undefined,
      hoursPerMeeting: random.chance(recorded.hours) ? random.between(...type.hoursPerMeeting) : undefined,
      ...founding.facts,
    },
    members.map((agency, position) =>
      seat(
        random,
        position,
        agency,
        founding.facts?.ended ? {} : term(random, county.agencies.register.get(agency), started),
      ),
    ),
  );
  if (founding.partOf) draft.link(id, founding.partOf, 'PART_OF', { formal: true });
  if (founding.reportsTo) draft.link(id, founding.reportsTo, 'REPORTS_TO', random.chance(0.6) ? { formal: true } : {});
  if (founding.learningArmOf) draft.link(id, founding.learningArmOf, 'LEARNING_ARM_OF', { formal: true });
  return id;
}
