import { browser } from 'wxt/browser';
import { logged } from '../log.ts';
import { HOSTS, type HostId, hostOf } from '../page/hosts.ts';
import { tellTab } from './tell-tab.ts';

/** The part of a manifest's `content_scripts` that matters here. */
export interface StaticScript {
  matches?: string[] | undefined;
  js?: string[] | undefined;
  all_frames?: boolean | undefined;
}

interface OpenTab {
  id?: number | undefined;
  status?: string | undefined;
  discarded?: boolean | undefined;
}

/**
 * Brings the content scripts into tabs that were open before they were installed, updated or registered: no browser
 * does that with one that is registered, and Chromium leaves those tabs without the manifest's too. A tab in which a
 * script of this version answers already is left alone.
 */
export async function injectOpenTabs(): Promise<void> {
  const scripts: StaticScript[] = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all([...scripts.map(injectWhereMissing), injectRegistered()]);
}

/** The same for the scripts of optional pages alone. */
export async function injectRegistered(): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  await Promise.all(
    scripts.map(({ matches, js, allFrames }) => injectWhereMissing({ matches, js, all_frames: allFrames })),
  );
}

/** The files of the content script that runs in the pages of a host. */
export function contentScriptOf(host: HostId): string[] | null {
  if (HOSTS[host].isOptional) return [`content-scripts/${host}.js`];
  const scripts: StaticScript[] = browser.runtime.getManifest().content_scripts ?? [];
  const own = scripts.find(({ matches = [] }) => matches.some((match) => hostOf(match) === host));
  return own?.js ?? null;
}

async function injectWhereMissing(script: StaticScript): Promise<void> {
  if (!script.js?.length || !script.matches?.length) return;
  const query = browser.tabs.query({ url: script.matches });
  const tabs: OpenTab[] = await query.catch(logged('injection', []));
  // One that refuses does not keep the others from it.
  await Promise.all(tabs.map((tab) => injectInto(tab, script).catch(logged('injection', undefined))));
}

async function injectInto(tab: OpenTab, { js = [], all_frames }: StaticScript): Promise<void> {
  // A discarded tab loads afresh, with the script, when the person comes back to it.
  if (tab.id === undefined || tab.discarded) return;
  if (tab.status === 'loading') await loaded(tab.id);
  // A script of this version hears us; what an earlier version left behind does not.
  if (await tellTab(tab.id, { type: 'changed' }, { frameId: 0 })) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, allFrames: all_frames ?? false },
    files: js as never[],
  });
}

// A page that is just loading may still get its script from the browser: that has to be waited for.
function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const heard = (changed: number, { status }: { status?: string }) => {
      if (changed === tabId && status === 'complete') end();
    };
    const closed = (gone: number) => gone === tabId && end();
    const end = () => {
      browser.tabs.onUpdated.removeListener(heard);
      browser.tabs.onRemoved.removeListener(closed);
      resolve();
    };
    browser.tabs.onUpdated.addListener(heard);
    browser.tabs.onRemoved.addListener(closed);
  });
}
