import { realpathSync } from 'node:fs';
import { browserProgram } from '../../../scripts/browsers/find.ts';
import { launchChromium } from './chromium.ts';
import { downloadsIn } from './downloads.ts';
import { readManifest } from './extension.ts';
import { launchFirefox } from './firefox.ts';
import { scratchFolder } from './profile.ts';
import { createServing } from './serving.ts';
import type { Browser, BrowserName, LaunchOptions } from './types.ts';

/** What a browser stands on when it starts. */
export type Ground = Awaited<ReturnType<typeof prepare>>;

async function prepare(name: BrowserName, options: LaunchOptions) {
  const { extensionDir, headless = true, display, home, keepsPages = false } = options;
  const dir = extensionDir ? realpathSync(extensionDir) : '';
  const profile = await scratchFolder(name);
  return {
    executablePath: options.program ?? browserProgram(name),
    profile,
    downloads: downloadsIn(profile.path),
    serving: createServing(),
    /** Empty without an extension. */
    dir,
    manifest: dir ? await readManifest(dir) : {},
    headless: headless && !display,
    /** A person looks on: the network is open, and the browser behaves as theirs would. */
    isAttended: !headless && !display,
    /** The browser shows itself on a display of the tests'. */
    hasDisplay: !!display,
    env: {
      ...process.env,
      ...(display && { DISPLAY: display, WAYLAND_DISPLAY: undefined }),
      ...(home && { HOME: home }),
    },
    keepsPages,
  };
}

/** Starts a browser with a fresh profile, which `close` removes. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const ground = await prepare(name, options);
  const browser = await (name === 'chromium' ? launchChromium : launchFirefox)(ground).catch((error) => {
    ground.profile.remove();
    throw error;
  });
  return {
    ...browser,
    async close() {
      await browser.close();
      ground.profile.remove();
    },
  };
}
