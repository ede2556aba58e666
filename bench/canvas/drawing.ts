/** From data to drawn beside Cytoscape.js, and what pointing and choosing cost in a large picture. */
import type { Browser, Page } from 'playwright-core';
import { assertEqual, type BenchContext, interleave, median, type Row } from '../bench.ts';
import { onFreshPage, threadSeconds, withBrowser } from './in-browser.ts';
import { buildPageScript } from './page-script.ts';
import { largeSlice, withLinks } from './slice-of-size.ts';

/** What `bench/canvas-page/page.ts` sets in the page. */
interface CanvasPage {
  readonly elementsOf: (text: string) => string;
  readonly drawOurs: (text: string) => void;
  readonly drawTheirs: (text: string) => Promise<void>;
  readonly pointAndChoose: (times: number) => Promise<{
    readonly seconds: readonly number[];
    readonly indexings: number;
    readonly elements: number;
  }>;
}
declare const bench: CanvasPage;

const nodes = 10_000;
const links = { drawn: 20_000, pointed: 100_000 } as const;
const drawnAtMost = 1 / 10;
const microsecondsAnElement = 3;
const times = 7;

const withScript = async (page: Page, script: string): Promise<Page> => {
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ path: script });
  return page;
};

const drawn = async (browser: Browser, script: string, text: string, { rounds }: BenchContext): Promise<Row> => {
  // Each on a page of its own: a first picture is drawn by code that has not run before.
  const ours = () =>
    onFreshPage(browser, async (page, session) => {
      await withScript(page, script);
      return threadSeconds(session, () => page.evaluate((given) => bench.drawOurs(given), text));
    });
  const theirs = () =>
    onFreshPage(browser, async (page, session) => {
      await withScript(page, script);
      const elements = await page.evaluate((given) => bench.elementsOf(given), text);
      return threadSeconds(session, () => page.evaluate((given) => bench.drawTheirs(given), elements));
    });
  const done = await interleave(rounds, ours, theirs);
  return {
    work: `data to drawn, ${nodes} nodes, ${links.drawn} links`,
    size: 'S',
    unit: 's',
    ours: median(done.ours),
    peer: median(done.theirs),
    against: 'Cytoscape.js on canvas',
    limit: { most: drawnAtMost },
  };
};

const pointedAndChosen = (browser: Browser, script: string, text: string): Promise<Row> =>
  onFreshPage(browser, async (page) => {
    await withScript(page, script);
    await page.evaluate((given) => bench.drawOurs(given), text);
    const { seconds, indexings, elements } = await page.evaluate((count) => bench.pointAndChoose(count), times);
    assertEqual('Indexings while pointing and choosing', indexings, 0);
    assertEqual('The elements', elements, nodes + links.pointed);
    return {
      work: `pointing or choosing, ${nodes} nodes, ${links.pointed} links, frame and all`,
      size: 'S',
      unit: 's',
      ours: median(seconds),
      peer: (microsecondsAnElement * elements) / 1e6,
      against: `${microsecondsAnElement} µs an element`,
      limit: { most: 1 },
    };
  });

export const drawing = async (context: BenchContext): Promise<readonly Row[]> => {
  const slice = largeSlice(nodes);
  const script = await buildPageScript(context.folder);
  const text = (most: number) => JSON.stringify(withLinks(slice, most));
  return withBrowser(async (browser) => [
    await drawn(browser, script, text(links.drawn), context),
    await pointedAndChosen(browser, script, text(links.pointed)),
  ]);
};
