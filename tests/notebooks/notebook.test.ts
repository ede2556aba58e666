/** Notebooks as they are kept: without what a run of them gave, and bound to no machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';

const folder = join(projectRoot, 'docs', 'notebooks');

interface Notebook {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: readonly string[];
    readonly outputs?: readonly unknown[];
    readonly execution_count?: number | null;
  }[];
}

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const { cells } = JSON.parse(text) as Notebook;

  it('is kept without outputs', () => {
    const code = cells.filter(({ cell_type }) => cell_type === 'code');
    expect(code.length).toBeGreaterThan(0);
    expect(code.filter(({ outputs, execution_count }) => outputs?.length !== 0 || execution_count !== null)).toEqual(
      [],
    );
  });

  it('names no address but that of a Joined-Up on the same machine, and no path', () => {
    expect([...text.matchAll(/https?:\/\/[^"\s)]+/g)].map(([address]) => address)).toEqual(['http://127.0.0.1:4173\\']);
    expect(text).not.toMatch(/\/(home|root|tmp|Users|work)\//);
  });
});
