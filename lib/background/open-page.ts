import { browser } from 'wxt/browser';
import type { OptionsSection } from '../messages.ts';
import { hostOf } from '../page/hosts.ts';
import { readZoomHost } from '../zoom/zoom-hosts.ts';

/** Opens the options page at a section, in the tab that already shows it where there is one. */
export async function openOptions(section?: OptionsSection): Promise<void> {
  const page = browser.runtime.getURL('/options.html' as '/');
  const url = section ? `${page}#${section}` : page;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split(/[?#]/)[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  // Only the part behind # changes, so what was typed in the page stays.
  await browser.tabs.update(open.id, section ? { active: true, url } : { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Opens an address in a new tab; `false` for one that Doorway has no business with. */
export async function openUrl(address: string): Promise<boolean> {
  const url = allowedUrl(address);
  if (!url) return false;
  await browser.tabs.create({ url });
  return true;
}

/**
 * The address to open, or `null`: only https at Zoom and the host pages, and the extension's own pages
 * (absolute, or as `options.html#advice`).
 */
export function allowedUrl(address: string): string | null {
  const base = browser.runtime.getURL('/');
  const url = URL.parse(address, base);
  if (!url || url.username || url.password) return null;
  if (url.href.startsWith(base)) return url.href;
  const isKnown = hostOf(url.href) !== null || readZoomHost(url.hostname)?.valid === true;
  return url.protocol === 'https:' && url.port === '' && isKnown ? url.href : null;
}
