import { axe } from './driver/axe.ts';
import type { Page } from './driver/types.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, shotPath, test } from './setup.ts';

const INVITATION = `Ada Example is inviting you to a scheduled Zoom meeting.

Topic: Ada Example's Personal Meeting Room

Join Zoom Meeting
${WORK_LINK}

Meeting ID: 384 920 5716
Passcode: x7Kp2m

One tap mobile
+13126266799,,3849205716#,,,,*414376# US (Chicago)
`;

const PASTE = 'role=textbox[name="Paste anything from Zoom"]';
const field = (name: string) => `role=textbox[name="${name}"]`;
const button = (name: string) => `role=button[name="${name}"]`;
const saved = (page: Page) => page.waitFor(() => document.body.innerText.includes('Saved'));
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await page.waitFor('textarea');
};

describe('first minute', () => {
  test.beforeEach(async ({ browser, page }) => {
    await storeRooms(browser, []);
    await open(page, browser.extensionUrl('options.html'));
  });

  test('paste, save, reload: the room is still there, and nothing was asked of the network', async ({
    page,
    browser,
  }) => {
    browser.forgetRequests();
    await browser.writeClipboard({ text: INVITATION });
    await page.click(PASTE);
    await page.press('Mod+v');
    expect(await page.text(field('Meeting ID'))).toBe('384 920 5716');
    expect(await page.text(field('Passcode'))).toBe('x7Kp2m');
    await page.screenshot(shotPath('options-first-paste'));
    await page.click(button('Save'));
    await saved(page);
    await page.reload();
    await page.waitFor(() => document.querySelector('input')?.value === '384 920 5716');
    expect(await page.text(field('Passcode'))).toBe('x7Kp2m');
    expect(await page.text('.preview')).toContain(WORK_LINK);
    const outside = browser
      .requests()
      .filter(({ url, from }) => from === 'extension' && /^https?:/.test(url));
    expect(outside).toEqual([]);
  });

  test('by keyboard alone', async ({ page, browser }) => {
    await browser.writeClipboard({ text: 'https://zoom.us/my/ada.lovelace' });
    // The one field of a newcomer has the focus.
    await page.waitFor(() => document.activeElement?.matches('textarea'));
    await page.press('Mod+v');
    await page.waitFor('role=button[name="Save"]');
    for (let stop = 0; stop < 20; stop++) {
      await page.press('Tab');
      if (await page.evaluate(() => document.activeElement?.textContent === 'Save')) break;
    }
    await page.press('Enter');
    await saved(page);
    expect(await page.text('.preview')).toContain('https://zoom.us/my/ada.lovelace');
  });

  test('an error stands beside its field and what was typed stays', async ({ page }) => {
    await page.fill(field('Meeting ID'), '12345');
    await page.click(button('Save'));
    expect(await page.attribute(field('Meeting ID'), 'aria-invalid')).toBe('true');
    expect(await page.text('.error')).toContain('9 to 11 digits');
    expect(await page.text(field('Meeting ID'))).toBe('12345');
    await page.fill(field('Meeting ID'), '384 920 5716');
    await page.click(button('Save'));
    await saved(page);
    expect(await page.count('.error')).toBe(0);
  });
});

describePart('with rooms', () => {
  test.beforeEach(async ({ browser, page }) => {
    await storeRooms(browser, [workRoom(), teachingRoom()]);
    await open(page, browser.extensionUrl('options.html'));
  });

  test('a deleted room comes back by Undo', async ({ page }) => {
    await page.click(button('Delete this room'));
    await page.waitFor(button('Undo'));
    expect(await page.count(button('Work Default'))).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.press('Enter');
    await page.waitFor(button('Work Default'));
    await page.reload();
    await page.waitFor(button('Work Default'));
  });

  test('Save by keyboard keeps the focus', async ({ page }) => {
    await page.fill(field('Passcode'), 'another1');
    await page.focus(button('Save'));
    await page.press('Enter');
    await saved(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');
  });

  test('a question is open until it is answered, and can be answered no', async ({ page, browser }) => {
    const lock = { waitingRoom: null, joinBeforeHost: null, signedInOnly: null, noPasscode: null };
    await storeRooms(browser, [workRoom({ lock })]);
    await page.reload();
    const box = 'role=checkbox[name="Waiting room"]';
    await page.waitFor(box);
    const state = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
        const found = all.find((each) => each.labels?.[0]?.textContent === 'Waiting room');
        return found?.indeterminate ? 'open' : found?.checked ? 'yes' : 'no';
      });
    expect(await state()).toBe('open');
    await page.click(box);
    expect(await state()).toBe('yes');
    await page.click(box);
    expect(await state()).toBe('no');
    await page.click(button('Save'));
    await saved(page);
    await page.reload();
    await page.waitFor(box);
    expect(await state()).toBe('no');
  });

  test('another page changes a room: an untouched form follows', async ({ page, browser }) => {
    expect(await page.text(field('Passcode'))).toBe('x7Kp2m');
    await storeRooms(browser, [workRoom({ passcode: 'changed' })]);
    await page.waitFor(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'changed'),
    );
  });
});

