/** The longest that the page keeps a person waiting: its tasks while a network is opened, laid out, gone into and expanded. */
import type { Browser, Page } from 'playwright-core';
import { type BenchContext, median, type Row } from '../bench.ts';
import { makeNetwork } from '../synthetic.ts';
import { onFreshPage, withBrowser } from './in-browser.ts';
import { whileServed } from './served.ts';

const taskAtMostSeconds = 0.05;
/** With its areas and themes 1,000 nodes and about 5,000 links. */
const network = { partnerships: 300, agencies: 530, baseUnits: 120, areas: 36 } as const;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of computing, without what the thread was kept waiting by other processes. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Seconds of the longest task of the page's main thread. */
const longestTask = (trace: Buffer): number => {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const isMain = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && isMain.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('The trace holds no task of a page.');
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1e6;
};

const drawn = (page: Page) => page.locator('[data-drawn="true"]').waitFor();

/** Goes to another view within the page, as a press does, and waits for its picture. */
const goTo = async (page: Page, address: string): Promise<void> => {
  const answered = page.waitForResponse((response) => response.url().includes('/api/graph'));
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)})`);
  await answered;
  await page.waitForLoadState('networkidle');
  await drawn(page);
};

const thing = `/?focus=${encodeURIComponent('Partnership:Partnership 000001')}`;

const walk = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/?picture=whole`, { waitUntil: 'commit' });
  await drawn(page);
  await page.waitForLoadState('networkidle');
  await goTo(page, thing);
  await goTo(page, `${thing}&expanded=${encodeURIComponent('Agency:Agency 000000')}`);
  await goTo(page, '/?picture=whole&at=2001-06-01');
};

export const tasks = async ({ folder, rounds }: BenchContext): Promise<readonly Row[]> =>
  whileServed(folder, makeNetwork(network), (address) =>
    withBrowser(async (browser: Browser) => {
      const longest: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        await onFreshPage(browser, async (page) => {
          await browser.startTracing(page, { categories });
          await walk(page, address);
          longest.push(longestTask(await browser.stopTracing()));
        });
      }
      // The first finds the server cold.
      return [
        {
          work: 'longest task of load, layout, going into a thing and expanding it, 1,000 nodes, 5,000 links',
          size: 'S',
          unit: 's',
          ours: median(longest.slice(1)),
          peer: taskAtMostSeconds,
          against: 'the most it may take',
          limit: { most: 1 },
        },
      ];
    }),
  );
