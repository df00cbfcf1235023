import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser as PuppeteerBrowser, type Page as Tab } from 'puppeteer-core';
import { closeBrowser, orClose } from './close-browser.ts';
import { firefoxErrors } from './firefox-errors.ts';
import * as inWindow from './firefox-window.ts';
import { callSource } from './in-page.ts';
import type { Ground } from './launch.ts';
import { clipboardFragment, makePage, realKey, VIEWPORT } from './page.ts';
import type { Serving } from './serving.ts';
import type { Browser, Page } from './types.ts';
import { poll, within } from './waiting.ts';

const ANSWER_MS = 20_000;
const SCHEME = 'layout.css.prefers-color-scheme.content-override';
const PREFERENCES = {
  [SCHEME]: 1,
  'ui.popup.disable_autohide': true,
  // No question that nobody is there to answer: a click that asks for access is given it.
  'extensions.webextOptionalPermissionPrompts': false,
  // A process that the last test left serves the next one as well as a new one.
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.ipc.keepProcessesAlive.web': 4,
  'devtools.console.stdout.content': true,
  'browser.dom.window.dump.enabled': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'intl.accept_languages': 'en-US, en',
};

/** WebDriver BiDi as Firefox speaks it, beside what Puppeteer makes of it. */
export interface Bidi {
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  on(event: string, listener: (params: Record<string, unknown>) => void): void;
  /** Runs an expression, or a promise, of a string in a page without a gesture; gives the string. */
  run(context: string, expression: string): Promise<string>;
  /** Runs a function in the browser's own window, where `Services`, `gBrowser` and `Cc` are. */
  privileged<Result>(fn: (...args: never[]) => Result | Promise<Result>, ...args: unknown[]): Promise<Result>;
  /** Tells Puppeteer of a page of which Firefox has told nothing. */
  tell(event: 'contextCreated' | 'contextDestroyed', context: Context): void;
}

/** What Firefox says of a page. */
interface Context {
  context: string;
  url: string;
  parent: null;
  children: null | [];
  originalOpener: string | null;
  userContext: string;
  clientWindow: string;
}

/** Starts Firefox. What lies around its pages is worked by functions that run in its own window. */
export async function launchFirefox(ground: Ground): Promise<Browser> {
  const { dir, manifest, profile, downloads, headless, isAttended } = ground;
  const id = manifest.browser_specific_settings?.gecko?.id ?? '';
  if (dir && !id) throw new Error(`The manifest in ${dir} has no gecko id, which Firefox needs.`);
  const uuid = randomUUID();
  const origin = `moz-extension://${uuid}`;
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ground.executablePath,
    headless,
    userDataDir: profile.path,
    timeout: 60_000,
    defaultViewport: headless ? VIEWPORT : null,
    args: ['--remote-allow-system-access'],
    env: { ...ground.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...PREFERENCES,
      ...(id && { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) }),
      ...(!ground.keepsPages && { 'browser.sessionhistory.max_total_viewers': 0 }),
      // Without a question, and without the panel that would take the focus.
      ...(!isAttended && {
        'browser.download.folderList': 2,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false,
        'browser.download.dir': downloads.folder,
      }),
    },
  });
  return orClose(
    () => closeBrowser(firefox),
    () => workFirefox(firefox, ground, { id, origin }),
  );
}

/** The extension: its id in the manifest, and where its pages are. */
interface Extension {
  id: string;
  origin: string;
}

