import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { STORE_KEY } from '../../lib/store/keys.ts';
import { setPolicy } from './driver/chromium-policy.ts';
import { extensionId, readManifest } from './driver/extension.ts';
import { writeManagedStorage } from './driver/firefox-policy.ts';
import { scratchFolder } from './driver/profile.ts';
import type { Browser } from './driver/types.ts';
import { browserName, extensionDir, startBrowser } from './setup.ts';

export type Policy = Record<string, unknown>;

export interface ManagedBrowser {
  browser: Browser;
  /** Another policy while the browser runs; Firefox would read it at its next start only. */
  changePolicy(policy: Policy): void;
  /** After the browser is closed. */
  cleanUp(): void;
}

/** Starts the browser of this project as an organisation would have set it up. */
export function startManaged(policy: Policy): Promise<ManagedBrowser> {
  return browserName === 'chromium' ? managedChromium(policy) : managedFirefox(policy);
}

/** Its id comes from its folder: no other browser under test has the policy of a copy. */
async function managedChromium(policy: Policy): Promise<ManagedBrowser> {
  const folder = await scratchFolder('managed');
  const copy = join(folder.path, 'extension');
  await cp(extensionDir, copy, { recursive: true });
  const set = setPolicy(extensionId(copy, (await readManifest(copy)).key), policy);
  const cleanUp = () => {
    set.remove();
    folder.remove();
  };
  const browser = await startBrowser({ extensionDir: copy }).catch((error: unknown) => {
    cleanUp();
    throw error;
  });
  return { browser, changePolicy: set.change, cleanUp };
}

async function managedFirefox(policy: Policy): Promise<ManagedBrowser> {
  const home = await scratchFolder('home');
  const { browser_specific_settings: settings } = await readManifest(extensionDir);
  await writeManagedStorage(home.path, settings?.gecko?.id ?? '', policy);
  const browser = await startBrowser({ home: home.path });
  const changePolicy = () => {
    throw new Error('Firefox reads a policy when it starts.');
  };
  return { browser, changePolicy, cleanUp: home.remove };
}

interface Kept {
  rooms: object[];
  settings: object;
}

/** What lies in the person's own store. */
export function kept(browser: Browser): Promise<Kept> {
  return browser.evaluateInBackground(async (key: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's own worker has no types here
    const { chrome } = globalThis as any;
    return (await chrome.storage.local.get(key))[key];
  }, STORE_KEY);
}
