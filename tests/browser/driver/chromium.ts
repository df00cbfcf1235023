import puppeteer, {
  type CDPSession,
  type Protocol,
  type Browser as PuppeteerBrowser,
  type Page as Tab,
  type Target,
} from 'puppeteer-core';
import { closeBrowser, orClose } from './close-browser.ts';
import { extensionId } from './extension.ts';
import { callSource } from './in-page.ts';
import type { Ground } from './launch.ts';
import { clipboardFragment, makePage, VIEWPORT } from './page.ts';
import type { Serving } from './serving.ts';
import type { Browser, Clipboard, Page, PageError, PageFunction } from './types.ts';
import { poll, within } from './waiting.ts';

// biome-ignore lint/suspicious/noExplicitAny: the worker's `chrome`, with `dispatch`, which has no types
declare const chrome: any;

const ANSWER_MS = 20_000;
const PARKING = 'https://parking.doorway.invalid';
/** A mouse that hovers: the values of Blink's `HoverType` and `PointerType`. */
const MOUSE = 'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/** Starts Chromium. Without a window it shows no menus and takes no shortcuts: see `giveAccess`. */
export async function launchChromium(ground: Ground): Promise<Browser> {
  const { dir, profile, headless, isAttended } = ground;
  const chromium = await puppeteer.launch({
    executablePath: ground.executablePath,
    headless,
    pipe: true,
    userDataDir: profile.path,
    defaultViewport: headless ? VIEWPORT : null,
    env: ground.env,
    enableExtensions: dir ? [dir] : false,
    args: [
      '--no-sandbox',
      // What is not served must not reach the network either by a way that interception does not see.
      ...(isAttended ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-gpu']),
      // Without a screen Chromium believes that there is no mouse, and `(hover: hover)` does not match.
      ...(headless ? [`--blink-settings=${MOUSE}`] : []),
      ...(ground.keepsPages ? [] : ['--disable-back-forward-cache']),
      ...(ground.hasDisplay ? ['--ozone-platform=x11', '--window-position=0,0'] : []),
    ],
    timeout: 60_000,
  });
  return orClose(
    () => closeBrowser(chromium),
    () => workChromium(chromium, ground),
  );
}

async function workChromium(chromium: PuppeteerBrowser, ground: Ground): Promise<Browser> {
  const { dir, manifest, downloads, serving, headless, isAttended } = ground;
  const id = dir ? extensionId(dir, manifest.key) : '';
  const origin = dir ? `chrome-extension://${id}` : 'none';
  const gone = new Promise<void>((done) => chromium.once('disconnected', () => done()));
  const root = await chromium.target().createCDPSession();
  withoutGestures(root);
  await serveIn(root, serving, !isAttended, ({ Origin }) => Origin === origin);
  if (!isAttended)
    await root.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads.folder });

  const errors: PageError[] = [];
  const sessions = new WeakMap<Target, Promise<CDPSession>>();
  const isOwn = (target: Target) => target.url().startsWith(origin);
  const isWorker = (target: Target) => target.type() === 'service_worker' && isOwn(target);
  /** A session with a target, that hears its errors; the same each time. */
  function sessionOf(target: Target): Promise<CDPSession> {
    const session = sessions.get(target) ?? listen(target);
    sessions.set(target, session);
    return session;
  }
  async function listen(target: Target): Promise<CDPSession> {
    const session = await target.createCDPSession();
    await hearErrors(session, errors, (urls) => isOwn(target) || urls.some((url) => url.includes(origin)));
    if (isWorker(target)) {
      await serveIn(session, serving, !isAttended, () => true);
      await letGoOn(session);
    }
    return session;
  }
  const meet = async (target: Target) => {
    if (target.type() === 'page' || isWorker(target)) await sessionOf(target);
  };
  // A target that has gone again has nothing more to say.
  chromium.on('targetcreated', (target) => void meet(target).catch(() => {}));
  await Promise.all(chromium.targets().map(meet));

  /** The newest: of one that went because the extension was turned off, Chromium does not say that it has gone. */
  const worker = () => chromium.targets().findLast(isWorker);
  async function wake(): Promise<Target> {
    const session = await sessionOf(first.target());
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
    return poll(worker, 'the service worker to start');
  }
  async function runIn(target: Target, expression: string): Promise<string> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const sent = (await sessionOf(target)).send('Runtime.evaluate', params);
    const { result, exceptionDetails } = await within(sent, ANSWER_MS, 'it to answer');
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  /** A worker that is just starting has no API yet. */
  const hasStarted = (target: Target) =>
    poll(() => runIn(target, 'globalThis.chrome?.runtime?.id'), 'the service worker to have its API');
  const running = async () => {
    const target = worker() ?? (await wake());
    await hasStarted(target);
    return target;
  };
  const inWorker = async <Result>(fn: PageFunction<Result>, ...args: unknown[]) =>
    JSON.parse(await runIn(await running(), callSource(fn, args))) as Result;

  const pages = new WeakMap<Tab, Promise<Page>>();
  const tabs = new WeakMap<Page, Tab>();
  async function wrap(tab: Tab): Promise<Page> {
    const features: Record<string, string> = {};
    const session = await sessionOf(tab.target());
    const emulate = async (name: string, value: string) => {
      features[name] = value;
      const list = Object.entries(features).map(([name, value]) => ({ name, value }));
      await session.send('Emulation.setEmulatedMedia', { features: list });
    };
    // The clipboard's tab is another one: a page of a test keeps its focus while that is read.
    if (!isAttended) await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const page = makePage(tab, {
      goto: async (url) => void (await tab.goto(url, { timeout: ANSWER_MS })),
      reload: async () => void (await tab.reload({ timeout: ANSWER_MS })),
      setColorScheme: (scheme) => emulate('prefers-color-scheme', scheme),
      setForcedColors: (on) => emulate('forced-colors', on ? 'active' : 'none'),
      setReducedMotion: (on) => emulate('prefers-reduced-motion', on ? 'reduce' : 'no-preference'),
      takeFocus: () => tab.bringToFront(),
      close: () => tab.close(),
    });
    tabs.set(page, tab);
    return page;
  }
  function pageOf(tab: Tab): Promise<Page> {
    const page = pages.get(tab) ?? wrap(tab);
    pages.set(tab, page);
    return page;
  }

  /** The popup that is open, if one is: a page of the extension that Puppeteer counts as no tab. */
  async function openPopup(): Promise<Tab | null> {
    for (const target of chromium.targets().filter((one) => one.type() === 'page' && isOwn(one)))
      if ((await target.page()) === null) return target.asPage();
    return null;
  }
  const popupClosed = async () => void (await poll(async () => !(await openPopup()), 'the popup to close'));
  async function popup(): Promise<Page> {
    const page = await pageOf(await poll(openPopup, 'the popup to open'));
    await page.waitFor(() => document.readyState === 'complete');
    return page;
  }

  async function pressIcon(page: Page): Promise<void> {
    await page.bringToFront();
    const extension = (await chromium.extensions()).get(id);
    const tab = tabs.get(page);
    if (!extension || !tab) throw new Error('There is no icon to press, or no page for it.');
    await extension.triggerAction(tab);
  }
  /**
   * Gives the extension access to the tab, as any gesture does, without showing the popup. Then the event can
   * be dispatched in the worker as the browser would do it after a shortcut or a choice in a menu.
   */
  async function giveAccess(page: Page): Promise<void> {
    const before = await inWorker(async () => {
      const shown = await chrome.action.getPopup({});
      await chrome.action.setPopup({ popup: '' });
      return shown;
    });
    await pressIcon(page);
    await inWorker((shown: string) => chrome.action.setPopup({ popup: shown }), before);
  }

  async function loadAnew(options: { enabledInIncognito?: boolean }): Promise<void> {
    const before = worker();
    await chromium.installExtension(dir, { enabledInIncognito: false, ...options });
    const isNew = () => [worker()].find((now) => now && now !== before);
    await hasStarted(await poll(isNew, 'the new service worker to start'));
  }

  const first = (await chromium.pages())[0] ?? (await chromium.newPage());
  if (manifest.background) await hasStarted(await poll(worker, 'the service worker to start'));
  // A person should not find an empty tab beside the others; in tests it serves the clipboard.
  let spare = isAttended ? first : undefined;

  return {
    name: 'chromium',
    headless,
    ...serving.forTests,
    async newPage() {
      const tab = spare ?? (await chromium.newPage());
      spare = undefined;
      return pageOf(tab);
    },
    async opened(act) {
      const before = new Set(await chromium.pages());
      await act();
      return poll(async () => {
        const tab = (await chromium.pages()).find((one) => !before.has(one));
        return tab && pageOf(tab);
      }, 'a page to open another');
    },
    extensionUrl: (path) => `${origin}/${path.replace(/^\//, '')}`,
    async extensionPages() {
      const own = (await chromium.pages()).filter((tab) => isOwn(tab.target()));
      return Promise.all(own.map(pageOf));
    },
    async errors() {
      // What happened before this question has been told before its answer.
      const pages = chromium.targets().filter((target) => target.type() === 'page');
      const targets = [...pages, worker()].filter((target) => target !== undefined);
      const answers = targets.map((target) => runIn(target, '0').catch(() => {}));
      await within(Promise.all(answers), 5000, 'pages to answer').catch(() => {});
      return [...errors];
    },
    forgetErrors: () => void errors.splice(0),
    ...clipboardBy(chromium, first, serving),
    download: downloads.next,
    evaluateInBackground: inWorker,
    reloadExtension: () => loadAnew({}),
    allowInPrivateWindows: () => loadAnew({ enabledInIncognito: true }),
    async triggerAction(page) {
      await pressIcon(page);
      return popup();
    },
    popup,
    async closePopup() {
      await (await openPopup())?.close();
      await popupClosed();
    },
    popupClosed,
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
      await inWorker(dispatchMenu, menuItemId);
    },
    focusAddressBar: async () => {},
    async enterInOmnibox(_keyword, text) {
      await inWorker((typed: string) => chrome.omnibox.onInputEntered.dispatch(typed, 'currentTab'), text);
    },
    omniboxSuggestions: (_keyword, text) =>
      inWorker((typed: string) => {
        return new Promise((done) => chrome.omnibox.onInputChanged.dispatch(typed, done));
      }, text) as ReturnType<Browser['omniboxSuggestions']>,
    closed: () => gone,
    close: () => closeBrowser(chromium),
  };
}

