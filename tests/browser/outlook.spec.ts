import { OUTLOOK_ORIGINS } from '../replicas/outlook/index.ts';
import { chooseInMenu, NOTE } from './gmail.ts';
import { doorwayNote } from './notes.ts';
import {
  BODY,
  bodyReady,
  bodyText,
  INSERT,
  model,
  OUTLOOK,
  openMessage,
  openOutlook,
  sent,
} from './outlook.ts';
import { testInOutlook } from './outlook-browser.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, shotPath } from './setup.ts';
import { word } from './words.ts';

const test = testInOutlook();
test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

const HREF = `href="${WORK_LINK.replaceAll('&', '&amp;')}"`;

describe('Outlook mail: one click', () => {
  for (const query of ['editor=9', 'editor=8', 'generation=old'])
    test(`puts the link at the caret, as one undo step, and the draft is saved (${query})`, async ({
      browser,
      page,
    }) => {
      await openOutlook(browser, page, query);
      await openMessage(page);
      await page.click(BODY);
      await page.type('Let us meet');
      await page.click(INSERT);
      await page.waitFor(NOTE);
      expect(await page.text(NOTE)).toContain(word('noteInserted'));
      expect(await bodyText(page)).toBe(`Let us meet ${WORK_LINK}`);
      expect(await model(page)).toContain(HREF);
      await page.waitFor(
        (link: string) =>
          (window as never as { replica: { draft(): string } }).replica.draft().includes(link),
        HREF,
      );
      await page.screenshot(shotPath(`outlook-mail-${query}`));
      await page.focus(BODY);
      await page.press('Mod+z');
      await expect.poll(() => bodyText(page)).toBe('Let us meet');
    });

  for (const kind of ['reply', 'replyAll', 'forward'])
    test(`puts the link above signature and quote of a ${kind} where nobody has clicked`, async ({
      browser,
      page,
    }) => {
      await openOutlook(browser, page, 'signature=1&collapsedTo=1');
      await openMessage(page, kind);
      await page.click('[placeholder="Add a subject"]');
      await page.click(INSERT);
      await page.waitFor(NOTE);
      const text = await bodyText(page);
      expect(text.indexOf(WORK_LINK)).toBe(0);
      expect(text.indexOf('Jane Doe')).toBeGreaterThan(0);
      expect(await model(page)).toContain('x_Signature');
    });

  for (const query of ['', 'preview=300'])
    test(`Undo in the note takes out exactly the link, also after more was typed (${query || 'no card'})`, async ({
      browser,
      page,
    }) => {
      await openOutlook(browser, page, query);
      await openMessage(page);
      await page.click(BODY);
      await page.type('Before');
      await page.click(INSERT);
      await page.waitFor(NOTE);
      await page.type(' after');
      // The card is the page's own, and stays.
      if (query) await page.waitFor('._EType_OWALinkPreview');
      await page.click(`${NOTE} .acts button`);
      await doorwayNote(page, word('noteUndone'));
      const [own] = (await bodyText(page)).split('Join our Cloud Meeting');
      expect(own?.replace(/\s+/g, ' ').trim()).toBe('Before after');
      expect(await page.count(`${BODY} a[href]`)).toBe(0);
    });

  test('says on the second click that the room is there already, though a card was made of the link', async ({
    browser,
    page,
  }) => {
    await openOutlook(browser, page, 'preview=300');
    await openMessage(page);
    await page.click(BODY);
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    await page.waitFor('._EType_OWALinkPreview');
    await page.click(INSERT);
    await doorwayNote(page, word('noteAlready'));
    await page.click('role=button[name="Undo"]');
    await expect.poll(() => bodyText(page)).not.toContain(`${WORK_LINK}\n`);
  });

  test('does not act for a script, and leaves nothing of the room in the page before', async ({
    browser,
    page,
  }) => {
    await openOutlook(browser, page);
    await openMessage(page);
    const markup = await page.evaluate(() => {
      const button = document
        .querySelector('[data-doorway="room"]')
        ?.shadowRoot?.querySelector<HTMLElement>('[data-doorway="insert"]');
      button?.click();
      const roots = [...document.querySelectorAll('[data-doorway]')].map(
        ({ shadowRoot }) => shadowRoot?.innerHTML ?? '',
      );
      return document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, '') + roots.join();
    });
    expect(markup).not.toMatch(/3849205716|384 920|x7Kp2m/);
    expect(await bodyText(page)).toBe('');
    expect(await page.count(NOTE)).toBe(0);
  });

  test('is sent with the link, and the button is put back when the row is made anew', async ({
    browser,
    page,
  }) => {
    await openOutlook(browser, page);
    await openMessage(page);
    await page.click(BODY);
    for (let turn = 0; turn < 3; turn += 1) {
      await page.evaluate(() => (window as never as { replica: { rerender(): void } }).replica.rerender());
      await page.waitFor(() => document.querySelector('#app [data-doorway="room"]'));
    }
    await page.click(INSERT);
    await page.waitFor(NOTE);
    await page.click('[data-testid="ComposeSendButton"] button');
    expect((await sent(page)).map(({ html }) => html.includes(HREF))).toEqual([true]);
  });
});

