import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/methods/findings.md',
  'docs/operate/neo4j.md',
  'docs/decisions/README.md',
];
const textOf = (page: string) => readFileSync(join(projectRoot, page), 'utf8');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

describe.each(pages)('%s', (page) => {
  it('names no script that is missing', () => {
    const named = [...textOf(page).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, script, short]) => script ?? short!,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links to no file that is missing', () => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => join(dirname(page), link!));
    expect(links.filter((link) => !existsSync(join(projectRoot, link)))).toEqual([]);
  });
});

it('the README tells of every variable of the configuration', () => {
  const read = [...textOf('server/config.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name!);
  expect(read.length).toBeGreaterThan(9);
  expect(read.filter((name) => !textOf('README.md').includes(`\`${name}\``))).toEqual([]);
});