/** Puppeteer marks all that it evaluates as a gesture of the person, who has made none. */
function withoutGestures(root: CDPSession): void {
  type Send = (callbacks: unknown, method: string, params?: object, ...more: unknown[]) => unknown;
  const connection = root.connection() as unknown as { _rawSend: Send };
  const send = connection._rawSend.bind(connection);
  connection._rawSend = (callbacks, method, params, ...more) =>
    send(
      callbacks,
      method,
      params && { ...params, ...('userGesture' in params && { userGesture: false }) },
      ...more,
    );
}

/** A worker that starts once more, as after two changes of the extension at once, would wait for its debugger for ever. */
async function letGoOn(session: CDPSession): Promise<void> {
  const goOn = () => session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  session.on('Inspector.targetReloadedAfterCrash', () => void goOn());
  await session.send('Inspector.enable');
  await goOn();
}

/** Answers what is served; refuses all else, or lets it through where a person looks on. */
async function serveIn(
  session: CDPSession,
  serving: Serving,
  refuseElse: boolean,
  isOurs: (headers: Record<string, string>) => boolean,
): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId, request: { url, method, headers } }) => {
    const answer = serving.answer(url, method, isOurs(headers) ? 'extension' : 'page');
    const done = answer
      ? session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: answer.status,
          responseHeaders: answer.headers.map(([name, value]) => ({ name, value })),
          body: answer.body,
        })
      : refuseElse
        ? session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
        : session.send('Fetch.continueRequest', { requestId });
    // Whoever asked has gone meanwhile.
    done.catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] });
}

