/** A real Chromium for a measurement: pages that begin afresh, and the time that the main thread of one was at work. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';

export const viewport = { width: 1366, height: 768 } as const;

export const withBrowser = async <T>(work: (browser: Browser) => Promise<T>): Promise<T> => {
  const browser = await launchBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
};

/** Does something on a page of its own; an error that its scripts throw is an error here. */
export const onFreshPage = async <T>(
  browser: Browser,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  try {
    const result = await work(page, await context.newCDPSession(page));
    if (errors[0]) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
};

/** Seconds that the main thread computed while something was done: waiting, and drawing in other processes, are not in it. */
export const threadSeconds = async (session: CDPSession, work: () => Promise<unknown>): Promise<number> => {
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await read();
  await work();
  return (await read()) - before;
};
