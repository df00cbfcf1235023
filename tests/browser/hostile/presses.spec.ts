import { openEvent } from '../calendar.ts';
import type { Page } from '../driver/types.ts';
import { BODY, bodyText, INSERT, MORE, NOTE, openCompose, openGmail } from '../gmail.ts';
import { storeRooms, workRoom } from '../rooms.ts';
import { describe, expect, test } from '../setup.ts';

/** Time in which a press would have shown in the page. */
const aMoment = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));

async function nothingCame(page: Page): Promise<void> {
  await aMoment(page);
  expect(await page.count(NOTE)).toBe(0);
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('zoom.us');
}

/** What a page can do so that a click somewhere else, or a key, comes to Doorway's button. */
const ATTACKS: Record<string, () => void> = {
  'the button is stretched over the page': () => {
    const root = document.querySelector('[data-doorway="room"]')?.shadowRoot as ShadowRoot;
    const style = document.createElement('style');
    style.textContent =
      ':host,.icon,.text,.float,.bar{position:static!important;transform:none!important;contain:none!important}' +
      '[data-doorway="insert"]{position:fixed!important;inset:0!important;width:auto!important;height:auto!important;z-index:2147483647;opacity:.01}';
    root.append(style);
  },
  'the button is shown to nobody, under the pointer': () => {
    const root = document.querySelector('[data-doorway="room"]')?.shadowRoot as ShadowRoot;
    const style = document.createElement('style');
    style.textContent =
      '[data-doorway="insert"]{position:fixed!important;left:300px!important;top:200px!important;width:200px!important;height:100px!important;z-index:2147483647;opacity:.05}';
    root.append(style);
    const host = root.host as HTMLElement;
    host.style.opacity = '.1';
    document.body.append(host);
  },
  'a label around the button lies over the page': () => {
    const root = document.querySelector('[data-doorway="room"]')?.shadowRoot as ShadowRoot;
    const label = document.createElement('label');
    label.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
    label.append(root.querySelector('[data-doorway="insert"]') as Element);
    root.append(label);
    document.body.append(root.host);
  },
};

describe('a press that the person meant for something else', () => {
  for (const [what, attack] of Object.entries(ATTACKS))
    test(`inserts nothing: ${what}`, async ({ browser, page }) => {
      await storeRooms(browser, [workRoom()]);
      await openGmail(browser, page);
      await openCompose(page);
      await page.evaluate(attack);
      await page.clickAt({ x: 400, y: 250 });
      await nothingCame(page);
    });

  test('inserts nothing: Enter in a field of a form whose default is the button', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    await page.evaluate(() => {
      const root = document.querySelector('[data-doorway="room"]')?.shadowRoot as ShadowRoot;
      const button = root.querySelector('[data-doorway="insert"]') as HTMLButtonElement;
      const form = document.createElement('form');
      const field = document.createElement('input');
      field.id = 'trap';
      form.addEventListener('submit', (event) => event.preventDefault());
      button.type = 'submit';
      form.append(field, button);
      document.body.prepend(form);
    });
    await page.click('#trap');
    await page.press('Enter');
    await nothingCame(page);
  });

  for (const key of ['Enter', 'Space'])
    test(`inserts nothing: the focus is moved to the button while ${key} is pressed`, async ({
      browser,
      page,
    }) => {
      await storeRooms(browser, [workRoom()]);
      await openGmail(browser, page);
      await openCompose(page);
      await page.click(BODY);
      await page.type('Dear');
      await page.evaluate((body: string) => {
        const root = document.querySelector('[data-doorway="room"]')?.shadowRoot as ShadowRoot;
        const button = root.querySelector('[data-doorway="insert"]') as HTMLElement;
        document.querySelector(body)?.addEventListener('keydown', () => button.focus());
      }, BODY);
      await page.press(key === 'Space' ? ' ' : key);
      await nothingCame(page);
    });

  test('inserts nothing in Calendar, where the button is stretched over the page', async ({
    browser,
    page,
  }) => {
    await openEvent(browser, page, 'bubble', { title: 'Plan' });
    await page.evaluate(ATTACKS['the button is stretched over the page'] as () => void);
    await page.clickAt({ x: 15, y: 300 });
    await nothingCame(page);
  });
});

describe('a press that the person meant', () => {
  test('still counts: by pointer, by Tab and Enter, by Tab and Space', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    for (const way of ['pointer', 'Enter', ' ']) {
      await openCompose(page);
      await page.click(BODY);
      if (way === 'pointer') await page.click(INSERT);
      else {
        await page.click(MORE);
        await page.press('Escape');
        await page.press('Tab');
        for (let tabs = 0; tabs < 12 && !(await hasButtonFocus(page)); tabs++) await page.press('Tab');
        await page.press(way);
      }
      await page.waitFor(NOTE);
      expect(await bodyText(page)).toContain('zoom.us');
      await page.evaluate(() => (window as never as { replica: { closeAll(): void } }).replica.closeAll());
    }
  });
});

const hasButtonFocus = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-doorway') === 'insert',
  );
