import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../server/project-root.ts';

/** A browser to start, and the environment that it needs. */
export interface UnpackedBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const packageFolder = join(projectRoot, 'node_modules', '@sparticuz', 'chromium');

const fontsConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

/** The package unpacks into the temporary folder of its process, so it is told that this is another one while it does. */
const unpackInto = async (folder: string): Promise<void> => {
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  await mkdir(folder, { recursive: true });
  // With this it brings its own NSS, which many a small Linux lacks.
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries({ TMPDIR, AWS_EXECUTION_ENV })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
};

/**
 * The Chromium of the tests, unpacked once a version into a folder of its own. It is unpacked beside and then renamed,
 * so that two runs at once neither write into nor trust each other's half of it.
 */
export const unpackChromium = async (): Promise<UnpackedBrowser> => {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(projectRoot, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    const beside = `${folder}.${process.pid}`;
    await mkdir(dirname(folder), { recursive: true });
    await unpackInto(beside);
    await writeFile(join(beside, 'fonts.conf'), fontsConfig(folder));
    await rename(beside, folder).catch(() => rm(beside, { recursive: true, force: true })); // another run was first
  }
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { executablePath: join(folder, 'chromium'), env };
};