/** Hears every uncaught error and every `console.error` of a page, its content scripts or a worker, earlier ones too. */
async function hearErrors(
  session: CDPSession,
  errors: PageError[],
  isOwn: (urls: string[]) => boolean,
): Promise<void> {
  const add = (text: string, trace: Protocol.Runtime.StackTrace | undefined, url = '') => {
    const urls = [url, text, ...(trace?.callFrames.map((frame) => frame.url) ?? [])];
    errors.push({ from: isOwn(urls) ? 'extension' : 'page', text });
  };
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url, stackTrace } }) =>
    add(exception?.description ?? text, stackTrace, url),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' && type !== 'assert') return;
    add(args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' '), stackTrace);
  });
  await session.send('Runtime.enable');
}

/** The clipboard, by way of the browser's first tab: so no page of a test loses its focus for that. */
function clipboardBy(chromium: PuppeteerBrowser, parking: Tab, serving: Serving) {
  const { serve } = serving.forTests;
  serve(PARKING, () => ({ status: 200, headers: {}, contentType: 'text/html', body: 'Parking' }));
  async function inParking<Result>(fn: PageFunction<Result>, ...args: unknown[]): Promise<Result> {
    if (!parking.url().startsWith(PARKING)) {
      const all = chromium.defaultBrowserContext();
      await all.overridePermissions(PARKING, ['clipboard-read', 'clipboard-write']);
      await parking.emulateFocusedPage(true);
      await parking.goto(PARKING);
    }
    return JSON.parse((await parking.evaluate(callSource(fn, args))) as string);
  }
  return {
    async readClipboard(): Promise<Clipboard> {
      const { text, html } = await inParking(readHere);
      return { text, html: clipboardFragment(html) };
    },
    writeClipboard: ({ text, html }: { text: string; html?: string }) =>
      inParking(writeHere, text, html ?? null),
  };
}

async function readHere(): Promise<Clipboard> {
  const found = { text: '', html: '' };
  const read = navigator.clipboard.read as (options: object) => Promise<ClipboardItems>;
  for (const item of await read.call(navigator.clipboard, { unsanitized: ['text/html'] })) {
    if (item.types.includes('text/plain')) found.text = await (await item.getType('text/plain')).text();
    if (item.types.includes('text/html')) found.html = await (await item.getType('text/html')).text();
  }
  return found;
}

async function writeHere(text: string, html: string | null): Promise<void> {
  const kinds: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html !== null) kinds['text/html'] = new Blob([html], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem(kinds)]);
}

/** The frame is the one that holds the focus, as it does after a right click. */
async function dispatchMenu(menuItemId: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const isFocused = () => document.hasFocus() && !/^i?frame$/i.test(document.activeElement?.tagName ?? '');
  const frames = await chrome.scripting
    .executeScript({ target: { tabId: tab.id, allFrames: true }, func: isFocused })
    .catch(() => []);
  const frameId = frames.find(({ result }: { result: boolean }) => result)?.frameId ?? 0;
  chrome.contextMenus.onClicked.dispatch({ menuItemId, editable: true, frameId, pageUrl: tab.url }, tab);
}
