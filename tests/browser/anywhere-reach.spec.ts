import { EDITORS_ORIGIN, serveEditors } from '../replicas/editors/index.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { browserName, expect, sharedBrowser, test } from './setup.ts';

const COMMAND = 'insert-room-link';

test.beforeAll(async () => {
  const browser = await sharedBrowser();
  browser.serve(EDITORS_ORIGIN, await serveEditors(['plain']));
}, 120_000);
test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

test('a field in a closed shadow root is reached', async ({ page, browser }) => {
  await page.goto(`${EDITORS_ORIGIN}/plain/?what=input`);
  await page.waitFor(() => window.fixture !== undefined);
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    const field = document.createElement('input');
    host.attachShadow({ mode: 'closed' }).append(field);
    field.focus();
    (window as never as { value(): string }).value = () => field.value;
  });
  await browser.runCommand(page, COMMAND);
  await page.waitFor(() => (window as never as { value(): string }).value() !== '');
  expect(await page.evaluate(() => (window as never as { value(): string }).value())).toBe(WORK_LINK);
});

// Headless Chromium takes no shortcuts; it hears an extension's keys before the page does.
if (browserName === 'firefox')
  test('access keys of the page do not take the shortcut', async ({ page, browser }) => {
    await page.goto(`${EDITORS_ORIGIN}/plain/?what=input`);
    await page.waitFor(() => window.fixture !== undefined);
    await page.evaluate(() => {
      for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') {
        const button = document.body.appendChild(document.createElement('button'));
        button.accessKey = key;
        button.addEventListener('click', () => document.body.setAttribute('data-pressed', key));
      }
      window.fixture.focusAt(0);
    });
    await browser.runCommand(page, COMMAND);
    await page.waitFor(() => window.fixture.model().includes('zoom.us'));
    expect(await page.evaluate(() => document.body.getAttribute('data-pressed'))).toBeNull();
  });
