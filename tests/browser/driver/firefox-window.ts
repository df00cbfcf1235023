// Functions of this file run in Firefox's own window, as source text: they see its names and nothing else.
// biome-ignore-all lint/suspicious/noExplicitAny: the inside of Firefox has no types

import type { News } from './firefox-errors.ts';
import type { ColorScheme } from './types.ts';

declare global {
  var Services: any;
  var Cc: any;
  var Ci: any;
  var Cr: any;
  var ChromeUtils: any;
  var WebExtensionPolicy: any;
  var CustomizableUI: any;
  var gURLBar: any;
  function dump(text: string): void;
  /** What `showHiddenPages` put there: the element that shows the popup or the background of the extension. */
  var doorwayView: (type: 'popup' | 'background') => any;
  /** WebDriver's id of what such an element shows. */
  var doorwayIdOf: (browser: any) => string;
}

// Pages that WebDriver does not show.

/** Lets WebDriver find the extension's popup and background by their ids, though they are in no tab. */
export function showHiddenPages(id: string): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  globalThis.doorwayView = (type) =>
    [...(WebExtensionPolicy.getByID(id)?.extension.views ?? [])].find(({ viewType }) => viewType === type)
      ?.xulBrowser;
  globalThis.doorwayIdOf = (browser) => {
    browser.permanentKey ??= {};
    return NavigableManager.getIdForBrowser(browser);
  };
  const inTabs = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (wanted: string) =>
    inTabs(wanted) ??
    [doorwayView('popup'), doorwayView('background')].find(
      (browser) => browser && NavigableManager.getIdForBrowser(browser) === wanted,
    ) ??
    null;
}

/** Hands the focus from the window's own parts, such as the address bar, to a page. */
export function focusPage(context: string): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  NavigableManager.getBrowserById(context)?.focus();
}

/** WebDriver's id of the popup once it is open and has the focus. */
export function popupReady(): string | null {
  const browser = doorwayView('popup');
  const isOpen = browser?.closest('panel')?.state === 'open';
  if (!isOpen || browser.classList.contains('webextension-preload-browser')) return null;
  // A window without a screen does not always hand the focus to the popup that it opens.
  if (browser.ownerDocument.activeElement !== browser) browser.focus();
  return browser.ownerDocument.activeElement === browser ? doorwayIdOf(browser) : null;
}

/** Asks the popup to close, if one is open. */
export function hidePopup(): void {
  doorwayView('popup')?.closest('panel')?.hidePopup();
}

export function hasNoPopup(): boolean {
  return !doorwayView('popup');
}

export function setPopupScheme(scheme: ColorScheme): void {
  doorwayView('popup').browsingContext.prefersColorSchemeOverride = scheme;
}

export function pressIcon(id: string): void {
  const selector = `toolbaritem[data-extensionid="${id}"] .unified-extensions-item-action-button`;
  const find = () => document.querySelector<HTMLElement>(`#nav-bar ${selector}`);
  if (!find()) {
    // As a person does who pins the icon: it is behind the puzzle piece otherwise.
    const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
    CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  }
  const button = find();
  if (!button) throw new Error('The extension has no toolbar icon.');
  button.click();
}

// The background.

/** WebDriver's id of the background's page, if that runs. */
export function runningBackground(id: string): string | null {
  const isRunning = WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running';
  const browser = isRunning && doorwayView('background');
  return browser ? doorwayIdOf(browser) : null;
}

export async function wakeBackground(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState !== 'running') await extension.wakeupBackground?.();
}

export async function reloadExtension(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Lets the extension into private windows, as a person does in its settings. */
export async function allowInPrivateWindows(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

// Errors and requests.

export function dumpNews(news: News): void {
  dump(`DOORWAY ${JSON.stringify(news)}\n`);
}

export function dumpUncaughtErrors(): void {
  const listener = {
    observe(message: any) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      // Pages and extensions; Firefox's own scripts have categories of their own.
      if (message.category !== 'content javascript') return;
      if ((message.flags & Ci.nsIScriptError.warningFlag) !== 0) return;
      const news = { kind: 'error', text: message.errorMessage, url: message.sourceName };
      dump(`DOORWAY ${JSON.stringify(news)}\n`);
    },
  };
  // Kept on the window: listeners that nothing holds are collected.
  Object.assign(window, { doorwayErrorListener: listener });
  Services.console.registerListener(listener);
}

export function cancelRequestsOfBackground(id: string): void {
  const observer = {
    observe(subject: any) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      if (channel.loadInfo.triggeringPrincipal?.addonId !== id) return;
      // A tab's requests are intercepted, and so written down, without this.
      if (channel.loadInfo.browsingContextID && !channel.loadInfo.browsingContext?.isContent) return;
      const news = { kind: 'request', text: '', url: channel.URI.spec, method: channel.requestMethod };
      dump(`DOORWAY ${JSON.stringify(news)}\n`);
      channel.cancel(Cr.NS_ERROR_ABORT);
    },
  };
  // Kept on the window, as above.
  Object.assign(window, { doorwayRequestObserver: observer });
  Services.obs.addObserver(observer, 'http-on-opening-request');
}

