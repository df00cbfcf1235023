import './firefox-window.ts';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Page as Tab } from 'puppeteer-core';
import { browserProgram } from '../../../scripts/browsers/find.ts';
import { bidiOf, contextOf } from './bidi.ts';
import { downloadsIn } from './downloads.ts';
import { readManifest } from './extension.ts';
import { firefoxClipboard } from './firefox-clipboard.ts';
import { firefoxErrors } from './firefox-errors.ts';
import { firefoxOutput } from './firefox-output.ts';
import { firefoxPage } from './firefox-page.ts';
import { SCHEME, schemeValue } from './firefox-preferences.ts';
import { refuseBackgroundRequests, serveFirefox } from './firefox-requests.ts';
import { firefoxSurfaces } from './firefox-surfaces.ts';
import { scratchFolder } from './profile.ts';
import { createServing } from './serving.ts';
import { surroundings } from './surroundings.ts';
import type { Browser, ColorScheme, LaunchOptions, Page } from './types.ts';
import { poll, within } from './waiting.ts';

const VIEWPORT = { width: 1280, height: 800 };

/** Starts Firefox in a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { extensionDir, colorScheme = 'light' } = options;
  const { headless, isAttended, env } = surroundings(options);
  const dir = extensionDir ? resolve(extensionDir) : null;
  const manifest = dir ? await readManifest(dir) : {};
  const id = manifest.browser_specific_settings?.gecko?.id ?? '';
  if (dir && !id) throw new Error(`The manifest in ${dir} has no gecko id, which Firefox needs.`);
  const uuid = randomUUID();
  const origin = id ? `moz-extension://${uuid}` : '';
  const executablePath = options.program ?? browserProgram('firefox');
  const profile = await scratchFolder('firefox');
  const downloads = downloadsIn(profile.path);
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile.path,
    timeout: 60_000,
    defaultViewport: headless ? VIEWPORT : null,
    args: ['--remote-allow-system-access'],
    env: { ...env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...preferences(id, uuid, colorScheme),
      ...(!isAttended && savesIn(downloads.folder)),
    },
  });
  const gone = new Promise<void>((done) => firefox.once('disconnected', () => done()));
  const bidi = await bidiOf(firefox);
  const serving = createServing();
  const output = firefoxOutput(firefox.process()?.stdout ?? null);
  const errors = await firefoxErrors(bidi, output, origin);
  await serveFirefox(bidi, serving, origin, !isAttended);
  if (id) await refuseBackgroundRequests(bidi, output, serving, id);
  if (dir) await firefox.installExtension(dir);

  const pages = new WeakMap<Tab, Page>();
  const pageOf = (tab: Tab): Page => {
    const known = pages.get(tab);
    if (known) return known;
    const page = firefoxPage(tab, bidi, () => errors.ofContext(contextOf(tab)));
    pages.set(tab, page);
    return page;
  };

  // A person should not find an empty tab beside the others.
  let spare = isAttended ? (await firefox.pages())[0] : undefined;

  return {
    name: 'firefox',
    headless,
    async newPage() {
      const page = pageOf(spare ?? (await firefox.newPage()));
      spare = undefined;
      await page.bringToFront();
      return page;
    },
    async opened(act) {
      const before = new Set(await firefox.pages());
      await act();
      return poll(async () => {
        const tab = (await firefox.pages()).find((one) => !before.has(one));
        return tab && pageOf(tab);
      }, 'a page to open another');
    },
    extensionUrl: (path) => `${origin}/${path.replace(/^\//, '')}`,
    async extensionPages() {
      const all = (await firefox.pages()).map(pageOf);
      const urls = await Promise.all(all.map((page) => page.url().catch(() => '')));
      return all.filter((_, index) => origin && urls[index]?.startsWith(origin));
    },
    serve: serving.serve,
    requests: serving.requests,
    forgetRequests: serving.forget,
    takeErrors: errors.take,
    download: downloads.next,
    ...firefoxClipboard(bidi),
    ...firefoxSurfaces({ bidi, id, manifest, errors: errors.ofExtension }),
    closed: () => gone,
    async close() {
      await within(firefox.close(), 15_000, 'Firefox to close').catch(() =>
        firefox.process()?.kill('SIGKILL'),
      );
      profile.remove();
    },
  };
}

function preferences(id: string, uuid: string, colorScheme: ColorScheme): Record<string, unknown> {
  return {
    ...(id && { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) }),
    'ui.popup.disable_autohide': true,
    // No question that nobody is there to answer: a click that asks for access is given it.
    'extensions.webextOptionalPermissionPrompts': false,
    // Each test has a tab of its own: a process that the last one left serves it as well as a new one.
    'dom.ipc.processPrelaunch.enabled': false,
    'dom.ipc.keepProcessesAlive.web': 4,
    'devtools.console.stdout.content': true,
    [SCHEME]: schemeValue(colorScheme),
    'browser.dom.window.dump.enabled': true,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'intl.accept_languages': 'en-US, en',
  };
}

/** Downloads go there without a question, and without the panel that would take the focus. */
function savesIn(folder: string): Record<string, unknown> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  };
}
