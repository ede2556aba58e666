/** Each place in a small window, and in one whose page is shown at twice its size: nothing is lost or covered. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, openPalette } from '../support/browser.ts';

const steps = encodeURIComponent(JSON.stringify([{ kind: 'wind-up', partnership: 'p-leeds-board' }]));
const leeds = '/?focus=Partnership:p-leeds-initiative&page=picture';
const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name });

interface Place {
  readonly name: string;
  readonly at: string;
  readonly open?: (page: Page) => Promise<void>;
  /** What must be reached. */
  readonly controls: readonly ((page: Page) => Locator)[];
}

const places: readonly Place[] = [
  {
    name: 'findings',
    at: '/?page=list',
    controls: [
      (page) => page.getByLabel('Search these findings'),
      (page) => page.locator('[data-finding]').first(),
      button('More choices'),
    ],
  },
  {
    name: 'scenarios',
    at: `/scenarios?steps=${steps}`,
    controls: [
      button('Print'),
      button('Add a step'),
      (page) => page.getByRole('heading', { name: 'Before and after' }),
    ],
  },
  {
    name: 'settings',
    at: '/findings/settings',
    controls: [
      (page) => page.getByRole('link', { name: 'Back to the findings' }),
      button('Save for everybody'),
      (page) => page.getByLabel('Shared members, at least'),
    ],
  },
  {
    name: 'matrix',
    at: '/?sources=illustrative&page=picture&table=matrix',
    controls: [(page) => page.getByRole('grid'), button('Hide the table'), button(/^Arrange/)],
  },
  {
    name: 'structure',
    at: `${leeds}&as=structure`,
    controls: [
      (page) => page.getByLabel('Where do I fit in?').first(),
      button(/^Board of the Leeds Initiative/),
      button('Time'),
    ],
  },
  {
    name: 'time line',
    at: '/?picture=whole&time=open&page=picture',
    controls: [(page) => page.getByRole('slider'), button('Time'), button('Zoom in')],
  },
  {
    name: 'palette',
    at: '/',
    open: openPalette,
    controls: [
      (page) => page.getByRole('dialog').getByRole('searchbox').or(page.getByRole('dialog').getByRole('textbox')),
      (page) => page.getByRole('option', { name: /Go to Findings/ }),
    ],
  },
  {
    name: 'saved views',
    at: '/',
    open: (page) => page.getByRole('button', { name: 'Saved views' }).click(),
    controls: [(page) => page.getByLabel('Name of this view')],
  },
];

/** Whether a control can be brought into sight, within the window's width, with nothing in front of its middle. */
const isReached = async (control: Locator): Promise<true | string> => {
  await control.waitFor();
  return control.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (left < -0.5 || left > window.innerWidth - 8) return `it begins at ${left} of ${window.innerWidth}`;
    const x = (Math.max(left, 0) + Math.min(right, window.innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2;
    const inFront = document.elementFromPoint(x, y);
    const isItself = inFront !== null && (element.contains(inFront) || inFront.contains(element));
    return isItself || `${inFront?.outerHTML.slice(0, 120)} stands in front of it`;
  });
};

/** How much of the window's height is the place's own, down the middle. */
const shareOfPlace = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const points = 96;
    const own = Array.from({ length: points }, (_, point) => ((point + 0.5) * window.innerHeight) / points).filter(
      (y) => document.elementFromPoint(window.innerWidth / 2, y)?.closest('main') != null,
    );
    return own.length / points;
  });

describe('in a page at twice its size', () => {
  test.each([
    '/overview?my-of=agency',
    '/overview/coverage',
    '/overview/briefing?area=district:IC-D3',
    '/overview/register',
    '/overview/plans',
    '/boundaries/systems',
  ])('%s has most of the window once it is read', async (at) => {
    const page = await openPage({ at, width: 1366, height: 768, zoom: 2 });
    const content = page.locator('main table, main [role="grid"]').first();
    await content.waitFor();
    await content.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await expect.poll(() => shareOfPlace(page)).toBeGreaterThan(0.8);
  });

  test('the heads of the coverage go with its rows', async () => {
    const page = await openPage({ at: '/overview/coverage', width: 1366, height: 768, zoom: 2 });
    const grid = page.getByRole('grid');
    await grid.evaluate((element) => {
      element.scrollTop = 160;
    });
    const [top, bottom] = await Promise.all([
      grid.evaluate((element) => element.getBoundingClientRect().top),
      page
        .getByRole('columnheader')
        .nth(1)
        .evaluate((element) => element.getBoundingClientRect().bottom),
    ]);
    expect(bottom).toBeLessThanOrEqual(top);
  });
});

describe.each([
  { window: 'a page at twice its size', width: 1366, height: 768, zoom: 2 },
  { window: 'a window of 1024 by 768', width: 1024, height: 768, zoom: 1 },
])('in $window', ({ width, height, zoom }) => {
  test.each(places)('$name fits, and its controls are reached', async ({ at, open, controls }) => {
    const page = await openPage({ at, width, height, zoom });
    await page.getByRole('navigation', { name: 'Places' }).waitFor();
    await page
      .getByTestId('in-force')
      .getByText(/shown|in force/)
      .waitFor();
    await open?.(page);
    for (const control of controls) await expect.poll(() => isReached(control(page).first())).toBe(true);
    const [scrollWidth, clientWidth] = await page.evaluate(() => {
      const { scrollWidth: content, clientWidth: window } = document.scrollingElement!;
      return [content, window] as const;
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    if (open) return;
    await expect.poll(() => isReached(page.getByRole('link', { name: 'Scenarios' }))).toBe(true);
  });
});
