/** What a print comes to: its pages, where its headings stand on them, and what of it cannot be read. */
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

/** A4 without its margins, in CSS pixels. */
const printable = { upright: 718, onItsSide: 1047 };
/** 8 points, in CSS pixels. */
const leastSize = 32 / 3;

/** What is set smaller than 8 points, and what stands beyond the page or is cut by what it stands in. */
export const unreadable = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const isWide = (await page.locator('[data-wide="true"]').count()) > 0;
  await page.setViewportSize({ width: isWide ? printable.onItsSide : printable.upright, height: 900 });
  return page.evaluate((least) => {
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    const told = (why: string, element: Element) => `${why}: ${element.textContent}`;
    const isCutBy = (box: Element, text: DOMRect) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const { overflow } = getComputedStyle(box);
      const isOut = text.left < left - 1 || text.right > right + 1 || text.top < top - 1 || text.bottom > bottom + 1;
      return overflow !== 'visible' && isOut;
    };
    return [...document.querySelectorAll<HTMLElement>('main :not(svg, svg *)')].flatMap((element) => {
      // What is in a field is not among its children's boxes; what only screen readers read is one pixel wide.
      const isText = hasText(element) && element.tagName !== 'TEXTAREA' && element.clientWidth !== 1;
      if (!isText || !element.checkVisibility()) return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom;
      const around: Element[] = [];
      for (let box: Element | null = element; box !== null; box = box.parentElement) around.push(box);
      return [
        ...(size < least - 0.05 ? [told(`${(size * 3) / 4} points`, element)] : []),
        ...(text.right > window.innerWidth + 0.5 ? [told('beyond the page', element)] : []),
        ...(around.some((box) => isCutBy(box, text)) ? [told('cut', element)] : []),
      ];
    });
  }, leastSize);
};
