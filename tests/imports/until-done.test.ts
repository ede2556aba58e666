import { expect, it } from 'vitest';
import { untilDone } from '../../server/threads/until-done.ts';

it('what fails is tried again until it is done', async () => {
  const outcomes = [false, false, true, true];
  let tries = 0;
  await untilDone(async () => outcomes[tries++]!, { pauseMs: 1, signal: new AbortController().signal });
  expect(tries).toBe(3);
});

it('what fails is not tried again once nobody waits for it', async () => {
  const controller = new AbortController();
  let tries = 0;
  const attempt = async () => {
    tries += 1;
    controller.abort();
    return false;
  };
  await untilDone(attempt, { pauseMs: 600_000, signal: controller.signal });
  expect(tries).toBe(1);
});
