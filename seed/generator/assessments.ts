/** What two bodies think of their own part in the boards they share; they differ on two of them. */
import type { County } from './county.ts';
import type { AssessmentRow } from './rows.ts';

const levels = ['strategic', 'strategic', 'operational', 'consultative'] as const;
const importances = ['critical', 'desirable', 'desirable', 'peripheral'] as const;
const involvements = ['lead', 'support', 'support', 'contact'] as const;

/** How many boards each of the two has assessed besides those both have. */
const alone = 12;
const together = 14;

/** Rows of assessments, and the two disagreements on record in the truth. */
export function assess(county: County): readonly AssessmentRow[] {
  const { draft, agencies } = county;
  const random = county.random.stream('assessments');
  const [council, lsc] = [agencies.county.countyCouncil[0]!, agencies.county.lsc[0]!];
  const boardsOf = (agency: string) =>
    draft.partnerships.filter((row) => draft.seats(row.id).some((seat) => seat.agency === agency)).map((row) => row.id);
  const lscBoards = new Set(boardsOf(lsc));
  const both = random.sample(
    boardsOf(council).filter((board) => lscBoards.has(board)),
    together,
  );
  const only = (agency: string, other: ReadonlySet<string>) =>
    random.sample(
      boardsOf(agency).filter((board) => !other.has(board)),
      alone,
    );
  const row = (agency: string, partnership: string, level: string, importance: string): AssessmentRow => ({
    agency,
    partnership,
    level,
    importance,
    involvement: random.pick(involvements),
    at: agency === council ? '2002-11' : '2003-02-14',
  });

  const shared = both.flatMap((board, position) => {
    const [level, importance] = [random.pick(levels), random.pick(importances)];
    if (position > 1) return [row(council, board, level, importance), row(lsc, board, level, importance)];
    const differing =
      position === 0 ? row(lsc, board, 'consultative', importance) : row(lsc, board, level, 'peripheral');
    const view = position === 0 ? row(council, board, 'strategic', importance) : row(council, board, level, 'critical');
    draft.truth.plant('assessments-disagree', {
      subjects: [board],
      certainty: 'certain',
      detail: [position === 0 ? 'level' : 'importance'],
      why: position === 0 ? 'strategic to one, consultative to the other' : 'critical to one, peripheral to the other',
    });
    return [view, differing];
  });
  return [
    ...shared,
    ...only(council, lscBoards).map((board) => row(council, board, random.pick(levels), random.pick(importances))),
    ...only(lsc, new Set(boardsOf(council))).map((board) =>
      row(lsc, board, random.pick(levels), random.pick(importances)),
    ),
  ];
}