async function workFirefox(
  firefox: PuppeteerBrowser,
  ground: Ground,
  { id, origin }: Extension,
): Promise<Browser> {
  const { dir, manifest, downloads, serving, headless, isAttended } = ground;
  const gone = new Promise<void>((done) => firefox.once('disconnected', () => done()));
  const bidi = await bidiOf(firefox);
  const errors = await firefoxErrors(
    bidi,
    firefox.process()?.stdout ?? null,
    origin,
    ({ url, method = '' }) => serving.note({ url, method, served: false, from: 'extension' }),
  );
  await serveIn(bidi, serving, origin, !isAttended);
  if (dir) {
    await bidi.privileged(inWindow.showHiddenPages, id);
    // Interception does not see the background's requests.
    await bidi.privileged(inWindow.cancelRequestsOfBackground, id);
    await firefox.installExtension(dir);
  }

  const setPreference = (name: string, value: number) => bidi.privileged(inWindow.setPreference, name, value);
  /** By the id of their contexts: Puppeteer may come to know a tab twice. */
  const pages = new Map<string, Page>();
  /** A popup follows the browser's own theme, not the preference that tabs follow. */
  function pageOf(tab: Tab, isPopup = false): Page {
    const context = contextOf(tab);
    const known = pages.get(context);
    if (known) return known;
    const page = makePage(tab, {
      // Puppeteer would wait for events that Firefox does not send of an extension's pages.
      goto: async (url) =>
        void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
      reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
      setColorScheme: (scheme) =>
        isPopup
          ? bidi.privileged(inWindow.setPopupScheme, scheme)
          : setPreference(SCHEME, scheme === 'dark' ? 0 : 1),
      setForcedColors: (on) => setPreference('browser.display.document_color_use', on ? 2 : 0),
      setReducedMotion: (on) => setPreference('ui.prefersReducedMotion', on ? 1 : 0),
      async takeFocus() {
        await tab.bringToFront();
        await bidi.privileged(inWindow.focusPage, context);
      },
      close: () => (isPopup ? closePopup() : tab.close()),
    });
    pages.set(context, page);
    return page;
  }

  /**
   * All tabs, with their addresses. Firefox is asked: Puppeteer does not learn where a page of an extension goes, and now
   * and then nothing of the tab itself.
   */
  async function openTabs(): Promise<Map<Tab, string>> {
    const { contexts } = (await bidi.send('browsingContext.getTree', { maxDepth: 0 })) as {
      contexts: Context[];
    };
    const known = new Set((await firefox.pages()).map(contextOf));
    for (const one of contexts) if (!known.has(one.context)) bidi.tell('contextCreated', one);
    const urls = new Map(contexts.map(({ context, url }) => [context, url]));
    const tabs = (await firefox.pages()).filter((tab) => urls.has(contextOf(tab)));
    return new Map(tabs.map((tab) => [tab, urls.get(contextOf(tab)) ?? '']));
  }

  let popupContext: string | null = null;
  const contextOfPopup = (context: string): Context => ({
    context,
    url: `${origin}/popup`,
    parent: null,
    children: [],
    originalOpener: null,
    userContext: 'default',
    clientWindow: '',
  });
  async function popup(): Promise<Page> {
    const context = await poll(
      () => bidi.privileged(inWindow.popupReady),
      'the popup to open and have the focus',
    );
    if (context !== popupContext) bidi.tell('contextCreated', contextOfPopup(context));
    popupContext = context;
    const tab = (await firefox.pages()).find((one) => contextOf(one) === context);
    if (!tab) throw new Error('Puppeteer does not know the popup.');
    const page = pageOf(tab, true);
    await page.waitFor(() => document.readyState === 'complete');
    return page;
  }
  async function closePopup(): Promise<void> {
    await bidi.privileged(inWindow.hidePopup);
    await popupClosed();
  }
  async function popupClosed(): Promise<void> {
    await poll(() => bidi.privileged(inWindow.hasNoPopup), 'the popup to close');
    if (popupContext) bidi.tell('contextDestroyed', contextOfPopup(popupContext));
    popupContext = null;
  }

  const backgroundRuns = () => poll(() => bidi.privileged(inWindow.runningBackground, id), 'the event page');
  const press = (...names: string[]) => bidi.privileged(inWindow.pressKeys, ...names);
  async function typeInAddressBar(keyword: string, text: string): Promise<void> {
    const typed = `${keyword} ${text}`;
    await bidi.privileged(inWindow.openAddressBar);
    for (const letter of typed) await press(letter);
    await poll(() => bidi.privileged(inWindow.addressBarHolds, typed), 'the address bar');
  }

  // A person should not find an empty tab beside the others.
  let spare = isAttended ? (await firefox.pages())[0] : undefined;

  return {
    name: 'firefox',
    headless,
    ...serving.forTests,
    async newPage() {
      const page = pageOf(spare ?? (await firefox.newPage()));
      spare = undefined;
      await page.bringToFront();
      return page;
    },
    async opened(act) {
      const before = new Set([...(await openTabs()).keys()].map(contextOf));
      await act();
      return poll(async () => {
        const tab = [...(await openTabs()).keys()].find((one) => !before.has(contextOf(one)));
        return tab && pageOf(tab);
      }, 'a page to open another');
    },
    extensionUrl: (path) => `${origin}/${path.replace(/^\//, '')}`,
    async extensionPages() {
      const own = [...(await openTabs())].filter(([, url]) => url.startsWith(origin));
      return own.map(([tab]) => pageOf(tab));
    },
    async errors() {
      // What happened in a page before this question has been told before its answer.
      const contexts = (await firefox.pages()).map(contextOf);
      const background = id && (await bidi.privileged(inWindow.runningBackground, id));
      if (background) contexts.push(background);
      const answers = contexts.map((context) => bidi.run(context, '0').catch(() => {}));
      await within(Promise.all(answers), 5000, 'pages to answer').catch(() => {});
      return errors.heard();
    },
    forgetErrors: errors.forget,
    async readClipboard() {
      const { text, html } = await bidi.privileged(inWindow.readClipboard);
      return { text, html: clipboardFragment(html) };
    },
    writeClipboard: ({ text, html }) => bidi.privileged(inWindow.writeClipboard, text, html ?? null),
    download: downloads.next,
    async evaluateInBackground(fn, ...args) {
      await bidi.privileged(inWindow.wakeBackground, id);
      return JSON.parse(await bidi.run(await backgroundRuns(), callSource(fn, args)));
    },
    async reloadExtension() {
      await bidi.privileged(inWindow.reloadExtension, id);
      await backgroundRuns();
    },
    async allowInPrivateWindows() {
      await bidi.privileged(inWindow.allowInPrivateWindows, id);
      await backgroundRuns();
    },
    async triggerAction(page) {
      await page.bringToFront();
      await bidi.privileged(inWindow.pressIcon, id);
      return popup();
    },
    popup,
    closePopup,
    popupClosed,
    async runCommand(page, name) {
      const keys = manifest.commands?.[name]?.suggested_key;
      const shortcut = (process.platform === 'darwin' && keys?.mac) || keys?.default;
      if (!shortcut) throw new Error(`The manifest has no key for the command ${name}.`);
      await page.bringToFront();
      await press(...shortcut.split('+').map(realKey));
    },
    async clickContextMenuItem({ page, selector, title }) {
      await page.bringToFront();
      await page.click(selector, { button: 'right' });
      await poll(
        () => bidi.privileged(inWindow.activateItem, title),
        `the menu item "${title}"`,
        () => bidi.privileged(inWindow.shownItems),
      );
    },
    focusAddressBar: () => bidi.privileged(inWindow.openAddressBar),
    async enterInOmnibox(keyword, text) {
      await typeInAddressBar(keyword, text);
      const isMeant = () => bidi.privileged(inWindow.addressBarMeans, keyword, `${keyword} ${text}`);
      await poll(isMeant, `the address bar to offer "${keyword}"`);
      await press('Enter');
    },
    async omniboxSuggestions(keyword, text) {
      await typeInAddressBar(keyword, text);
      const shown = await poll(
        () => bidi.privileged(inWindow.shownSuggestions, keyword),
        'suggestions in the address bar',
      );
      await bidi.privileged(inWindow.leaveAddressBar);
      return shown;
    },
    closed: () => gone,
    close: () => closeBrowser(firefox),
  };
}