describePart('with rooms', () => {
  test('another page deletes the room that is edited: what was typed stays, and is saved or let go', async ({
    page,
    browser,
  }) => {
    const other = await browser.newPage();
    for (const action of ['Save as a new room', 'Discard']) {
      await storeRooms(browser, [workRoom(), teachingRoom()]);
      await open(page, browser.extensionUrl('options.html'));
      await page.waitFor(button('Work Default'));
      await page.fill(field('Passcode'), 'n3wer');
      await open(other, browser.extensionUrl('options.html'));
      await other.click(button('Delete this room'));
      await other.waitFor(button('Undo'));
      await page.bringToFront();
      await page.waitFor('#section-rooms .notice[data-tone="warn"]');
      expect(await page.text(field('Passcode'))).toBe('n3wer');
      expect(await axe(page)).toEqual([]);
      await page.screenshot(shotPath('options-deleted-elsewhere'));
      await page.click(button(action));
      await page.waitForGone('#section-rooms .notice[data-tone="warn"]');
      await page.waitFor(() => document.activeElement?.matches('.chip[aria-current]'));
      const isKept = action !== 'Discard';
      expect(await page.text(field('Name'))).toBe(isKept ? 'Work' : 'Teaching');
      await page.reload();
      await page.waitFor(button(isKept ? 'Teaching Default' : 'Teaching'));
      expect(await page.count(button('Work'))).toBe(isKept ? 1 : 0);
    }
    await other.close();
  });
});

describePart('looks', () => {
  const SECTIONS = ['rooms', 'settings', 'help'];

  test('axe finds nothing, light and dark, in any section', async ({ page, browser }) => {
    await storeRooms(browser, []);
    await open(page, browser.extensionUrl('options.html'));
    expect(await axe(page)).toEqual([]);
    await storeRooms(browser, [workRoom(), teachingRoom()]);
    await page.waitFor(button('Teaching'));
    await page.setReducedMotion(true);
    for (const scheme of ['light', 'dark'] as const) {
      await page.setColorScheme(scheme);
      for (const section of SECTIONS) {
        await page.evaluate((id: string) => {
          location.hash = id;
        }, section);
        await page.waitFor(`#section-${section}:not([hidden])`);
        expect(await axe(page), `${section}, ${scheme}`).toEqual([]);
        await page.screenshot(shotPath(`options-${section}-${scheme}`));
      }
    }
    await page.setColorScheme('light');
  });

  test('with findings and an error, axe finds nothing', async ({ page, browser }) => {
    await storeRooms(browser, []);
    await open(page, browser.extensionUrl('options.html'));
    await page.fill(PASTE, 'https://acme.zoom.us/w/83849205716?tk=abc');
    await page.fill(field('Personal link'), 'no link');
    await page.click(button('Save'));
    await page.setReducedMotion(true);
    for (const scheme of ['light', 'dark'] as const) {
      await page.setColorScheme(scheme);
      expect(await axe(page), scheme).toEqual([]);
    }
    await page.setColorScheme('light');
  });

  test('a narrow window has no sideways scrolling, in either writing direction', async ({
    page,
    browser,
  }) => {
    await storeRooms(browser, [workRoom(), teachingRoom()]);
    await page.setViewport(360, 740);
    await open(page, browser.extensionUrl('options.html'));
    for (const direction of ['ltr', 'rtl']) {
      for (const section of SECTIONS) {
        await page.evaluate(
          (id: string, dir: string) => {
            document.documentElement.dir = dir;
            location.hash = id;
          },
          section,
          direction,
        );
        await page.waitFor(`#section-${section}:not([hidden])`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${section}, ${direction}`).toBeLessThanOrEqual(0);
        await page.screenshot(shotPath(`options-${section}-narrow-${direction}`));
      }
    }
    await page.setViewport(1280, 900);
  });
});
