import { readFile } from 'node:fs/promises';
import { expect, shotPath, test } from './setup.ts';

const ORIGIN = 'https://driver.doorway.invalid';
const TRUSTED_TYPES = {
  'Content-Security-Policy': "require-trusted-types-for 'script'; script-src 'nonce-x'",
};
const PAGE = `<!doctype html><meta charset="utf-8"><title>Driver</title>
<div id="editor" contenteditable style="width: 300px; height: 80px">one two three</div>
<label>Notes <textarea id="field">old</textarea></label>
<div id="host"></div><div id="late"></div>
<script nonce="x">
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  button.textContent = 'Inside';
  root.append(button);
  button.addEventListener('click', async (event) => {
    await navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob(['<b>bold</b> é'], { type: 'text/html' }),
      'text/plain': new Blob(['bold é'], { type: 'text/plain' }),
    })]);
    button.textContent = event.isTrusted ? 'trusted' : 'forged';
  });
  setTimeout(() => { late.textContent = 'here'; }, 300);
</script>`;

test.beforeEach(({ browser }) => {
  browser.serve(ORIGIN, () => ({
    status: 200,
    headers: TRUSTED_TYPES,
    contentType: 'text/html',
    body: PAGE,
  }));
});

test('serves a page at its true origin under a Trusted Types policy', async ({ page }) => {
  await page.goto(`${ORIGIN}/some/path`);
  expect(await page.evaluate(() => location.origin)).toBe(ORIGIN);
  const thrown = await page.evaluate(() => {
    try {
      document.body.innerHTML = 'x';
      return 'nothing';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(thrown).toBe('TypeError');
});

test('refuses and records what nobody serves', async ({ page, browser }) => {
  await page.goto(ORIGIN);
  browser.forgetRequests();
  const outcome = await page.evaluate(() =>
    fetch('https://elsewhere.invalid/x').then(
      () => 'went out',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  const asked = browser.requests().filter(({ url }) => url === 'https://elsewhere.invalid/x');
  expect(asked).toMatchObject([{ served: false, from: 'page', method: 'GET' }]);
});

test('clicks as a person does, in a shadow root, and reads the clipboard', async ({ page, browser }) => {
  await page.goto(ORIGIN);
  expect(await page.evaluate(() => navigator.userActivation.isActive)).toBe(false);
  await page.click('#host >>> button');
  await page.waitFor(() => document.querySelector('#host')?.shadowRoot?.textContent === 'trusted');
  expect(await page.text('button')).toBe('trusted');
  expect(await browser.readClipboard()).toEqual({ text: 'bold é', html: '<b>bold</b> é' });
});

test('selects with the mouse, types, and undoes', async ({ page }) => {
  await page.goto(ORIGIN);
  await page.selectText('#editor', 'two');
  expect(await page.evaluate(() => String(getSelection()))).toBe('two');
  await page.type('x');
  expect(await page.text('#editor')).toBe('one x three');
  await page.press('Mod+z');
  expect(await page.text('#editor')).toBe('one two three');
});

test('fills a field in place of what it held', async ({ page }) => {
  await page.goto(ORIGIN);
  await page.fill('#field', 'Dũng, new');
  expect(await page.text('#field')).toBe('Dũng, new');
});

test('pastes what was copied elsewhere, with its markup', async ({ page, browser }) => {
  await page.goto(ORIGIN);
  await browser.writeClipboard({ text: 'two\nlines', html: '<i>marked</i>' });
  await page.click('#editor');
  await page.press('Mod+a');
  await page.press('Mod+v');
  expect(await page.evaluate(() => document.querySelector('#editor')?.innerHTML)).toContain('<i>marked</i>');
  await page.fill('#field', '');
  await page.press('Mod+v');
  expect(await page.text('#field')).toBe('two\nlines');
});

test('finds by role and accessible name', async ({ page }) => {
  await page.goto(ORIGIN);
  expect(await page.count('role=textbox[name="Notes"]')).toBe(1);
  expect(await page.count('role=textbox[name="Note"]')).toBe(0);
  expect(await page.count('#host >>> role=button[name="Inside"]')).toBe(1);
});

test('waits for what comes late', async ({ page }) => {
  await page.goto(ORIGIN);
  await page.waitFor(() => document.querySelector('#late')?.textContent === 'here');
  expect(await page.count('#nowhere')).toBe(0);
});

test('takes a picture of one element', async ({ page }) => {
  await page.goto(ORIGIN);
  const picture = await readFile(await page.screenshot(shotPath('driver/field'), { selector: '#field' }));
  const box = await page.box('#field');
  // Width and height stand in a PNG's first chunk.
  // A picture begins and ends at whole pixels, around what begins and ends anywhere.
  expect(Math.abs(picture.readUInt32BE(16) - box.width)).toBeLessThan(2);
  expect(Math.abs(picture.readUInt32BE(20) - box.height)).toBeLessThan(2);
});

test('does not press what is covered', async ({ page }) => {
  await page.goto(ORIGIN);
  await page.evaluate(() => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.cssText = 'position: fixed; inset: 0; background: white';
    setTimeout(() => cover.remove(), 500);
  });
  const start = Date.now();
  await page.click('#host >>> button');
  expect(Date.now() - start).toBeGreaterThan(400);
});

test('plays dark colours, forced colours and reduced motion', async ({ page }) => {
  await page.goto(ORIGIN);
  const matches = (query: string) => page.evaluate((asked: string) => matchMedia(asked).matches, query);
  await page.setColorScheme('dark');
  expect(await matches('(prefers-color-scheme: dark)')).toBe(true);
  await page.setColorScheme('light');
  expect(await matches('(prefers-color-scheme: dark)')).toBe(false);
  await page.setForcedColors(true);
  expect(await matches('(forced-colors: active)')).toBe(true);
  await page.setForcedColors(false);
  await page.setReducedMotion(true);
  expect(await matches('(prefers-reduced-motion: reduce)')).toBe(true);
  await page.setReducedMotion(false);
});
