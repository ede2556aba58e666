import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a page asked for that its policy forbids, and what of a text became part of the page. */
export interface ScriptWatch {
  /** Before the address is opened. */
  readonly start: (page: Page) => Promise<void>;
  /** Fails where anything has happened since the start. Texts that run set `window.ran`. */
  readonly nothingHappened: (page: Page) => Promise<void>;
}

export const watchForScript = (): ScriptWatch => {
  const violations: string[] = [];
  return {
    start: async (page) => {
      await page.exposeFunction('tellViolation', (told: string) => violations.push(told));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          (window as unknown as { tellViolation: (told: string) => void }).tellViolation(
            `${violatedDirective} ${blockedURI} ${sample}`,
          ),
        );
      });
    },
    nothingHappened: async (page) => {
      const found = await page.evaluate(() => {
        const made = '[onerror], [onload], img[src="x"], script:not([src]), iframe, [href^="javascript:" i]';
        return {
          ran: (window as unknown as { ran?: unknown }).ran ?? null,
          made: [...document.querySelectorAll(made)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
        };
      });
      expect({ ...found, violations }).toEqual({ ran: null, made: [], violations: [] });
    },
  };
};