// What a person does with the window.

export function setPreference(name: string, value: number): void {
  Services.prefs.setIntPref(name, value);
}

/** Presses keys together, by their `KeyboardEvent.key`: shortcuts, menus and the address bar hear them as from a keyboard. */
export function pressKeys(...names: string[]): void {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const keys = names.map((key) => {
    if (key.length > 1)
      return new KeyboardEvent('', { key, code: processor.computeCodeValueOfNonPrintableKey(key) });
    const code = processor.guessCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(key);
    const keyCode = processor.guessKeyCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(key);
    return new KeyboardEvent('', { key, code, keyCode });
  });
  for (const key of keys) processor.keydown(key);
  for (const key of keys.toReversed()) processor.keyup(key);
}

export function openAddressBar(): void {
  gURLBar.focus();
  gURLBar.select();
}

export function leaveAddressBar(): void {
  gURLBar.view.close();
  gURLBar.value = '';
}

export function addressBarHolds(text: string): boolean {
  return gURLBar.untrimmedValue === text;
}

/** Whether Enter in the address bar goes to the extension of this keyword with this text: before, it would search. */
export function addressBarMeans(keyword: string, typed: string): boolean {
  const first = gURLBar.view.panel.querySelector('.urlbarView-row')?.result;
  return first?.heuristic && first.payload?.keyword === keyword && first.payload.content === typed;
}

/** What an extension suggests in the address bar now; null while there is nothing. */
export function shownSuggestions(keyword: string): { content: string; description: string }[] | null {
  const results = [...gURLBar.view.panel.querySelectorAll('.urlbarView-row')].map((row) => row.result);
  const found = results
    .filter((result) => result?.payload?.keyword === keyword && !result.heuristic)
    .map(({ payload }) => ({
      // Firefox puts the keyword in front of what the extension gave.
      content: payload.content.replace(`${keyword} `, ''),
      description: payload.title ?? payload.description,
    }));
  return found.length ? found : null;
}

/** Chooses the item of the context menu with this title; false while it, or its submenu, is still to open. */
export function activateItem(title: string): boolean {
  const menu: any = document.getElementById('contentAreaContextMenu');
  if (menu?.state !== 'open') return false;
  const item: any = [...menu.querySelectorAll('menuitem')].find((one) => one.getAttribute('label') === title);
  const parent = item?.closest('menupopup');
  if (parent && parent.state !== 'open') item.closest('menu').openMenu(true);
  if (parent?.state !== 'open') return false;
  parent.activateItem(item);
  return true;
}

/** What the context menu shows, for an error message. */
export function shownItems(): string {
  const menu: any = document.getElementById('contentAreaContextMenu');
  const labels = [...(menu?.querySelectorAll('menuitem, menu') ?? [])]
    .filter((item) => item.getAttribute('hidden') !== 'true')
    .map((item) => item.getAttribute('label'));
  return `The menu is ${menu?.state}, with: ${labels.join(', ')}.`;
}

export function readClipboard(): { text: string; html: string } {
  const read = (flavour: string): string => {
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor(flavour);
    Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
    const data: { value?: any } = {};
    try {
      transferable.getTransferData(flavour, data);
    } catch {
      // The clipboard holds nothing of this kind.
    }
    return data.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
  };
  return { text: read('text/plain'), html: read('text/html') };
}

export function writeClipboard(text: string, html: string | null): void {
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  for (const [flavour, content] of Object.entries({ 'text/plain': text, 'text/html': html })) {
    if (content === null) continue;
    const data = Cc['@mozilla.org/supports-string;1'].createInstance(Ci.nsISupportsString);
    data.data = content;
    transferable.addDataFlavor(flavour);
    transferable.setTransferData(flavour, data);
  }
  Services.clipboard.setData(transferable, null, Services.clipboard.kGlobalClipboard);
}
