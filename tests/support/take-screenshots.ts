/**
 * Writes the pictures of the README into docs/screenshots/, from a running application:
 * `tsx --conditions=source tests/support/take-screenshots.ts http://127.0.0.1:4173`
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding, FindingRule } from '#contract/findings';
import { launchBrowser } from '../../bench/browser/launch-browser.ts';
import { projectRoot } from '../../server/project-root.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
] as const;
const schemes = ['light', 'dark'] as const;

const addressOfFirst = async (address: string, rule: FindingRule): Promise<string> => {
  const query = new URLSearchParams({ rule, certainty: 'certain', sources: 'synthetic,document,general-knowledge' });
  const answer = (await (await fetch(`${address}/api/findings?${query}`)).json()) as { findings: readonly Finding[] };
  return `/?${new URLSearchParams({ finding: answer.findings[0]?.id ?? '' })}`;
};

/** A merge of the first two that look like one, on paper. */
const addressOfMerge = async (address: string): Promise<string> => {
  const query = new URLSearchParams({ rule: 'similar-partnerships', certainty: 'certain', sources: 'synthetic' });
  const answer = (await (await fetch(`${address}/api/findings?${query}`)).json()) as { findings: readonly Finding[] };
  const partnerships = answer.findings[0]?.subjects.map(({ id }) => id) ?? [];
  return `/scenarios?${new URLSearchParams({ steps: JSON.stringify([{ kind: 'merge', partnerships }]) })}`;
};

const takeScreenshots = async (address: string): Promise<void> => {
  const folder = join(projectRoot, 'docs', 'screenshots');
  await mkdir(folder, { recursive: true });
  const scenes = {
    duplication: await addressOfFirst(address, 'similar-partnerships'),
    'missing-member': await addressOfFirst(address, 'missing-core-member'),
    'whole-network': '/?picture=whole',
    findings: '/findings',
    structure: '/?focus=Partnership:p-west-cumbria-partnership&as=structure',
    matrix: '/?picture=whole&sources=illustrative&table=matrix',
    scenario: await addressOfMerge(address),
    settings: '/findings/settings',
    overload: '/overview?my-kind=district',
    coverage: '/overview/coverage?sources=illustrative',
    briefing: '/overview/briefing?area=unitary:IC-U1',
    rationalisation: '/overview/rationalisation?area=unitary:IC-U1',
    boundaries: '/boundaries',
    console: '/console?of=library/who-sits-everywhere',
    data: '/data',
  };
  const browser = await launchBrowser();
  for (const [name, at] of Object.entries(scenes)) {
    for (const viewport of sizes) {
      for (const colorScheme of schemes) {
        const page = await browser.newPage({ baseURL: address, viewport, colorScheme, reducedMotion: 'reduce' });
        await page.addInitScript(() => window.localStorage.setItem('joined-up-tour', 'true'));
        await page.goto(at);
        await page.waitForLoadState('networkidle');
        await page
          .locator('main [data-drawn="false"], main [data-state="loading"]')
          .first()
          .waitFor({ state: 'detached' });
        const file = `${name}-${colorScheme}-${viewport.width}x${viewport.height}.png`;
        await page.screenshot({ path: join(folder, file) });
        process.stdout.write(`${file}\n`);
        await page.close();
      }
    }
  }
  await browser.close();
};

await takeScreenshots(process.argv[2] ?? 'http://127.0.0.1:4173');
