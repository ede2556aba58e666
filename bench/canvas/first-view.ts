/** The first view of the documented network, on a server that has answered it before: its time and its weight. */
import type { Browser } from 'playwright-core';
import { type BenchContext, median, type Row } from '../bench.ts';
import { whileCounted } from './counted.ts';
import { onFreshPage, withBrowser } from './in-browser.ts';
import { whileServed } from './served.ts';

const most = { seconds: 1.5, megabytes: 0.35 } as const;

const open = (browser: Browser, address: string): Promise<number> =>
  onFreshPage(browser, async (page) => {
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('[data-drawn="true"]').waitFor();
    // From navigation, by the page's own clock.
    const seconds = (await page.evaluate(() => performance.now())) / 1_000;
    await page.waitForLoadState('networkidle');
    return seconds;
  });

export const firstView = async ({ folder, rounds }: BenchContext): Promise<readonly Row[]> =>
  whileServed(folder, 'documented', (address) =>
    withBrowser(async (browser) => {
      await open(browser, address);
      const done: { readonly seconds: number; readonly megabytes: number }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        done.push(
          await whileCounted(address, async (counted, bytes) => {
            const seconds = await open(browser, counted);
            return { seconds, megabytes: bytes() / 1e6 };
          }),
        );
      }
      return [
        {
          work: 'first view of the documented network, from navigation to drawn',
          size: 'S',
          unit: 's',
          ours: median(done.map(({ seconds }) => seconds)),
          peer: most.seconds,
          against: 'the most it may take',
          limit: { most: 1 },
        },
        {
          work: 'all that it fetches, compressed, with headers',
          size: 'S',
          unit: 'MB',
          ours: median(done.map(({ megabytes }) => megabytes)),
          peer: most.megabytes,
          against: 'the most it may weigh',
          limit: { most: 1 },
        },
      ];
    }),
  );
