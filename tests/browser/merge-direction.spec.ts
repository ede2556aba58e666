/** A merge goes in the direction that costs less, can be turned round, and says where nobody is on record who could lose. */
import { expect, inject, test } from 'vitest';
import type { Finding } from '#contract/findings';
import type { Edit, Scenario } from '#contract/scenarios';
import { openPage } from '../support/browser.ts';

const [network, guidance] = ['ic-p-haskenshire-adult-advice-network', 'ic-p-haskenshire-guidance-partnership'];
const sources = 'synthetic,document,general-knowledge';

const findingsOf = async (query: Record<string, string>): Promise<readonly Finding[]> => {
  const answer = await fetch(`${inject('address')}/api/findings?${new URLSearchParams(query)}`);
  return ((await answer.json()) as { findings: Finding[] }).findings;
};
const merged = async (into: string): Promise<Scenario> => {
  const edits: Edit[] = [{ kind: 'merge', partnerships: [network, guidance], into }];
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ edits });
  const answer = await fetch(`${inject('address')}/api/scenarios?sources=${sources}`, {
    method: 'POST',
    headers,
    body,
  });
  return (await answer.json()) as Scenario;
};

test('a merge that a finding suggests leaves no ground without a type where the other direction would, and is turned round', async () => {
  const losesGround = ({ warnings }: Scenario) => warnings.some(({ kind }) => kind === 'coverage-lost');
  expect([losesGround(await merged(network)), losesGround(await merged(guidance))]).toEqual([true, false]);
  const finding = (await findingsOf({ rule: 'similar-partnerships', sources })).find(({ subjects }) =>
    [network, guidance].every((id) => subjects.some((subject) => subject.id === id)),
  )!;
  const page = await openPage({ at: `/?finding=${encodeURIComponent(finding.id)}` });
  await page.getByRole('button', { name: 'Try it on paper' }).first().click();
  const step = page.getByRole('region', { name: 'Steps' }).getByRole('listitem');
  await step.getByText('into Haskenshire Guidance Partnership').first().waitFor();
  const warnings = page.getByRole('region', { name: 'Before you decide' });
  await warnings.getByText('The records hold nothing against it.').waitFor();
  await page.getByText('It would leave ground without a type that covers it now.').waitFor();

  await page.getByRole('button', { name: 'Turn it round' }).click();
  await step.getByText('into Haskenshire Adult Advice Network').first().waitFor();
  await warnings.getByText('Haskenshire Adult Advice Network would still cover all of them').waitFor();
  await page.goBack();
  await step.getByText('into Haskenshire Guidance Partnership').first().waitFor();
});

test('a finding of which no member is on record says so in place of who would lose a seat', async () => {
  const unrecorded = (await findingsOf({ rule: 'double-cover', sources: 'document,general-knowledge' })).find(
    ({ losers, routes }) => losers.length === 0 && routes.some(({ kind }) => kind === 'merge'),
  )!;
  const page = await openPage({
    at: `/?sources=documented&finding=${encodeURIComponent(unrecorded.id)}&inspector=open`,
  });
  await page.getByText('Nobody who is on record would lose a seat.').waitFor();
  await page.getByText(/^No member of .* is recorded: who would lose a seat there cannot be told\.$/).waitFor();
});
