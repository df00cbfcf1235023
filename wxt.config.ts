import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { asPattern, HOST_IDS, HOSTS, originsOf } from './lib/page/hosts.ts';

const accessOf = (isOptional: boolean) =>
  HOST_IDS.filter((host) => HOSTS[host].isOptional === isOptional)
    .flatMap(originsOf)
    .map(asPattern);
// WXT's own context brings timers, a location watcher and events that the page can hear; we need its signal.
const OWN_CONTEXT = {
  'wxt/utils/content-script-context': fileURLToPath(new URL('lib/page/script-context.ts', import.meta.url)),
};
const ICONS = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

/**
 * Chromium: Alt+Shift with L or D is free in Gmail, Calendar and the browser, which takes an extension's keys before
 * the page gets them, and does assign them (it refuses Z and R). Firefox asks the page first, and on Windows and Linux
 * Alt+Shift with any character is a page's own access key (wikis: L watches, D deletes), so it is Alt alone there:
 * Firefox gives that to no page. J and Q open none of its menus (looked up in English and German). Ctrl+Shift has no letter
 * left: those that Firefox does not use are Gmail's (F and L) or type characters on Linux (U).
 */
const commandsFor = (browser: string) => {
  const [insert, popup] = browser === 'firefox' ? ['Alt+J', 'Alt+Q'] : ['Alt+Shift+L', 'Alt+Shift+D'];
  return {
    'insert-room-link': {
      suggested_key: { default: insert, mac: 'MacCtrl+Shift+L' },
      description: '__MSG_anyCommandInsert__',
    },
    _execute_action: {
      suggested_key: { default: popup, mac: 'MacCtrl+Shift+D' },
      description: '__MSG_anyCommandPopup__',
    },
  };
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Explicit imports only: a reader sees where each name comes from.
  imports: false,
  manifestVersion: 3,
  // Pictures that tests leave are no sources.
  zip: { excludeSources: ['shots/**'] },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const inPages = entrypoints.every(
        ({ type }) => type === 'content-script' || type === 'unlisted-script',
      );
      if (!inPages) return;
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...OWN_CONTEXT } };
      // Else styles are spelled out for browsers in which Doorway cannot be installed.
      config.build = { ...config.build, cssTarget: ['chrome126', 'firefox140'] };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Doorway',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    icons: ICONS,
    action: { default_title: '__MSG_extShortTitle__', default_icon: ICONS },
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    commands: commandsFor(browser),
    omnibox: { keyword: 'room' },
    // In host_permissions too, so that tabs that are open at installation get the button without a
    // reload (scripting.executeScript is refused without). Chrome's install warning stays the same.
    host_permissions: accessOf(false),
    ...(accessOf(true).length > 0 ? { optional_host_permissions: accessOf(true) } : {}),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'doorway@doorway.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
