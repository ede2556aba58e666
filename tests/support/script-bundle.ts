/** A bundle with script in every text that an import can bring. Whatever of it runs sets `window.ran`. */
export const picture = '<img src=x onerror="window.ran=1">';
export const script = '"\'></title></textarea><script>window.ran=1</script>';
export const address = 'javascript:window.ran=1//';
const template = '{{constructor.constructor("window.ran=1")()}}';
export const drawing = '<svg onload=window.ran=1>]]>';

export const [first, second, part] = [`Hostile board ${picture}`, `Hostile forum ${script}`, `Hostile group ${script}`];
export const bodies = [drawing, template, address, `${script}4`, `${picture}5`].map((text) => `Hostile body ${text}`);

export const area = { id: 'ward:HOSTILE', name: `Hostile area ${script}${picture}` };

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
export const csv = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.map(cell).join(',')).join('\n');

/** Two boards alike, so that a finding is made of them, and a group that is a part of one. */
export const files: Readonly<Record<string, string>> = {
  'sources.csv': csv(
    ['id', 'name', 'kind', 'url'],
    ['hostile-source', `Hostile source ${script}`, 'register', address],
  ),
  'themes.csv': csv(['id', 'name', 'sources'], ['hostile-theme', `Hostile theme ${picture}`, 'hostile-source']),
  'boundaries.csv': csv(['name', 'kind', 'code', 'sources'], [area.name, 'ward', 'HOSTILE', 'hostile-source']),
  'agencies.csv': csv(
    ['id', 'name', 'type', 'sources', 'locators', 'cited_as'],
    ...bodies.map((name, place) => [
      `hostile-${place}${script}`,
      name,
      `kind ${picture}`,
      'hostile-source',
      address,
      drawing,
    ]),
  ),
  'partnerships.csv': csv(
    ['id', 'name', 'type', 'purpose', 'themes', 'boundaries', 'started', 'sources', 'locators', 'cited_as'],
    ...[first, second, part].map((name, place) => [
      `hostile-p${place}${picture}`,
      name,
      `type ${script}`,
      `${drawing}${address}`,
      'hostile-theme',
      area.id,
      '2001',
      'hostile-source',
      address,
      drawing,
    ]),
  ),
  'memberships.csv': csv(
    ['partnership', 'agency', 'role', 'sources', 'locators'],
    ...[first, second].flatMap((board) =>
      bodies.map((body) => [board, body, `role ${picture}`, 'hostile-source', script]),
    ),
  ),
  'links.csv': csv(['from', 'to', 'kind', 'sources'], [part, first, 'PART_OF', 'hostile-source']),
};
