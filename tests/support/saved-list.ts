import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The file that a press on a button saves. */
export const saveFrom = async (
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [saved] = await Promise.all([page.waitForEvent('download', { timeout: 50_000 }), button.click()]);
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
};

/** Saves a list, and reads it as a spreadsheet would. */
export const saveList = async (page: Page, list: string) => {
  const { name, bytes } = await saveFrom(
    page,
    page.getByRole('button', { name: `Save this list as CSV: ${list}`, exact: true }),
  );
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const { data } = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  return { name, rows: data, column: (head: string) => data.map((row) => row[head]) };
};
