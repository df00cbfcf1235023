import { axe } from './driver/axe.ts';
import type { Page } from './driver/types.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

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

  test('paste, reload: the room is there, and nothing was asked of the network', async ({
    page,
    browser,
  }) => {
    browser.forgetRequests();
    await browser.writeClipboard({ text: INVITATION });
    await page.click(PASTE);
    await page.press('Mod+v');
    await page.waitFor('.first-saved [data-doorway="room"]');
    expect(await page.text('.first-saved .room-card')).toContain('384 920 5716');
    // The focus is where the page goes on.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(word('optFirstTitle'));
    await page.screenshot(shotPath('options-first-paste'));
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await page.waitFor(() => document.querySelector('input')?.value === '384 920 5716');
    expect(await page.text(field('Passcode'))).toBe('x7Kp2m');
    expect(await page.text('.preview')).toContain(WORK_LINK);
    const outside = browser
      .requests()
      .filter(({ url, from }) => from === 'extension' && /^https?:/.test(url));
    expect(outside).toEqual([]);
  });

  test('by keyboard alone: one chord, and the button of the practice message is some tabs away', async ({
    page,
    browser,
  }) => {
    await browser.writeClipboard({ text: 'https://zoom.us/my/ada.lovelace' });
    // The one field of a newcomer has the focus.
    await page.waitFor(() => document.activeElement?.matches('textarea'));
    await page.press('Mod+v');
    await page.waitFor('.first-saved [data-doorway="room"]');
    for (let stop = 0; stop < 20; stop++) {
      await page.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('[data-doorway="room"]'))) break;
    }
    await page.press('Enter');
    await page.waitFor('.all-set');
    expect(await page.text('.first-try [contenteditable]')).toContain('https://zoom.us/my/ada.lovelace');
  });

  test('what was pasted can be taken back, and a question is answered in its line', async ({
    page,
    browser,
  }) => {
    await browser.writeClipboard({ text: INVITATION });
    await page.click(PASTE);
    await page.press('Mod+v');
    await page.click('.first-question button');
    await page.waitFor((told: string) => document.body.innerText.includes(told), word('optFirstThanks'));
    await page.waitFor('.first-saved .badge[data-tone="good"]');
    await page.click(button('Undo'));
    await page.waitForGone('.first-saved');
    expect(await page.text(PASTE)).toContain('Ada Example is inviting you');
  });

  test('an error stands beside its field and what was typed stays', async ({ page }) => {
    await page.click('.by-hand summary');
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

  test('rooms are put in order by keyboard, and the button that moves them keeps the focus', async ({
    page,
    browser,
  }) => {
    await storeRooms(browser, [workRoom(), teachingRoom(), workRoom({ id: 'third', name: 'Third' })]);
    await page.waitFor(button('Third'));
    const order = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#section-rooms .chip bdi')].map((chip) => chip.textContent),
      );
    await page.focus(button('Move down'));
    await page.press('Enter');
    await page.waitFor(
      (told: string) => document.body.innerText.includes(told),
      word('optMovedTo', '3', '2', 'Work'),
    );
    await page.press('Enter');
    await page.waitFor(
      (told: string) => document.body.innerText.includes(told),
      word('optMovedTo', '3', '3', 'Work'),
    );
    expect(await order()).toEqual(['Teaching', 'Third', 'Work']);
    // At the end it does nothing, and stays where it is.
    await page.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Move down');
    await page.press('Shift+Tab');
    await page.press('Enter');
    await page.waitFor(
      (told: string) => document.body.innerText.includes(told),
      word('optMovedTo', '3', '2', 'Work'),
    );
    expect(await order()).toEqual(['Teaching', 'Work', 'Third']);
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
    const state = () =>
      page.evaluate(() => {
        const fields = [...document.querySelectorAll('.answer-field')];
        const found = fields.find((each) => each.querySelector('legend')?.textContent === 'Waiting room');
        return found?.querySelector(':checked')?.parentElement?.textContent;
      });
    await page.waitFor('.answer-field');
    expect(await state()).toBe('Not sure');
    await page.click('.answer-field label:nth-of-type(1)');
    expect(await state()).toBe('Yes');
    await page.press('ArrowRight');
    expect(await state()).toBe('No');
    await page.click(button('Save'));
    await saved(page);
    await page.reload();
    await page.waitFor('.answer-field');
    expect(await state()).toBe('No');
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

test('what has the focus is never under the bar with Save', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom({ usedAt: Date.now() })]);
  await page.setViewport(1280, 600);
  await open(page, browser.extensionUrl('options.html'));
  await page.fill(field('Passcode'), 'another1');
  await page.waitFor('.form-end[data-dirty]');
  for (let stop = 0; stop < 14; stop++) {
    await page.press('Tab');
    const hidden = await page.evaluate(() => {
      const bar = document.querySelector('.form-end');
      const focused = document.activeElement;
      if (!bar || !focused || bar.contains(focused) || !focused.closest('.room-form')) return 0;
      return focused.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
    });
    expect(hidden).toBeLessThanOrEqual(0);
  }
  await page.setViewport(1280, 900);
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
    await page.click('.by-hand summary');
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
