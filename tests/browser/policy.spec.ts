import type { Browser, Page } from './driver/types.ts';
import {
  BODY,
  bodyHtml,
  bodyText,
  chooseInMenu,
  evened,
  INSERT,
  NOTE,
  openCompose,
  openGmail,
} from './gmail.ts';
import { testWithOwn } from './own-browser.ts';
import { kept, type ManagedBrowser, startManaged } from './policy-browser.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { browserName, expect } from './setup.ts';
import { word } from './words.ts';

const RECEPTION_LINK = 'https://acme.zoom.us/j/2223334455?pwd=abc.1';
const RECEPTION = {
  name: 'Reception',
  link: RECEPTION_LINK,
  waitingRoom: true,
  joinBeforeHost: false,
  signedInOnly: false,
};
const POLICY = { rooms: [RECEPTION], settings: { format: 'label' } };
const LABEL = 'Join my Zoom room';

const button = (name: string) => `role=button[name="${name}"]`;
const field = (name: string) => `role=textbox[name="${name}"]`;

let managed: ManagedBrowser | undefined;
async function start(): Promise<Browser> {
  managed = await startManaged(POLICY);
  return managed.browser;
}

const test = testWithOwn(start, () => managed?.cleanUp());
test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

test('its room stands first in the options and cannot be changed; the person’s own can', async ({
  browser,
  page,
}) => {
  await page.goto(browser.extensionUrl('options.html'));
  await page.waitFor(button('Reception'));
  expect(await roomNames(page)).toEqual(['Reception', 'Work Default']);
  await page.click(button('Reception'));
  await page.waitFor((told: string) => document.body.innerText.includes(told), word('optManagedRoom'));
  expect(await page.text(field('Meeting ID'))).toBe('222 333 4455');
  const changeable = '#section-rooms .room-form :is(input, textarea, select, [type="submit"]):enabled';
  expect(await page.count(changeable)).toBe(0);
  expect(await page.count(button('Delete this room'))).toBe(0);
  expect(await page.text('#section-rooms .room-form')).not.toContain(
    word('advStillYourRoom', '222 333 4455'),
  );

  await page.click(button('Work Default'));
  await page.waitFor(button('Delete this room'));
  expect(await page.count(changeable)).toBeGreaterThan(5);
  await page.fill(field('Passcode'), 'another1');
  await page.click(button('Save'));
  await page.waitFor(() => document.body.innerText.includes('Saved'));
  expect((await kept(browser)).rooms).toMatchObject([{ name: 'Work', passcode: 'another1' }]);
});

test('its setting holds and says whose it is; the others stay the person’s', async ({ browser, page }) => {
  await page.goto(browser.extensionUrl('options.html#settings'));
  await page.waitFor(
    (told: string) =>
      [...document.querySelectorAll('fieldset:disabled')].some((group) => group.textContent?.includes(told)),
    word('setManaged'),
  );
  const fixed = 'fieldset:disabled input[type="radio"]';
  expect(await page.count(fixed)).toBeGreaterThan(1);
  expect(await page.count('fieldset:disabled')).toBe(1);
  const chosen = () => document.querySelector('fieldset:disabled label:has(:checked)')?.textContent;
  expect(await page.evaluate(chosen)).toBe(word('menuLabel'));
  await page.click(`role=radio[name="${word('setPlaceBoth')}"]`);
  await expect
    .poll(() => kept(browser))
    .toMatchObject({ settings: { format: 'link', calendarPlace: 'both' } });
});

test('the popup has its room, and copies the link', async ({ browser, page }) => {
  await openGmail(browser, page);
  const popup = await browser.triggerAction(page);
  await popup.waitFor('section[aria-label="Work"]');
  await popup.click('.switch label:first-of-type');
  await popup.waitFor('section[aria-label="Reception"]');
  await popup.click(button('Copy link'));
  await popup.waitFor(button('Copied'));
  expect((await browser.readClipboard()).text).toBe(RECEPTION_LINK);
});

test('in Gmail its room is in the menu, beside the person’s own, in its format', async ({
  browser,
  page,
}) => {
  await openGmail(browser, page);
  await openCompose(page);
  await page.click(BODY);
  await page.click(INSERT);
  await page.waitFor(NOTE);
  expect(await bodyText(page)).toBe(LABEL);
  expect(await bodyHtml(page)).toContain(`href="${WORK_LINK}"`);
  await page.type(' or ');
  await chooseInMenu(page, ['Reception', word('menuLabel')]);
  await page.waitFor(
    (link: string, body: string) => document.querySelector(body)?.querySelector(`a[href="${link}"]`),
    RECEPTION_LINK,
    BODY,
  );
  expect(evened(await bodyText(page))).toBe(`${LABEL} or ${LABEL}`);
});

test('who has no room of their own has its room: one click inserts it', async ({ browser, page }) => {
  await storeRooms(browser, []);
  await openGmail(browser, page);
  await openCompose(page);
  await page.click(BODY);
  await page.click(INSERT);
  await page.waitFor(NOTE);
  expect(await bodyHtml(page)).toContain(`href="${RECEPTION_LINK}"`);
});

// Last, for it leaves another policy; Firefox reads its own at its start only.
if (browserName === 'chromium')
  test('a policy that changes is followed by pages that are open', async ({ browser, page }) => {
    managed?.changePolicy(POLICY);
    await page.goto(browser.extensionUrl('options.html'));
    await page.waitFor(button('Reception'));
    managed?.changePolicy({
      rooms: [RECEPTION, { name: 'Library', link: 'https://acme.zoom.us/my/library' }],
    });
    await page.waitFor(button('Library'));
    expect(await roomNames(page)).toEqual(['Reception', 'Library', 'Work Default']);
    managed?.changePolicy({});
    await page.waitForGone(button('Library'));
    expect(await roomNames(page)).toEqual(['Work']);
  });

const roomNames = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.room-list button')]
      .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())
      .filter((name) => name !== 'Add a room'),
  );