describe('Outlook mail: the menu', () => {
  test('adds the room to the signature block of the message, above the quote', async ({ browser, page }) => {
    await openOutlook(browser, page, 'signature=1');
    await openMessage(page, 'reply', 'Thursday suits');
    await page.click(BODY);
    await chooseInMenu(page, word('menuSignature'));
    await doorwayNote(page, word('noteInsertedInSignature'));
    const html = await model(page);
    expect(html.indexOf(HREF)).toBeGreaterThan(html.indexOf('University of Somewhere'));
    expect(html.indexOf(HREF)).toBeLessThan(html.indexOf('From:'));
  });

  test('warns of an old link in what is written, and replaces it', async ({ browser, page }) => {
    const old = '5837204961';
    await storeRooms(browser, [workRoom({ retired: [{ kind: 'meetingId', value: old, since: 1 }] })]);
    await openOutlook(browser, page);
    await openMessage(page, 'new', `Come to https://zoom.us/j/${old} today`);
    await page.click(BODY);
    await page.click(INSERT);
    await page.click(`role=button[name="${word('outdatedReplace')}"]`);
    await page.waitFor(`role=button[name="${word('noteUndo')}"]`);
    expect(await bodyText(page)).toBe(`Come to ${WORK_LINK} today`);
    expect(await model(page)).toContain(HREF);
  });
});

describe('Outlook mail: the room of the sending address', () => {
  const teaching = teachingRoom();
  test.beforeEach(({ browser }) =>
    storeRooms(browser, [workRoom(), teaching], { senderRooms: { 'jane@example.edu': teaching.id } }),
  );

  test('is inserted in the page, and in a window that the page has opened', async ({ browser, page }) => {
    await openOutlook(browser, page);
    await openMessage(page);
    await page.click(BODY);
    await page.click(INSERT);
    await page.waitFor(NOTE);
    expect(await bodyText(page)).toContain('zoom.us/j/6142618345');
    const window_ = await browser.opened(() => page.click('#replica-window'));
    await window_.waitFor(() => 'replica' in window);
    await bodyReady(window_);
    await window_.click(BODY);
    await window_.click(INSERT);
    await window_.waitFor(NOTE);
    expect(await bodyText(window_)).toContain('zoom.us/j/6142618345');
    await window_.close();
  });
});

describe('Outlook, wherever it is', () => {
  for (const origin of OUTLOOK_ORIGINS.filter((origin) => origin !== OUTLOOK))
    test(`works at ${origin}`, async ({ browser, page }) => {
      await openOutlook(browser, page, 'leftovers=1&bodyLate=900', origin, '/mail/0/');
      await openMessage(page);
      await openMessage(page, 'reply');
      await page.click(BODY);
      await page.waitFor(`${INSERT}`);
      expect(await page.count('[data-doorway="room"]')).toBe(2);
      await page.evaluate(() => {
        for (const host of document.querySelectorAll('[data-doorway="room"]'))
          if (host.checkVisibility())
            host.shadowRoot?.querySelector('[data-doorway="insert"]')?.setAttribute('id', 'shown');
      });
      await page.click('#shown');
      await page.waitFor(NOTE);
      expect(await bodyText(page)).toContain(WORK_LINK);
    });

  for (const origin of ['https://outlook.office365.us', 'https://outlook.office.com.mcas.ms'])
    test(`works at ${origin}, where access was given`, async ({ browser, page }) => {
      await openOutlook(browser, page, '', origin);
      await openMessage(page);
      await page.click(BODY);
      await page.click(INSERT);
      await page.waitFor(NOTE);
      expect(await model(page)).toContain(HREF);
    });

  test('works in a window without an address, which its opener fills later', async ({ browser, page }) => {
    await openOutlook(browser, page);
    const window_ = await browser.opened(() => page.click('#replica-window'));
    await window_.waitFor(() => 'replica' in window);
    await bodyReady(window_);
    await window_.waitFor('[data-doorway="room"]');
    await window_.click(BODY);
    await window_.type('Here');
    await window_.click(INSERT);
    await window_.waitFor(NOTE);
    expect(await bodyText(window_)).toBe(`Here ${WORK_LINK}`);
    await window_.close();
  });
});
