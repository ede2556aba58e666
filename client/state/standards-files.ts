/** An edit of a core membership or a duty as the import that it is: two tables, with a source of its own. */

/** The source of an edit: what is made up is asked by synthetic sources alone, all else by others. */
const editSources = {
  documented: { id: 'edited-in-joined-up', name: 'Edited in Joined-Up', kind: 'general-knowledge' },
  illustrative: {
    id: 'edited-in-joined-up-illustrative',
    name: 'Edited in Joined-Up (illustrative)',
    kind: 'synthetic',
  },
} as const;

export interface StandardEdit {
  readonly table: 'templates' | 'requirements';
  /** Of an existing one; null makes another. */
  readonly id: string | null;
  readonly synthetic: boolean;
  /** By column; what is blank is left as it is. */
  readonly cells: Readonly<Record<string, string>>;
}

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csv = (row: Readonly<Record<string, string>>): string => {
  const said = Object.entries(row).filter(([, value]) => value.trim() !== '');
  return `${said.map(([name]) => name).join(',')}\n${said.map(([, value]) => cell(value.trim())).join(',')}\n`;
};

/** The files of an edit, by name. */
export const filesOfEdit = ({ table, id, synthetic, cells }: StandardEdit): Readonly<Record<string, string>> => {
  const source = editSources[synthetic ? 'illustrative' : 'documented'];
  return {
    'sources.csv': csv(source),
    [`${table}.csv`]: csv({ ...(id === null ? {} : { id }), ...cells, sources: source.id }),
  };
};
