import { browser } from 'wxt/browser';
import { logged } from '../log.ts';
import { migrateStore } from '../store/store.ts';
import { injectOpenTabs, injectRegistered } from './inject-open-tabs.ts';
import { openOptions } from './open-page.ts';

/** Set in the browser's memory for this run of Doorway: it is gone after an update, and when Doorway is turned off. */
const REACHED = 'doorway-reached-tabs';

/** Does what is due once after an installation or an update of Doorway, and after it was turned on again. */
export function onInstalledOrUpdated(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOptions();
    // A store that cannot be migrated is read-only and says so on the options page; tabs are served all the same.
    if (reason === 'update') migrateStore().catch(logged('migration', undefined));
  });
  // Firefox injects the manifest's scripts by itself after all of this, but no browser does when access is given.
  void reachOpenTabs();
  browser.permissions.onAdded.addListener(() => void injectOpenTabs());
}

/** The browser tells nobody that an extension was turned on again, so the first start of each run looks. */
async function reachOpenTabs(): Promise<void> {
  const { session } = browser.storage;
  const { [REACHED]: isDone } = await session.get(REACHED);
  if (isDone) return;
  await (import.meta.env.FIREFOX ? injectRegistered() : injectOpenTabs());
  // Only now: Chromium may start a background twice when it is turned on, and ends the first one half way.
  await session.set({ [REACHED]: true });
}
