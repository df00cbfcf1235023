import { realpathSync } from 'node:fs';
import {
  type BrowserContext,
  chromium,
  type Browser as PlaywrightBrowser,
  type Page as Tab,
} from 'playwright-core';
import { browserProgram } from '../../../scripts/browsers/find.ts';
import { chromiumBackground } from './chromium-background.ts';
import { chromiumClipboard } from './chromium-clipboard.ts';
import { chromiumPage } from './chromium-page.ts';
import { chromiumSurfaces } from './chromium-surfaces.ts';
import { downloadsIn } from './downloads.ts';
import { extensionId, readManifest } from './extension.ts';
import { scratchFolder } from './profile.ts';
import { createServing, type Serving } from './serving.ts';
import { surroundings } from './surroundings.ts';
import type { Browser, LaunchOptions, Page, PageError } from './types.ts';
import { within } from './waiting.ts';

const VIEWPORT = { width: 1280, height: 800 };

/** Starts Chromium in a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { extensionDir, colorScheme = 'light' } = options;
  const { headless, isAttended, env } = surroundings(options);
  const dir = extensionDir ? realpathSync(extensionDir) : null;
  const manifest = dir ? await readManifest(dir) : {};
  const id = dir ? extensionId(dir, manifest.key) : '';
  const origin = id ? `chrome-extension://${id}` : '';
  const executablePath = options.program ?? browserProgram('chromium');
  const profile = await scratchFolder('chromium');
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath,
    headless,
    chromiumSandbox: false,
    colorScheme,
    viewport: headless ? VIEWPORT : null,
    env,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...(dir ? [`--load-extension=${dir}`] : []),
      // What is not served must not reach the network either by a way that interception does not see.
      ...(isAttended ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-gpu']),
      ...(options.display ? ['--ozone-platform=x11', '--window-position=0,0'] : []),
    ],
    timeout: 60_000,
  });
  const gone = new Promise<void>((done) => context.once('close', () => done()));
  const serving = createServing();
  const root = await (context.browser() as PlaywrightBrowser).newBrowserCDPSession();
  const downloads = downloadsIn(profile.path);
  if (!isAttended)
    await root.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads.folder });
  const errors: PageError[] = [];
  const add = (error: PageError) => void errors.push(error);
  const pages = new WeakMap<Tab, Promise<Page>>();
  const tabs = new WeakMap<Page, Tab>();
  const pageOf = (tab: Tab): Promise<Page> => {
    const known = pages.get(tab);
    if (known) return known;
    const made = chromiumPage(tab, origin, add);
    pages.set(tab, made);
    made.then((page) => tabs.set(page, tab)).catch(() => {});
    return made;
  };
  const background = chromiumBackground(context, root, origin, add);
  await serveChromium(context, serving, origin, !isAttended);
  for (const tab of context.pages()) await pageOf(tab);
  context.on('page', (tab) => void pageOf(tab).catch(() => {}));
  if (dir && manifest.background) await background.started();
  const clipboard = await chromiumClipboard(context, serving);

  // A person should not find an empty tab beside the others; in tests it serves the clipboard.
  let spare = isAttended ? context.pages()[0] : undefined;

  return {
    name: 'chromium',
    headless,
    async newPage() {
      const tab = spare ?? (await context.newPage());
      spare = undefined;
      return pageOf(tab);
    },
    async opened(act) {
      const [tab] = await Promise.all([context.waitForEvent('page', { timeout: 15_000 }), act()]);
      return pageOf(tab);
    },
    extensionUrl: (path) => `${origin}/${path.replace(/^\//, '')}`,
    async extensionPages() {
      return Promise.all(
        context
          .pages()
          .filter((tab) => origin && tab.url().startsWith(origin))
          .map(pageOf),
      );
    },
    serve: serving.serve,
    requests: serving.requests,
    forgetRequests: serving.forget,
    takeErrors: () => errors.splice(0),
    ...clipboard,
    download: downloads.next,
    ...chromiumSurfaces({
      context,
      root,
      id,
      dir: dir ?? '',
      origin,
      colorScheme,
      background,
      tabOf: (page) => tabs.get(page),
      add,
    }),
    closed: () => gone,
    async close() {
      await within(context.close(), 15_000, 'Chromium to close').catch(() => {});
      profile.remove();
    },
  };
}

/** Answers what is served; refuses all else, or lets it through where a person looks around. */
async function serveChromium(
  context: BrowserContext,
  serving: Serving,
  origin: string,
  refuseElse: boolean,
): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const worker = request.serviceWorker();
    const ours = worker?.url().startsWith(origin) || request.headers().origin === origin;
    const response = serving.answer(request.url(), request.method(), origin && ours ? 'extension' : 'page');
    if (!response) return refuseElse ? route.abort('blockedbyclient') : route.continue();
    const { status, headers, contentType, body } = response;
    await route.fulfill({ status, headers: { ...headers, 'content-type': contentType }, body });
  });
}
