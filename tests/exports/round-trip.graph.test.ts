/** What goes out in tables comes in again as an equal graph: every node, relationship, property and citation. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { domainFingerprint } from '../../bench/graph-fingerprint.ts';
import { projectRoot } from '../../server/project-root.ts';
import { practiceFolder } from '../support/practice-data.ts';
import { exporting } from './exporting.ts';
import { hostileTables } from './hostile-tables.ts';

const { connected, take, takeTables, empty, exported } = exporting();

const seed = (name: string) => [join(projectRoot, 'seed', name)];
const tiny = practiceFolder('tiny');

/** Each fills the graph with one thing. */
const fillings: Readonly<Record<string, () => Promise<unknown>>> = {
  'the documented network': () => take(seed('documented')),
  'the illustrative county': () => take(seed('county')),
  'both examples together': async () => {
    await take(seed('documented'));
    await take(seed('county'));
  },
  'values made to do harm': () => takeTables(hostileTables),
  nothing: async () => {},
  ...(tiny ? { 'the tiny network': () => take([tiny]) } : {}),
};

const statements = async (path: string): Promise<readonly string[]> =>
  (await readFile(path, 'utf8')).split(/;\n/).filter((text) => text.trim() !== '' && !/^(\/\/.*\n?)*$/.test(text));

describe.each(Object.entries(fillings))('%s', (_name, fill) => {
  it.each(['csv', 'xlsx'] as const)('is an equal graph after %s', async (format) => {
    await fill();
    const before = await domainFingerprint(connected());
    const path = await exported(format);
    await empty();
    const { errors, createdByMemberships, leftAside } = await take([path]);
    expect({ errors, createdByMemberships, leftAside }).toEqual({
      errors: [],
      createdByMemberships: [],
      leftAside: [],
    });
    expect(await domainFingerprint(connected())).toBe(before);
  });

  it('is an equal graph after the statements of cypher', async () => {
    await fill();
    const before = await domainFingerprint(connected());
    const path = await exported('cypher');
    await empty();
    for (const statement of await statements(path)) await connected().driver.executeQuery(statement);
    expect(await domainFingerprint(connected())).toBe(before);
  });
});
