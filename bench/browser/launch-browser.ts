import { type Browser, chromium } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

// Software rendering: the same pixels on every machine, and WebGL where there is no graphics card.
const args = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Starts a real Chromium: the unpacked one on Linux x64, elsewhere the Chrome that is installed. */
export const launchBrowser = async (): Promise<Browser> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args });
  const { executablePath, env } = await unpackChromium();
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
};
