/** The console's page, for the tests that use it. */
import type { Page } from 'playwright-core';

/** The address of a query. */
export const consoleAt = (query: string, more: Record<string, string> = {}) =>
  `/console?${new URLSearchParams({ query, ...more })}`;

export const editor = (page: Page) => page.getByRole('textbox', { name: 'Query in Cypher' });
export const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true }).click();
export const answered = (page: Page) => page.locator('[data-run="answered"]').waitFor();
export const outcome = (page: Page) => page.getByRole('region', { name: 'Answer', exact: true });
export const table = (page: Page) => page.getByRole('region', { name: 'The rows of the answer' });
export const cells = (page: Page, row: number) =>
  table(page)
    .locator(`tr[aria-rowindex="${row + 1}"] td`)
    .allTextContents();
