/**
 * How long a reader waits for a page of the overview: from going to it, within an application that is open, to the frame
 * that shows the last of what changes on it. The server has answered the same before; the page itself has kept nothing.
 */
import type { Page } from 'playwright-core';
import { median, type Row } from '../bench.ts';
import { onFreshPage, withBrowser } from '../canvas/in-browser.ts';
import { type Ask, heaviest, type Nation, tell } from './nation.ts';

const mostSeconds = 1;
const warmings = 2;
const rounds = 3;
/** So long nothing may change before a page counts as drawn. */
const quietMs = 700;
const patienceMs = 60_000;

/** In the order in which they are offered. A plan is searched for as long as it is told to, and so stands not among them. */
const pagesOf = async (ask: Ask): Promise<readonly (readonly [name: string, path: string])[]> => {
  const [district, agency] = [await heaviest(ask, 'area&kind=district'), await heaviest(ask, 'agency')];
  return [
    ['overload board, areas', '/overview'],
    ['overload board, agencies', '/overview?my-of=agency'],
    ['overload board, people', '/overview?my-of=person'],
    ['overload board of a region', `/overview?area=${await heaviest(ask, 'area')}`],
    ['coverage of districts', '/overview/coverage?my-kind=district'],
    ['briefing of a district', `/overview/briefing?area=${district}`],
    ['register', '/overview/register'],
    ['areas like a district', `/overview/comparable?area=${district}`],
    ['return', '/overview/return'],
    ['audit of an agency', `/overview/audit?my-of=${agency}`],
    ['composition', '/overview/composition'],
    ['partnerships', '/overview/partnerships'],
    ['plans and strategies', '/overview/plans'],
    ['map of districts', '/boundaries?my-of=district'],
    ['systems of areas', '/boundaries/systems'],
    ['straddling partnerships', '/boundaries/straddling?my-of=district'],
  ];
};

/** In the page: goes to an address and notes, by the page's own clock, the frame after each change of what is written. */
const begin = (path: string): void => {
  const state = { begun: performance.now(), drawn: Number.POSITIVE_INFINITY, changed: performance.now() };
  Object.assign(globalThis, { drawing: state });
  const afterFrame = () =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        state.drawn = performance.now();
      }),
    );
  new MutationObserver(() => {
    state.changed = performance.now();
    state.drawn = Number.POSITIVE_INFINITY;
    afterFrame();
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
  history.pushState(null, '', path);
};

/** In the page: milliseconds from going there to drawn; null while there is more to come. */
const end = (quiet: number): number | null => {
  const { drawing } = globalThis as unknown as { drawing: { begun: number; drawn: number; changed: number } };
  const isWaiting = document.querySelector('main [data-state="loading"], main [aria-busy="true"]') !== null;
  if (isWaiting || performance.now() - drawing.changed < quiet || drawing.drawn === Number.POSITIVE_INFINITY)
    return null;
  return drawing.drawn - drawing.begun;
};

const secondsToDraw = async (page: Page, address: string, path: string): Promise<number> => {
  // Of another place, whose answers are not those of the page.
  await page.goto(`${address}/data`, { waitUntil: 'networkidle' });
  await page.evaluate(begin, path);
  await page.waitForLoadState('networkidle');
  const took = await page.waitForFunction(end, quietMs, { timeout: patienceMs });
  if ((await page.locator('main [role="alert"]').count()) > 0) throw new Error(`${path} tells of an error.`);
  return ((await took.jsonValue()) as number) / 1_000;
};

/** @returns a row for each page: its median time. */
export const drawing = async ({ address, ask }: Nation): Promise<readonly Row[]> =>
  withBrowser(async (browser) => {
    const rows: Row[] = [];
    for (const [name, path] of await pagesOf(ask)) {
      const times: number[] = [];
      for (let round = 0; round < warmings + rounds; round += 1)
        times.push(await onFreshPage(browser, (page) => secondsToDraw(page, address, path)));
      const warm = times.slice(warmings);
      tell(`${name}: drawn after ${warm.map((time) => time.toFixed(2)).join(' ')} s (first ${times[0]!.toFixed(2)})`);
      rows.push({
        work: `${name}, drawn`,
        size: 'S',
        unit: 's',
        ours: median(warm),
        peer: mostSeconds,
        against: 'the time allowed',
        limit: { most: 1 },
      });
    }
    return rows;
  });
