import type { BrowserContext, CDPSession } from 'playwright-core';
import type { TargetInfo } from './cdp.ts';

/** All targets of one type ("page", "tab", "service_worker"). */
export async function targets(root: CDPSession, type: string): Promise<TargetInfo[]> {
  return (await root.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
}

/** The target of the popup that is open, if one is: a page of the extension that is in no tab. */
export async function popupTarget(
  root: CDPSession,
  context: BrowserContext,
  origin: string,
): Promise<TargetInfo | undefined> {
  const inTabs: string[] = [];
  for (const tab of context.pages().filter((page) => page.url().startsWith(origin))) {
    const cdp = await context.newCDPSession(tab);
    inTabs.push((await cdp.send('Target.getTargetInfo')).targetInfo.targetId);
    await cdp.detach();
  }
  const pages = await targets(root, 'page');
  return pages.find(({ url, targetId }) => url.startsWith(origin) && !inTabs.includes(targetId));
}
