import { BODY, bodyHtml, bodyText, evened, INSERT, NOTE, openCompose, openGmail } from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

describe('Gmail: one click', () => {
  // In an answer the middle of the body is quoted text: the person's own line stands above it.
  const ownLine = { new: BODY, reply: `${BODY} > div` };

  for (const kind of ['new', 'reply'] as const)
    test(`puts the link at the caret of a ${kind}, as one undo step, and the draft is saved`, async ({
      browser,
      page,
    }) => {
      await storeRooms(browser, [workRoom()]);
      await openGmail(browser, page, `open=${kind}`);
      await page.waitFor('[data-doorway="room"]');
      await page.click(ownLine[kind]);
      await page.type('Let us meet');
      const before = await bodyHtml(page);
      await page.click(INSERT);
      await page.waitFor(NOTE);
      expect(await bodyText(page)).toContain(`Let us meet ${WORK_LINK}`);
      expect(await page.text(NOTE)).toContain(word('noteInserted'));
      await page.waitFor(
        (link: string) =>
          (window as never as { replica: { drafts(): { html: string }[] } }).replica
            .drafts()
            .some(({ html }) => html.includes(link)),
        WORK_LINK,
      );
      await page.screenshot(shotPath(`gmail-${kind}`));
      await page.focus(BODY);
      await page.press('Mod+z');
      expect(await bodyHtml(page)).toBe(before);
    });

  test('puts the link above the quote, on the own line, when the caret stands in the quote', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page, 'open=reply&text=Thursday%20suits');
    await page.waitFor('[data-doorway="room"]');
    const quoted = () => page.text(`${BODY} .gmail_quote`);
    const before = await quoted();
    await page.click(`${BODY} blockquote`);
    await page.click(INSERT);
    await page.waitFor(NOTE);
    expect(evened(await page.text(`${BODY} > div`))).toBe(`Thursday suits ${WORK_LINK}`);
    expect(await quoted()).toBe(before);
  });

  test('leaves nothing of the room in the page before the click', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    const seen = await page.evaluate(() => {
      const read = (root: ParentNode): string =>
        [...root.querySelectorAll('*')]
          .map(
            (e) =>
              [...e.attributes].map((a) => a.value).join(' ') +
              (e.shadowRoot ? read(e.shadowRoot) + (e.shadowRoot.textContent ?? '') : ''),
          )
          .join(' ') + (root.textContent ?? '');
      return read(document);
    });
    expect(seen).not.toMatch(/3849205716|384 920|x7Kp2m|Work/);
  });

  test('does not act for a script', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    await page.evaluate(() => {
      const button = document
        .querySelector('[data-doorway="room"]')
        ?.shadowRoot?.querySelector<HTMLElement>('[data-doorway="insert"]');
      button?.click();
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(await bodyText(page)).toBe('');
    expect(await page.count(NOTE)).toBe(0);
  });

  test('says on the second click that the room is there already', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    await page.click(BODY);
    await page.click(INSERT);
    await page.waitFor(NOTE);
    await page.click(INSERT);
    await page.waitFor(() =>
      document
        .querySelector('[data-doorway="room"]')
        ?.shadowRoot?.querySelector('[data-doorway="note"]')
        ?.textContent?.includes('already'),
    );
    expect((await bodyText(page)).split(WORK_LINK)).toHaveLength(2);
    await page.waitFor(
      () => (window as never as { replica: { drafts(): object[] } }).replica.drafts().length === 1,
    );
    // One press too many costs nothing: what the first one did can still be taken out.
    await page.click('role=button[name="Undo"]');
    await expect.poll(() => bodyText(page)).toBe('');
  });

  test('takes back exactly the link by the note, also after more was typed', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    await page.click(BODY);
    await page.type('Before');
    await page.click(INSERT);
    await page.waitFor(NOTE);
    await page.type(' after');
    await page.click(`${NOTE} .acts button`);
    await doorwayNote(page, word('noteUndone'));
    expect(await bodyText(page)).toBe('Before after');
  });

  test('inserts a room as it is stored now, not as it was when the compose opened', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    await page.click(BODY);
    await storeRooms(browser, [workRoom({ meetingId: '7754413926', token: null })]);
    await page.click(INSERT);
    await page.waitFor(NOTE);
    expect(await bodyText(page)).toBe('https://zoom.us/j/7754413926');
  });
});
