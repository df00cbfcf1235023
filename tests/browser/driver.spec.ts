import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './driver/launch.ts';
import { scratchFolder } from './driver/profile.ts';
import type { Page } from './driver/types.ts';
import { testWithOwn } from './own-browser.ts';
import { browserName, expect } from './setup.ts';

const ORIGIN = 'https://errors.doorway.invalid';
const MANIFEST = {
  manifest_version: 3,
  name: 'Errors',
  version: '1',
  content_scripts: [{ matches: [`${ORIGIN}/*`], js: ['content.js'] }],
  background:
    browserName === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
  browser_specific_settings: { gecko: { id: 'errors@doorway.invalid' } },
};
const CONTENT = `
  const fails = {
    timer: () => setTimeout(() => { throw new Error('content timer') }),
    rejection: () => { Promise.reject(new Error('content rejection')) },
    handler: () => { document.body.addEventListener('click', async () => { await null; throw new TypeError('content handler') }) },
    said: () => console.error('content said'),
  };
  document.addEventListener('fail', ({ detail }) => fails[detail]());`;
const PAGE = `<!doctype html><body>A page <label>Notes <textarea>old</textarea></label><div id="host"></div><script>
  host.attachShadow({ mode: 'open' }).innerHTML = '<button>Inside</button>';
  document.addEventListener('fail-page', () => { Promise.reject(new Error('page rejection')) });
</script>`;

const folder = await scratchFolder('errors');

/** An extension that does nothing but fail, in all the ways that an extension can. */
async function start() {
  const dir = join(folder.path, 'extension');
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(dir, 'content.js'), CONTENT);
  await writeFile(join(dir, 'background.js'), '');
  await writeFile(join(dir, 'page.html'), '<!doctype html><title>Own page</title><p>Own page');
  const browser = await launchBrowser(browserName, { extensionDir: dir });
  browser.serve(ORIGIN, () => ({ status: 200, headers: {}, contentType: 'text/html', body: PAGE }));
  return browser;
}

const test = testWithOwn(start, folder.remove);
const fail = (page: Page, event: string, detail = '') =>
  page.evaluate(
    (event: string, detail: string) => void document.dispatchEvent(new CustomEvent(event, { detail })),
    event,
    detail,
  );

test('an error of a content script is the extension’s, thrown, rejected or said', async ({
  page,
  browser,
  allowedErrors,
}) => {
  allowedErrors.push('content ');
  await page.goto(ORIGIN);
  for (const way of ['timer', 'rejection', 'said', 'handler']) await fail(page, 'fail', way);
  await page.click('body');
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  const heard = (await browser.errors()).filter(({ from }) => from === 'extension');
  for (const words of ['content timer', 'content rejection', 'content said', 'content handler'])
    expect(heard.filter(({ text }) => text.includes(words))).toHaveLength(1);
});

test('an error of the page is the page’s', async ({ page, browser }) => {
  await page.goto(ORIGIN);
  await fail(page, 'fail-page');
  const heard = (await browser.errors()).filter(({ text }) => text.includes('page rejection'));
  expect(heard).toMatchObject([{ from: 'page' }]);
});

test('an error of the background and of an own page is the extension’s', async ({
  page,
  browser,
  allowedErrors,
}) => {
  allowedErrors.push('own ');
  const failHere = () => {
    console.error('own said');
    void Promise.reject(new Error('own rejection'));
  };
  const heard = async () => {
    const said = (await browser.errors()).filter(({ from }) => from === 'extension');
    browser.forgetErrors();
    return said.map(({ text }) => text).toSorted();
  };
  const both = [expect.stringContaining('own rejection'), 'own said'];
  await browser.evaluateInBackground(failHere);
  expect(await heard()).toEqual(both);
  await page.goto(browser.extensionUrl('page.html'));
  await page.evaluate(failHere);
  expect(await heard()).toEqual(both);
});

test('refuses and records what nobody serves', async ({ page, browser }) => {
  await page.goto(ORIGIN);
  browser.forgetRequests();
  const ask = () =>
    fetch('https://elsewhere.invalid/x').then(
      () => 'went out',
      () => 'refused',
    );
  expect(await page.evaluate(ask)).toBe('refused');
  expect(await browser.evaluateInBackground(ask)).toBe('refused');
  const asked = browser.requests().filter(({ url }) => url === 'https://elsewhere.invalid/x');
  for (const from of ['page', 'extension'])
    expect(asked).toContainEqual(expect.objectContaining({ served: false, from, method: 'GET' }));
  expect(asked.filter(({ served }) => served)).toEqual([]);
});

test('finds by role and whole name, and presses nothing that is covered', async ({ page }) => {
  await page.goto(ORIGIN);
  expect(await page.count('role=textbox[name="Notes"]')).toBe(1);
  expect(await page.count('role=textbox[name="Note"]')).toBe(0);
  const button = '#host >>> role=button[name="Inside"]';
  await page.evaluate(() => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.cssText = 'position: fixed; inset: 0; background: white';
    setTimeout(() => cover.remove(), 300);
  });
  await page.click(button);
  expect(await page.count('body > div:not(#host)')).toBe(0);
  expect(await page.evaluate(() => document.querySelector('#host')?.shadowRoot?.activeElement?.tagName)).toBe(
    'BUTTON',
  );
});

test('a tab is empty and as it was for the next test', async ({ browser, page }) => {
  expect(await page.url()).toBe('about:blank');
  expect(await page.evaluate(() => navigator.userActivation.isActive)).toBe(false);
  await page.setViewport(400, 300);
  await page.setColorScheme('dark');
  await browser.focusAddressBar();
  await page.empty();
  await page.takeFocus();
  const shown = await page.evaluate(() => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]);
  expect(shown).toEqual([1280, false]);
  await page.waitFor(() => document.hasFocus());
});
