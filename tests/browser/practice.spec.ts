import { DEFAULT_SIGNATURE } from '../../lib/snippets/signature/signature.ts';
import { axe } from './driver/axe.ts';
import type { Browser, Page } from './driver/types.ts';
import { doorwayNote as note } from './notes.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

const MESSAGE = '[data-slot="message"]';
const EVENT = '[data-slot="event"]';
const insert = (slot: string) => `${slot} [data-doorway="room"] >>> [data-doorway="insert"]`;
const more = (slot: string) => `${slot} [data-doorway="room"] >>> [data-doorway="more"]`;
const BODY = `${MESSAGE} [contenteditable]`;
const LOCATION = 'role=textbox[name="Location"]';
interface Extension {
  storage: { local: { get(keys: null): Promise<unknown> } };
}

async function open(browser: Browser, page: Page): Promise<void> {
  await storeRooms(browser, [workRoom()]);
  await page.goto(browser.extensionUrl('practice.html'));
  await page.waitFor(`${EVENT} [data-doorway="room"]`);
}

describe('the practice page', () => {
  test.beforeEach(({ browser, page }) => open(browser, page));

  test('a press puts the link into the message; Undo takes it out; a second press finds it', async ({
    page,
  }) => {
    const before = await page.text(BODY);
    await page.click(insert(MESSAGE));
    await note(page, word('noteInserted'));
    expect(await page.text(BODY)).toContain(WORK_LINK);
    expect(
      await page.evaluate(() => document.querySelector('[contenteditable] a')?.getAttribute('href')),
    ).toBe(WORK_LINK);
    await page.click(insert(MESSAGE));
    await note(page, word('noteAlready'));
    expect((await page.text(BODY)).split(WORK_LINK)).toHaveLength(2);
    await page.click('role=button[name="Start over"]');
    await page.click(insert(MESSAGE));
    await note(page, word('noteInserted'));
    await page.click('role=button[name="Undo"]');
    await note(page, word('noteUndone'));
    expect((await page.text(BODY)).trim()).toBe(before.trim());
  });

  test('the link goes where the cursor is, and the browser’s own undo takes it back', async ({ page }) => {
    await page.selectText(BODY, 'talk');
    await page.press('ArrowLeft');
    await page.click(insert(MESSAGE));
    await note(page, word('noteInserted'));
    expect((await page.text(BODY)).replaceAll('\u00a0', ' ')).toContain(`let’s ${WORK_LINK} talk it over`);
    await page.press('Mod+z');
    await page.waitFor((link: string) => !document.body.innerText.includes(link), WORK_LINK);
  });

  test('a press puts the link into the event’s location; Undo takes it out; a second press finds it', async ({
    page,
  }) => {
    await page.click(insert(EVENT));
    await note(page, word('noteInserted'));
    expect(await page.text(LOCATION)).toBe(WORK_LINK);
    await page.click(insert(EVENT));
    await note(page, word('noteAlreadyEvent'));
    await page.click('role=button[name="Start over"]');
    expect(await page.text(LOCATION)).toBe('');
    await page.click(insert(EVENT));
    await note(page, word('noteInserted'));
    await page.click('role=button[name="Undo"]');
    await note(page, word('noteUndone'));
    expect(await page.text(LOCATION)).toBe('');
  });

  test('the menu holds formats and the person’s texts, styled as on real pages', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()], {
      ownFormats: [{ id: 'brief', name: 'Brief', body: '**Come in:** {link}' }],
    });
    await page.click(more(MESSAGE));
    await page.waitFor('[data-doorway="menu"] [role="menuitem"]');
    await page.screenshot(shotPath('practice-menu'));
    const items = await page.evaluate(() => {
      const root = document.querySelector('[data-slot="message"] [data-doorway="room"]')?.shadowRoot;
      return [...(root?.querySelectorAll('[role="menuitem"]') ?? [])].map(({ textContent }) => textContent);
    });
    expect(items.join('\n')).toMatch(/Link.*Brief.*Come in: https/s);
    const position = await page.evaluate(() => {
      const root = document.querySelector('[data-slot="message"] [data-doorway="room"]')?.shadowRoot;
      return getComputedStyle(root?.querySelector('[data-doorway="menu"]') as Element).position;
    });
    expect(position).toBe('fixed');
  });

  test('a change in the options is heard: the next press writes the new room', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom({ meetingId: '6142618345', token: null })]);
    await page.waitFor(`${MESSAGE} [data-doorway="room"]`);
    await page.click(insert(EVENT));
    await note(page, word('noteInserted'));
    expect(await page.text(LOCATION)).toBe('https://zoom.us/j/6142618345');
  });

  test('hiding the button hides it here and nowhere else', async ({ browser, page }) => {
    await page.click(more(MESSAGE));
    await page.click('[data-doorway="menu"] [role="menuitem"]:last-child');
    await page.waitForGone(`${MESSAGE} [data-doorway="room"]`);
    const settings = await browser.evaluateInBackground(async () => {
      const page = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const stored = await (page.browser ?? page.chrome).storage.local.get(null);
      return JSON.stringify(stored);
    });
    expect(settings).toContain('"gmailButton":true');
    await page.click('role=button[name="Start over"]');
    await page.waitFor(`${MESSAGE} [data-doorway="room"]`);
  });

  test('a signature card goes in without a style that the page forbids', async ({ browser, page }) => {
    const signature = { ...DEFAULT_SIGNATURE, design: 'card' as const, name: 'Ada Lovelace' };
    await storeRooms(browser, [workRoom()], { signature });
    await page.click(more(MESSAGE));
    await page.waitFor('[data-doorway="menu"]');
    // Its first letter leads to "Add to signature".
    await page.press('a');
    await page.press('Enter');
    await note(page, word('noteInsertedInSignature'));
    expect(await page.text(BODY)).toMatch(/Ada Lovelace\s+Join my Zoom room/);
    expect(await page.count(`${BODY} table [style]`)).toBe(0);
  });

  test('Send and Save say that nothing is sent', async ({ page }) => {
    await page.click('role=button[name="Send"]');
    await page.waitFor(() => document.body.innerText.includes('Nothing is sent or saved from this page.'));
  });
});

