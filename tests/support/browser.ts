import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../../bench/browser/launch-browser.ts';

let launched: Promise<Browser> | null = null;

/** One browser serves all tests of a worker; it ends with the process. */
const browser = (): Promise<Browser> => {
  launched ??= launchBrowser();
  return launched;
};

export interface OpenPageOptions {
  /** Path and query. */
  readonly at?: string;
  readonly width?: number;
  readonly height?: number;
  /** How many times larger than they are the browser shows all things; the window stays as it is. */
  readonly zoom?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly permissions?: BrowserContextOptions['permissions'];
  /** As on a first visit, when a walk is offered. */
  readonly firstVisit?: boolean;
  /** Before the address is opened: the place to watch or hold requests. */
  readonly before?: (page: Page, context: BrowserContext) => Promise<unknown>;
}

/**
 * A page of the running application in a context of its own, which ends with the test.
 * An error thrown by the page's scripts fails the test.
 */
export const openPage = async ({
  at = '/',
  width = 1440,
  height = 900,
  zoom = 1,
  colorScheme = 'light',
  reducedMotion = 'reduce',
  permissions = [],
  firstVisit = false,
  before = async () => {},
}: OpenPageOptions = {}): Promise<Page> => {
  const context = await (await browser()).newContext({
    baseURL: inject('address'),
    viewport: { width: Math.floor(width / zoom), height: Math.floor(height / zoom) },
    deviceScaleFactor: zoom,
    colorScheme,
    reducedMotion,
    permissions: [...(permissions ?? [])],
  });
  const page = await context.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  onTestFinished(async () => {
    await context.close();
    if (errors[0]) throw errors[0];
  });
  if (!firstVisit) await page.addInitScript(() => window.localStorage.setItem('joined-up-tour', 'true'));
  await before(page, context);
  await page.goto(at);
  return page;
};

/** Opens the palette once the page takes keys, and waits until it takes what is typed. */
export const openPalette = async (page: Page): Promise<void> => {
  await page.getByRole('banner').waitFor();
  await page.keyboard.press('Control+k');
  await page.locator('[role="dialog"] input:focus').waitFor();
};

/** Waits until the picture is laid out and drawn. */
export const pictureDrawn = async (page: Page): Promise<void> => {
  await page.locator('[data-drawn="true"]').waitFor({ timeout: 30_000 });
};
