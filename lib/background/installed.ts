import { browser } from 'wxt/browser';
import { migrateStore } from '../store/store.ts';
import { injectOpenTabs } from './inject-open-tabs.ts';
import { openOptions } from './open-page.ts';

/** Does what is due once after an installation or an update of Doorway. */
export function onInstalledOrUpdated(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void firstRun();
    if (reason === 'update') void afterUpdate();
  });
}

async function firstRun(): Promise<void> {
  await Promise.allSettled([openOptions(), reachOpenTabs()]);
}

async function afterUpdate(): Promise<void> {
  // A store that cannot be migrated is read-only and says so on the options page; tabs are served all the same.
  await Promise.allSettled([migrateStore(), reachOpenTabs()]);
}

async function reachOpenTabs(): Promise<void> {
  if (!import.meta.env.FIREFOX) await injectOpenTabs();
}