describePart('looks', () => {
  test.beforeEach(({ browser, page }) => open(browser, page));

  test('light and dark, narrow and right to left: nothing for axe to complain about', async ({ page }) => {
    await page.screenshot(shotPath('practice-light'));
    expect(await axe(page)).toEqual([]);
    await page.setColorScheme('dark');
    await page.click(insert(MESSAGE));
    await note(page, word('noteInserted'));
    await page.screenshot(shotPath('practice-dark'));
    expect(await axe(page)).toEqual([]);
    await page.setColorScheme('light');
    await page.click('role=button[name="Start over"]');
    await page.setViewport(360, 800);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await page.screenshot(shotPath('practice-narrow-rtl'));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    await page.setViewport(1280, 800);
  });
});

test('without a room the page says so, and the button offers to set one up', async ({ browser, page }) => {
  await storeRooms(browser, []);
  await page.goto(browser.extensionUrl('practice.html'));
  await page.waitFor('.notice');
  await page.click(insert(MESSAGE));
  await note(page, word('noteNoRoom'));
});

test('the first minute: paste, save, try it', async ({ browser, page }) => {
  await storeRooms(browser, []);
  await page.goto(browser.extensionUrl('options.html'));
  await page.click('role=textbox[name="Paste anything from Zoom"]');
  await page.type('https://zoom.us/my/ada.lovelace');
  await page.click('role=button[name="Save"]');
  await page.waitFor(`role=link[name="${word('pracTitle')}"]`);
  await page.screenshot(shotPath('first-minute'));
  expect(await axe(page)).toEqual([]);
  await page.click(`role=link[name="${word('pracTitle')}"]`);
  await page.waitFor(`${EVENT} [data-doorway="room"]`);
  await page.click(insert(EVENT));
  await note(page, word('noteInserted'));
  expect(await page.text(LOCATION)).toBe('https://zoom.us/my/ada.lovelace');
});