/** The id by which BiDi knows a tab. */
const contextOf = (tab: Tab) => (tab.mainFrame() as unknown as { _id: string })._id;

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  on(event: string, listener: (params: Record<string, unknown>) => void): void;
  emit(event: string, params: object): void;
}

async function bidiOf(firefox: PuppeteerBrowser): Promise<Bidi> {
  const { connection } = firefox as unknown as { connection: Connection };
  // Puppeteer marks all that it evaluates as a gesture of the person, who has made none.
  const sendAsIs = connection.send.bind(connection);
  connection.send = (method, params) =>
    sendAsIs(method, 'userActivation' in params ? { ...params, userActivation: false } : params);
  const send = async (method: string, params: object = {}) =>
    (await within(connection.send(method, params), ANSWER_MS, `Firefox to answer ${method}`)).result;
  const run = async (context: string, expression: string) => {
    const answer = (await send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context },
    })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value ?? '';
  };
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree.contexts as { context: string }[])[0]?.context ?? '';
  if ((await run(window, 'typeof Services')) === 'undefined')
    throw new Error(
      `${await firefox.version()} does not let tests into its own window: a newer one is needed.`,
    );
  return {
    send,
    on: (event, listener) => connection.on(event, listener),
    run,
    privileged: async (fn, ...args) => JSON.parse(await run(window, callSource(fn, args))),
    tell: (event, context) => connection.emit(`browsingContext.${event}`, context),
  };
}

interface RequestEvent {
  isBlocked: boolean;
  request: {
    request: string;
    url: string;
    method: string;
    headers: { name: string; value: { value: string } }[];
  };
}

/** Answers what is served, for every tab at once; refuses all else, or lets it through where a person looks on. */
async function serveIn(bidi: Bidi, serving: Serving, origin: string, refuseElse: boolean): Promise<void> {
  bidi.on('network.beforeRequestSent', (event) => {
    const { isBlocked, request: asked } = event as unknown as RequestEvent;
    if (!isBlocked) return;
    const { request, url, method, headers } = asked;
    const asker = headers.find(({ name }) => name.toLowerCase() === 'origin')?.value.value;
    const answer = serving.answer(url, method, asker === origin ? 'extension' : 'page');
    const done = answer
      ? bidi.send('network.provideResponse', {
          request,
          statusCode: answer.status,
          reasonPhrase: answer.status < 400 ? 'OK' : 'Error',
          headers: answer.headers.map(([name, value]) => ({ name, value: { type: 'string', value } })),
          body: { type: 'base64', value: answer.body },
        })
      : bidi.send(refuseElse ? 'network.failRequest' : 'network.continueRequest', { request });
    // Whoever asked has gone meanwhile.
    done.catch(() => {});
  });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['https', 'http'].map((protocol) => ({ type: 'pattern', protocol })),
  });
}
