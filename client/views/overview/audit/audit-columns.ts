/** What the table of an agency's partnerships shows of each. */
import type { AuditItem } from '#contract/audit';
import { namesOf, type ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { auditWords } from '../../../words/audit-words.ts';

const { columns: heads, how } = auditWords;

/** What partners say where they differ: "Police: strategic, critical". */
const differencesOf = ({ others, differs }: AuditItem): string | null => {
  if (others.length === 0) return null;
  if (differs.length === 0) return auditWords.partnersAgree;
  return others
    .map(({ agency, level, importance }) =>
      auditWords.differs(agency.name, [level, importance].filter((word) => word !== null).join(', ')),
    )
    .join('; ');
};

/** Nothing, where what is said of it leads to nothing; not known, where nothing is said of it. */
const leadsTo = ({ steps, level, importance }: AuditItem): string | null => {
  if (steps.length > 0) return steps.map((step) => auditWords.steps[step]).join(', ');
  return level === null && importance === null ? null : auditWords.noStep;
};

/** Those that stand behind the name of the partnership. */
export const auditColumns: readonly ReportColumn<AuditItem>[] = [
  { id: 'type', label: heads.type, groups: true, value: ({ partnership }) => partnership.type },
  { id: 'themes', label: heads.themes, value: ({ themes }) => namesOf(themes) },
  { id: 'level', label: heads.level, groups: true, how: how.level, value: ({ level }) => level },
  {
    id: 'importance',
    label: heads.importance,
    groups: true,
    how: how.importance,
    value: ({ importance }) => importance,
  },
  { id: 'involvement', label: heads.involvement, groups: true, value: ({ involvement }) => involvement },
  { id: 'expected', label: heads.expected, how: how.expected, value: ({ expected }) => expected },
  { id: 'others', label: heads.others, how: how.others, value: differencesOf },
  {
    id: 'steps',
    label: heads.steps,
    groups: true,
    how: how.steps,
    value: leadsTo,
  },
];
