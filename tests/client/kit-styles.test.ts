import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';

const kit = join(projectRoot, 'node_modules', '@mantine', 'core');
const client = join(projectRoot, 'client');

const read = (path: string): Promise<string> => readFile(path, 'utf8');

/** The parts of the kit that the client names in its imports. */
const namedParts = async (): Promise<Set<string>> => {
  const files = (await readdir(client, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  const texts = await Promise.all(files.map((name) => read(join(client, name))));
  const lists = texts.flatMap((text) =>
    [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].map(([, list]) => list!),
  );
  return new Set(
    lists
      .flatMap((list) => list.split(',').map((each) => each.trim().split(' as ')[0]!))
      .filter((each) => /^[A-Z]/.test(each)),
  );
};

/** Modules that the kit's components are made of, each with the class names of its own style sheet. */
const classesReached = async (parts: Iterable<string>): Promise<Map<string, string[]>> => {
  const index = await read(join(kit, 'esm', 'index.mjs'));
  const queue = [...parts].map((part) => {
    const [, path] = new RegExp(`import \\{[^}]*\\b${part}\\b[^}]*\\} from "(.+)"`).exec(index)!;
    return join(kit, 'esm', path!);
  });
  const seen = new Set(queue);
  const classes = new Map<string, string[]>();
  for (const path of queue) {
    const text = await read(path);
    if (path.endsWith('.module.mjs')) classes.set(path, text.match(/\bm_[0-9a-f]+\b/g) ?? []);
    for (const [, from] of text.matchAll(/from "(\.[^"]+)"/g)) {
      const next = join(dirname(path), from!);
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return classes;
};

test("the style sheets of the interface kit are those of the parts that are used, no others, in the kit's order", async () => {
  const reached = [...(await classesReached(await namedParts())).values()].flat();
  const files = (await readdir(join(kit, 'styles'))).filter((name) => /^[A-Z].*(?<!\.layer)\.css$/.test(name));
  const whole = await read(join(kit, 'styles.css'));
  const needed: { readonly file: string; readonly place: number }[] = [];
  for (const file of files) {
    const text = await read(join(kit, 'styles', file));
    if (reached.some((name) => text.includes(name))) needed.push({ file, place: whole.indexOf(text.slice(0, 100)) });
  }
  const imported = [...(await read(join(client, 'kit.css'))).matchAll(/@mantine\/core\/styles\/([A-Z][^"]*)"/g)];
  expect(needed.length).toBeGreaterThan(20);
  const inOrder = needed.sort((one, other) => one.place - other.place).map(({ file }) => file);
  expect(imported.map(([, file]) => file)).toEqual(inOrder);
});
