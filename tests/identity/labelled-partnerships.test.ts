/** Real names of partnerships beside the project: every one is a body of its own, and each has a short name in its id. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { candidatePairs } from '../../server/identity/candidate-pairs.ts';
import { practiceFolder } from '../support/practice-data.ts';

const register = practiceFolder('appg_groups.csv');

if (register === null) {
  it('says aloud that the register of groups is not beside the project, and claims nothing', () => {
    expect(practiceFolder('appg_groups.csv')).toBeNull();
  });
} else {
  const rows: Readonly<Record<string, string>>[] = parse(readFileSync(register), { columns: true, bom: true });
  const titles = rows.map((row) => ({ id: row['partnership_id']!, name: row['title']!, aliases: [] }));
  /** `uk/access-to-justice`: the subject, and the kind as it is mostly said. */
  const shortName = (id: string) => `${id.split('/')[1]!.replaceAll('-', ' ')} APPG`;
  const isOfUk = ({ id }: { readonly id: string }) => id.startsWith('uk/');

  it('groups of four parliaments are hardly ever shown as one', () => {
    expect(titles.length).toBeGreaterThan(800);
    // Of one subject and kind in Scotland and Wales.
    expect(candidatePairs(titles).length).toBeLessThanOrEqual(1);
  });

  it('the title of a group and its short name are shown as one, all compared with all', () => {
    const groups = titles.filter(isOfUk);
    const short = groups.map(({ id }) => ({ id: `${id}/short`, name: shortName(id), aliases: [] }));
    const shown = candidatePairs([...groups, ...short]);
    const right = shown.filter(({ a, b }) => b === `${a}/short`).length;
    expect(right / shown.length).toBeGreaterThanOrEqual(0.98);
    expect(right / groups.length).toBeGreaterThanOrEqual(0.85);
  });
}
