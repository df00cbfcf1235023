import './firefox-window.ts';
import type { Bidi } from './bidi.ts';
import type { Manifest } from './extension.ts';
import { shownSuggestions, typeInAddressBar } from './firefox-address-bar.ts';
import { runInFrame } from './firefox-frames.ts';
import { pressInWindow, shortcutKeys } from './firefox-keys.ts';
import { activateItem, shownItems } from './firefox-menu.ts';
import { closeFirefoxPopup, firefoxPopup } from './firefox-popup.ts';
import { callSource } from './hands.ts';
import type { Browser, PageError } from './types.ts';
import { poll } from './waiting.ts';

type Surfaces = Pick<
  Browser,
  | 'stopBackground'
  | 'reloadExtension'
  | 'allowInPrivateWindows'
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
  bidi: Bidi;
  id: string;
  manifest: Manifest;
  errors: () => PageError[];
}

/** What lies around pages: real menus, shortcuts, toolbar and address bar, by way of Firefox's own window. */
export function firefoxSurfaces({ bidi, id, manifest, errors }: Ground): Surfaces {
  const popup = () => firefoxPopup(bidi, id, errors);
  return {
    async evaluateInBackground(fn, ...args) {
      return JSON.parse(await runInFrame(bidi, id, 'background', callSource(fn, args)));
    },
    async stopBackground() {
      await bidi.privileged(
        (addon: string) =>
          WebExtensionPolicy.getByID(addon).extension.terminateBackground({ disableResetIdleForTest: true }),
        id,
      );
      await poll(
        async () => (await bidi.privileged(backgroundState, id)) === 'stopped',
        'the event page to stop',
      );
    },
    async reloadExtension() {
      await bidi.privileged(reload, id);
      await poll(
        async () => (await bidi.privileged(backgroundState, id)) === 'running',
        'the event page to start',
      );
    },
    async allowInPrivateWindows() {
      await bidi.privileged(allowInPrivate, id);
      await poll(
        async () => (await bidi.privileged(backgroundState, id)) === 'running',
        'the event page to start',
      );
    },
    async triggerAction(page) {
      await page.bringToFront();
      await bidi.privileged(pressIcon, id);
      return popup();
    },
    popup,
    closePopup: () => closeFirefoxPopup(bidi),
    async runCommand(page, name) {
      const keys = manifest.commands?.[name]?.suggested_key;
      const shortcut = (process.platform === 'darwin' && keys?.mac) || keys?.default;
      if (!shortcut) throw new Error(`The manifest has no key for the command ${name}.`);
      await page.bringToFront();
      await pressInWindow(bidi, shortcutKeys(shortcut));
    },
    async clickContextMenuItem({ page, selector, title }) {
      await page.bringToFront();
      await page.click(selector, { button: 'right' });
      await poll(
        () => bidi.privileged(activateItem, title),
        `the menu item "${title}"`,
        () => bidi.privileged(shownItems),
      );
    },
    async enterInOmnibox(keyword, text) {
      await typeInAddressBar(bidi, keyword, text);
      await pressInWindow(bidi, ['Enter']);
    },
    async omniboxSuggestions(keyword, text) {
      await typeInAddressBar(bidi, keyword, text);
      const shown = await poll(
        () => bidi.privileged(shownSuggestions, keyword),
        'suggestions in the address bar',
      );
      await bidi.privileged(() => {
        gURLBar.view.close();
        gURLBar.value = '';
      });
      return shown;
    },
  };
}

function backgroundState(id: string): string {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'stopped';
}

async function reload(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

async function allowInPrivate(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

function pressIcon(id: string): void {
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
