import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../messages.ts';
import { scratchFolder } from './driver/profile.ts';
import type { Browser } from './driver/types.ts';
import { extensionDir, startBrowser } from './setup.ts';

/**
 * Runs `use` in a browser to which Doorway speaks one language, by the name of its folder: with a copy of the build that has
 * no other. A browser speaks the languages that were installed with it, and no machine has all of them.
 */
export async function inLanguage(
  language: string,
  use: (browser: Browser, messages: Catalogue) => Promise<void>,
): Promise<void> {
  const copy = await scratchFolder(`language-${language}`);
  try {
    await cp(extensionDir, copy.path, { recursive: true });
    const locales = join(copy.path, '_locales');
    for (const other of await readdir(locales))
      if (other !== language) await rm(join(locales, other), { recursive: true });
    const file = join(copy.path, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...manifest, default_locale: language }));
    const messages = JSON.parse(await readFile(join(locales, language, 'messages.json'), 'utf8'));
    const browser = await startBrowser({ extensionDir: copy.path });
    try {
      await use(browser, messages);
    } finally {
      await browser.close();
    }
  } finally {
    copy.remove();
  }
}
