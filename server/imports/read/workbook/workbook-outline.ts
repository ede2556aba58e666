import { type PartLink, partEvents, partLinks, partNames, WorkbookRefusal } from './workbook-parts.ts';

export interface WorkbookOutline {
  /** Its sheets that hold cells, in their order. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Whether its days are counted from 1904, as on old Macintoshes, not from 1900. */
  readonly from1904: boolean;
}

/** @throws WorkbookRefusal where the ZIP is no workbook. */
export const readOutline = async (path: string, mostCharacters: number): Promise<WorkbookOutline> => {
  const names = await partNames(path);
  const main = names.has('_rels/.rels')
    ? (await partLinks(path, '', mostCharacters)).find(({ kind }) => kind === 'officeDocument')?.part
    : 'xl/workbook.xml';
  if (main === undefined || !main.endsWith('.xml') || !names.has(main)) {
    throw new WorkbookRefusal('This is no workbook of the kind .xlsx. Save it as .xlsx, or as CSV.');
  }
  const links = await partLinks(path, main, mostCharacters);
  const linked = (fits: (link: PartLink) => boolean): string | null => {
    const part = links.find(fits)?.part;
    return part !== undefined && names.has(part) ? part : null;
  };
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  for await (const events of partEvents(path, main, mostCharacters)) {
    for (const event of events) {
      if (event.type !== 'open') continue;
      if (event.name === 'workbookPr') from1904 = ['1', 'true'].includes(event.attributes['date1904'] ?? '');
      if (event.name !== 'sheet') continue;
      // The id of the link is in a namespace of its own, whose prefix may be any.
      const id = Object.entries(event.attributes).find(([name]) => name.endsWith(':id'))?.[1];
      const part = linked((link) => link.kind === 'worksheet' && link.id === id);
      if (part) sheets.push({ name: event.attributes['name'] ?? '', part });
    }
  }
  return {
    sheets,
    sharedStrings: linked(({ kind }) => kind === 'sharedStrings'),
    styles: linked(({ kind }) => kind === 'styles'),
    from1904,
  };
};
