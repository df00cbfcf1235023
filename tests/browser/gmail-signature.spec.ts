import type { Page } from './driver/types.ts';
import { bodyText, chooseInMenu, evened, INSERT, NOTE, openGmail, type Replica } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

type Replicated = { replica: Replica };
const EDITORS = '[contenteditable="true"][aria-label="Signature"]';
const LINKED = `<a href="${WORK_LINK}">Join my Zoom room</a>`;

const html = (page: Page) => page.evaluate(() => (window as never as Replicated).replica.editor().innerHTML);

async function addToSignature(page: Page): Promise<void> {
  await page.waitFor('[data-doorway="room"]');
  await chooseInMenu(page, 'Add to signature');
  await page.waitFor(NOTE);
}

describe('Gmail: signatures in the settings', () => {
  test('each signature editor has a button that puts the room at the caret; the vacation editor has none', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await page.evaluate(() => (window as never as Replicated).replica.show('settings/general'));
    await page.waitFor(() => document.querySelectorAll('[data-doorway="room"]').length === 2);
    await page.click(EDITORS);
    await page.press('Mod+End');
    await page.type(', at home');
    await page.click(INSERT);
    await page.waitFor(NOTE);
    const signatures = await page.evaluate(
      (editors: string) => [...document.querySelectorAll(editors)].map((one) => one.innerHTML),
      EDITORS,
    );
    expect(evened(signatures[0] ?? '').replace('&nbsp;', ' ')).toContain(`Robin Example, at home ${LINKED}`);
    expect(signatures[1]).not.toContain('zoom.us');
    expect(await page.text(NOTE)).toContain(word('noteInsertedSignature'));
    await page.screenshot(shotPath('gmail-settings'));
    await page.focus(EDITORS);
    await page.press('Mod+z');
    expect(evened(await page.text(EDITORS))).toBe('Robin Example, at home');
  });

  test('the buttons come with the settings and go with them', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    for (const _ of [1, 2]) {
      await page.evaluate(() => (window as never as Replicated).replica.show('settings/general'));
      await page.waitFor(() => document.querySelectorAll('[data-doorway="room"]').length === 2);
      await page.evaluate(() => (window as never as Replicated).replica.show('inbox'));
      await page.waitForGone('[data-doorway="room"]');
    }
  });
});

describe('Gmail: the signature of a message', () => {
  test('the room comes to the end of the signature that stands there, as one undo step', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page, 'open=reply&signature=1&text=Gladly.');
    await page.waitFor('[data-doorway="room"]');
    const before = await html(page);
    await addToSignature(page);
    const signature = await page.evaluate(
      () => document.querySelector('[g_editable="true"] > .gmail_signature')?.innerHTML ?? '',
    );
    expect(signature).toContain(LINKED);
    expect(evened(await page.text('[g_editable="true"] > .gmail_signature')).replace(' \n', '\n')).toBe(
      'Robin Example\nExample Studio\nJoin my Zoom room',
    );
    expect(await page.text(NOTE)).toContain('signature');
    await page.screenshot(shotPath('gmail-signature'));
    await page.press('Mod+z');
    expect(await html(page)).toBe(before);
  });

  for (const kind of ['reply', 'forward', 'new'])
    test(`where there is none one is made: ${kind}`, async ({ browser, page }) => {
      await storeRooms(browser, [workRoom()]);
      await openGmail(browser, page, `open=${kind}&text=Gladly.`);
      await page.waitFor('[data-doorway="room"]');
      const before = await html(page);
      await addToSignature(page);
      const made = await page.evaluate(() => {
        const editor = document.querySelector('[g_editable="true"]') as HTMLElement;
        const block = editor.querySelector('[data-smartmail="gmail_signature"].gmail_signature');
        const quote = editor.querySelector('.gmail_quote');
        const prefix = editor.querySelector('.gmail_signature_prefix');
        return {
          text: block?.textContent,
          prefix: prefix?.textContent,
          aboveQuote: !quote || !!(block && block.compareDocumentPosition(quote) & 4),
          insideQuote: !!block?.closest('.gmail_quote'),
          styled: /style=/.test(block?.outerHTML ?? 'style='),
        };
      });
      expect(made).toEqual({
        text: 'Join my Zoom room',
        prefix: '-- ',
        aboveQuote: true,
        insideQuote: false,
        styled: false,
      });
      expect(await bodyText(page)).toMatch(/^Gladly\.\s+--\s*Join my Zoom room/);
      await page.screenshot(shotPath(`gmail-signature-made-${kind}`));
      await page.press('Mod+z');
      expect(await html(page)).toBe(before);
    });

  test('twice is once: the second time it says that it is there', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page, 'open=new&text=Gladly.');
    await addToSignature(page);
    await page.press('Escape');
    await page.waitForGone(NOTE);
    await addToSignature(page);
    expect(await page.text(NOTE)).toContain(word('noteAlreadySignature'));
  });
});
