/** What a print comes to: its pages, and where its headings stand on them. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export interface Sheet {
  /** In points. */
  readonly width: number;
  /** How often text is set on it. */
  readonly texts: number;
  /** Each with how high it stands above the foot of the page, in points. */
  readonly headings: readonly { readonly title: string; readonly height: number }[];
}

interface PdfObject {
  readonly id: number;
  readonly text: string;
}

const objectsOf = (pdf: string): PdfObject[] =>
  [...pdf.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, text]) => ({ id: Number(id), text: text! }));

const contentOf = (text: string): string => {
  const [, stream = ''] = /stream\n([\s\S]*)\nendstream/.exec(text) ?? [];
  const bytes = Buffer.from(stream, 'latin1');
  return text.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : stream;
};

/** The pages of a print, upright A4 unless the page asks for another. */
export const sheets = async (page: Page): Promise<Sheet[]> => {
  const options = { format: 'A4', preferCSSPageSize: true, tagged: true, outline: true } as const;
  const objects = objectsOf((await page.pdf(options)).toString('latin1'));
  const find = (id: string) => objects.find((object) => object.id === Number(id))?.text ?? '';
  const headings = objects.flatMap(({ text }) => {
    const [, title, on, height] = /\/Title \((.*)\)\n\/Dest \[(\d+) 0 R \/XYZ \S+ (\S+) /.exec(text) ?? [];
    return title === undefined ? [] : [{ title, on: Number(on), height: Number(height) }];
  });
  return objects
    .filter(({ text }) => /\/Type \/Page\b(?!s)/.test(text))
    .map(({ id, text }) => {
      const [, width] = /\/MediaBox\s*\[0 0 ([\d.]+) /.exec(text)!;
      const [, content] = /\/Contents (\d+) 0 R/.exec(text)!;
      return {
        width: Math.round(Number(width)),
        texts: contentOf(find(content!)).match(/\bT[jJ]\b/g)?.length ?? 0,
        headings: headings.filter(({ on }) => on === id).map(({ title, height }) => ({ title, height })),
      };
    });
};
