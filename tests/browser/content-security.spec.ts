/** Every view and the description of the API, under the policy that is sent with them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openPage, pictureDrawn } from '../support/browser.ts';
import { watchForScript } from '../support/watch-for-script.ts';

const merge = encodeURIComponent('[{"kind":"wind-up","partnership":"p-leeds-board"}]');
const query = encodeURIComponent('MATCH (p:Partnership)-[r]-(a:Agency) RETURN p, r, a LIMIT 5');

describe('nothing is kept from working by the policy', () => {
  test.each([
    ['Explore', '/', '[data-drawn="true"]'],
    [
      'the whole network, its legend, matrix and time',
      '/?picture=whole&legend=open&table=matrix&time=open',
      '[role=grid]',
    ],
    ['a structure', '/?focus=Partnership:p-leeds-initiative&as=structure', 'text=Board of the Leeds Initiative'],
    ['Findings', '/findings', '[data-finding]'],
    ['how findings are reckoned', '/findings/settings', 'text=Save for everybody'],
    ['the overview', '/overview', 'h2'],
    ['a briefing', '/overview/briefing?area=district:IC-D3', 'text=Date and confidence of the data'],
    ['the map of areas', '/boundaries?my-of=district', 'text=position says nothing'],
    ['outlines', '/boundaries/outlines', 'h2'],
    ['Scenarios', `/scenarios?steps=${merge}`, 'text=Before and after'],
    ['Data', '/data', 'text=History'],
    ['the console', `/console?query=${query}`, '.cm-content'],
    ['the schema', '/console?tab=schema', 'summary'],
    ['no place', '/nowhere', 'h1'],
    ['the description of the API', '/api/docs/', '[data-path="/api/overlaps"]'],
  ])('in %s', async (_what, at, there) => {
    const watch = watchForScript();
    const page = await openPage({ at, before: watch.start });
    await page.locator(there).first().waitFor();
    await page.waitForLoadState('networkidle');
    await watch.nothingHappened(page);
  });

  test('and the description of the API shows an address and asks it', async () => {
    const watch = watchForScript();
    const page = await openPage({ at: '/api/docs/', before: watch.start });
    await page.getByText('/api/health').first().click();
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.getByRole('button', { name: 'Execute' }).click();
    await page.getByText('"revision"').first().waitFor();
    await watch.nothingHappened(page);
  });
});

describe('the policy keeps out', () => {
  test('script that stands in the page, in an address or in a text, and parts from elsewhere', async () => {
    const told: string[] = [];
    const page = await openPage({
      firstVisit: true,
      before: (opened) => opened.exposeFunction('tell', (word: string) => told.push(word)),
    });
    await pictureDrawn(page);
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        (window as unknown as { tell: (word: string) => void }).tell(effectiveDirective),
      );
      const script = document.createElement('script');
      script.textContent = 'window.ran = 1';
      document.body.append(script);
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="data:," onerror="window.ran = 1"><base href="https://elsewhere.example/">',
      );
      document.body.insertAdjacentHTML(
        'beforeend',
        '<iframe src="https://elsewhere.example/"></iframe><object data="https://elsewhere.example/"></object>',
      );
      document.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.example/x.png">');
      void fetch('https://elsewhere.example/').catch(() => {});
    });
    const wanted = [
      'script-src-elem',
      'script-src-attr',
      'base-uri',
      'frame-src',
      'object-src',
      'img-src',
      'connect-src',
    ];
    await expect.poll(() => [...new Set(told)].sort()).toEqual([...wanted].sort());
    expect(await page.evaluate(() => (window as unknown as { ran?: unknown }).ran)).toBeUndefined();
  });

  /** A page of another program of this machine, under a name that is another site's. */
  const elsewhere = async () => {
    const server = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<h1>Elsewhere</h1>'),
    );
    await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const page = await openPage({ at: `http://localhost:${port}/`, firstVisit: true });
    return { page, address: inject('address') };
  };

  test('what pages of others ask for: they read nothing, and change nothing', async () => {
    const { page, address } = await elsewhere();
    const outcomes = await page.evaluate(async (url) => {
      const said = (request: Promise<Response>) => request.then(({ type }) => type).catch(() => 'kept out');
      const json = { 'content-type': 'application/json' };
      const loads = (tag: 'img' | 'script', src: string) =>
        new Promise((resolve) => {
          const element = document.createElement(tag);
          element.onload = () => resolve('loaded');
          element.onerror = () => resolve('kept out');
          element.src = src;
          document.body.append(element);
        });
      return {
        read: await said(fetch(`${url}/api/health`)),
        write: await said(fetch(`${url}/api/queries/saved`, { method: 'POST', headers: json, body: '{}' })),
        picture: await loads('img', `${url}/sign.svg`),
        script: await loads('script', `${url}/api/health`),
      };
    }, address);
    expect(outcomes).toEqual({ read: 'kept out', write: 'kept out', picture: 'kept out', script: 'kept out' });
  });

  test('what a form of others sends, for which a browser asks no leave', async () => {
    const { page, address } = await elsewhere();
    const refused = page.waitForResponse(`${address}/api/queries/saved`);
    await page.evaluate((url) => {
      document.body.innerHTML = `<form method="post" enctype="text/plain" action="${url}/api/queries/saved"><input name="a" value="b"></form>`;
      document.forms[0]!.submit();
    }, address);
    expect((await refused).status()).toBe(403);
  });

  test('a frame of others, and not a link of theirs', async () => {
    const { page, address } = await elsewhere();
    await page.evaluate((url) => {
      document.body.innerHTML = `<iframe src="${url}/"></iframe><a href="${url}/nowhere">There</a>`;
    }, address);
    const framed = () =>
      page
        .frames()
        .slice(1)
        .map((frame) => frame.url());
    await expect.poll(framed).toEqual(['chrome-error://chromewebdata/']);
    await page.getByRole('link', { name: 'There' }).click();
    await page.getByRole('button', { name: 'Go to Explore' }).waitFor();
  });
});
