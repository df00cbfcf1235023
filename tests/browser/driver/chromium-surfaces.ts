import type { BrowserContext, CDPSession, Page as Tab } from 'playwright-core';
import type { Background } from './chromium-background.ts';
import { chromiumPopup, closeChromiumPopup } from './chromium-popup.ts';
import { targets } from './chromium-targets.ts';
import { callSource } from './hands.ts';
import type { Browser, ColorScheme, Page, PageError, PageFunction } from './types.ts';
import { poll } from './waiting.ts';

type Surfaces = Pick<
  Browser,
  | 'stopBackground'
  | 'reloadExtension'
  | 'evaluateInBackground'
  | 'triggerAction'
  | 'popup'
  | 'closePopup'
  | 'runCommand'
  | 'clickContextMenuItem'
  | 'enterInOmnibox'
  | 'omniboxSuggestions'
>;

interface Ground {
  context: BrowserContext;
  root: CDPSession;
  id: string;
  dir: string;
  origin: string;
  colorScheme: ColorScheme;
  background: Background;
  tabOf: (page: Page) => Tab | undefined;
  add: (error: PageError) => void;
}

// biome-ignore lint/suspicious/noExplicitAny: the worker's `chrome`, with `dispatch`, which has no types
declare const chrome: any;

/**
 * What lies around pages. Headless Chromium shows no menus and takes no shortcuts: there the icon is
 * pressed for real, which gives the same access to the tab (activeTab), and then the event is
 * dispatched in the worker as the browser would.
 */
export function chromiumSurfaces(ground: Ground): Surfaces {
  const { root, id, dir, origin, context, background } = ground;
  const inWorker = async <Result>(fn: PageFunction<Result>, ...args: unknown[]) =>
    JSON.parse(await background.run(callSource(fn, args))) as Result;
  const popup = () => chromiumPopup(root, context, origin, ground.colorScheme, ground.add);

  async function pressIcon(page: Page): Promise<void> {
    await page.bringToFront();
    const url = ground.tabOf(page)?.url();
    const tab = await poll(
      async () => (await targets(root, 'tab')).find((target) => target.url === url),
      `tab ${url}`,
    );
    await root.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
  }

  /** Gives the extension access to the tab, as any gesture does, without showing the popup. */
  async function giveAccess(page: Page): Promise<void> {
    const before = await inWorker(async () => {
      const shown = await chrome.action.getPopup({});
      await chrome.action.setPopup({ popup: '' });
      return shown;
    });
    await pressIcon(page);
    await inWorker((shown: string) => chrome.action.setPopup({ popup: shown }), before);
  }

  return {
    evaluateInBackground: inWorker,
    stopBackground: background.stop,
    reloadExtension: () =>
      background.replaced(() => root.send('Extensions.loadUnpacked' as never, { path: dir } as never)),
    async triggerAction(page) {
      await pressIcon(page);
      return popup();
    },
    popup,
    closePopup: () => closeChromiumPopup(root, context, origin),
    async runCommand(page, name) {
      if (name === '_execute_action') return pressIcon(page);
      await giveAccess(page);
      await inWorker(async (command: string) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async clickContextMenuItem({ page, selector, id: menuItemId }) {
      await page.bringToFront();
      await page.click(selector, { button: 'right' });
      await giveAccess(page);
      const editable = await page.evaluate(activeIsEditable);
      await inWorker(dispatchMenu, menuItemId, editable);
    },
    async enterInOmnibox(_keyword, text) {
      await inWorker((typed: string) => chrome.omnibox.onInputEntered.dispatch(typed, 'currentTab'), text);
    },
    omniboxSuggestions: (_keyword, text) =>
      inWorker(
        (typed: string) =>
          new Promise<{ content: string; description: string }[]>((done) =>
            chrome.omnibox.onInputChanged.dispatch(typed, done),
          ),
        text,
      ),
  };
}

function activeIsEditable(): boolean {
  let active = document.activeElement;
  for (;;) {
    const inner =
      active?.shadowRoot?.activeElement ??
      (active as HTMLIFrameElement | null)?.contentDocument?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return (
    !!active && (/^(input|textarea)$/i.test(active.tagName) || (active as HTMLElement).isContentEditable)
  );
}

/** The frame is the one that holds the focus, as it does after a right click. */
async function dispatchMenu(menuItemId: string, editable: boolean): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const isFocused = () => document.hasFocus() && !/^i?frame$/i.test(document.activeElement?.tagName ?? '');
  const frames = await chrome.scripting
    .executeScript({ target: { tabId: tab.id, allFrames: true }, func: isFocused })
    .catch(() => []);
  const frameId = frames.find(({ result }: { result: boolean }) => result)?.frameId ?? 0;
  chrome.contextMenus.onClicked.dispatch({ menuItemId, editable, frameId, pageUrl: tab.url }, tab);
}
