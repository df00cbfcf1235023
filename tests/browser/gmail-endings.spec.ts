import type { Page } from './driver/types.ts';
import { BODY, bodyText, INSERT, NOTE, openCompose, openGmail, type Replica } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

type Replicated = { replica: Replica };
type Described = string | [string, Record<string, string>, ...Described[]];

const SIGNATURE_EDITOR = '[contenteditable="true"][aria-label="Signature"]';
const LTR = { dir: 'ltr' };
const chip: Described = [
  'div',
  { class: 'gmail_chip gmail_drive_chip chip-replica', contenteditable: 'false' },
  ['a', { href: 'https://drive.google.com/file/d/1' }, ['span', {}, 'plan.pdf']],
];

/** How a draft may end that is opened again. */
const drafts: Record<string, Described[]> = {
  'a line': [['div', LTR, 'Hello there']],
  'two lines': [['div', LTR, 'Hello', ['div', {}, 'there']]],
  'an empty line': [['div', LTR, 'Hello', ['div', {}, ['br', {}]]]],
  'bare text': ['Hello there'],
  'a list': [['div', LTR, 'Points:', ['ul', {}, ['li', {}, 'One'], ['li', {}, 'Two']]]],
  'a numbered list': [['div', LTR, ['ol', {}, ['li', {}, 'One'], ['li', {}, 'Two']]]],
  'a heading': [['div', LTR, ['h2', {}, 'Agenda']]],
  'an indent': [['div', LTR, 'He said', ['blockquote', { style: 'margin:0 0 0 40px' }, 'come at nine']]],
  'a code block': [['div', LTR, ['pre', {}, 'let a = 1;']]],
  'a paragraph': [['p', {}, 'Hello there']],
  'bold words': [['div', LTR, 'See ', ['b', {}, 'you there']]],
  'a link': [['div', LTR, 'See ', ['a', { href: 'https://example.org/' }, 'this page']]],
  'a table': [['div', LTR, ['table', {}, ['tbody', {}, ['tr', {}, ['td', {}, 'Nine'], ['td', {}, 'Ten']]]]]],
  'a chip of Drive’s': [['div', LTR, 'Attached'], chip],
};

/** How a signature may be built. */
const signatures: Record<string, Described[]> = {
  'a line': [['div', LTR, 'Ann Example']],
  'two blocks': [
    ['div', {}, 'Ann Example'],
    ['div', {}, 'Teacher'],
  ],
  'blocks in a block': [['div', LTR, 'Ann Example', ['div', {}, 'Teacher']]],
  'bare text': ['Ann Example'],
  'lines by breaks': [['div', LTR, 'Ann Example', ['br', {}], 'Teacher']],
  'bold words': [['div', LTR, ['b', {}, 'Ann Example']]],
  'a link': [['div', LTR, 'Ann', ['br', {}], ['a', { href: 'https://example.org/' }, 'example.org']]],
  'a list': [['div', LTR, ['ul', {}, ['li', {}, 'Ann'], ['li', {}, 'Teacher']]]],
  paragraphs: [
    ['p', {}, 'Ann Example'],
    ['p', {}, 'Teacher'],
  ],
  'a table': [['table', {}, ['tbody', {}, ['tr', {}, ['td', {}, 'Ann'], ['td', {}, 'Teacher']]]]],
  nothing: [['div', LTR, ['br', {}]]],
};

/** What stands around the inserted link in an editor, and what is wrong with it. */
const findings = (page: Page, editor: string) =>
  page.evaluate(
    (selector: string, address: string) => {
      const editor = document.querySelector(selector) as HTMLElement;
      const links = [...editor.querySelectorAll(`a[href="${address}"]`)];
      const [link] = links;
      if (!link || links.length !== 1) return [`${links.length} links in ${editor.innerHTML}`];
      const wrong: string[] = [];
      if (link.closest('h1, h2, h3, pre, [contenteditable="false"]')) wrong.push('within something else');
      const parent = link.parentElement;
      if (parent && parent !== editor && /^(?:TABLE|TBODY|TR|UL|OL)$/.test(parent.tagName))
        wrong.push(`straight in ${parent.tagName}`);
      // The words of the same line before it, as they are shown.
      const before = document.createRange();
      before.setStart(editor, 0);
      before.setEndBefore(link);
      const mark = document.createTextNode('\u2603');
      link.before(mark);
      const line = editor.innerText.slice(0, editor.innerText.indexOf('\u2603')).split('\n').at(-1) ?? '';
      mark.remove();
      if (/\S$/.test(line.replaceAll('\u00a0', ' '))) wrong.push(`glued to “${line}”`);
      return wrong.map((what) => `${what}: ${editor.innerHTML}`);
    },
    editor,
    WORK_LINK,
  );

/** Opens another draft in the same page, when nothing of the last one stands any more. */
async function openDraft(page: Page, nodes: Described[], signature: boolean): Promise<void> {
  await page.evaluate(() => (window as never as Replicated).replica.closeAll());
  await page.waitForGone('[data-doorway="room"], [data-doorway="note"]');
  await openCompose(page, 'draft', { nodes, signature });
}

describePart('Gmail: a draft that is opened again, and not clicked into', () => {
  for (const signature of [false, true])
    test(`the link goes to its end, whatever that is${signature ? ', above a signature' : ''}`, {
      timeout: 120_000,
    }, async ({ browser, page }) => {
      await storeRooms(browser, [workRoom()]);
      await openGmail(browser, page);
      for (const [ending, nodes] of Object.entries(drafts)) {
        await openDraft(page, nodes, signature);
        const before = await bodyText(page);
        await page.click(INSERT);
        await page.waitFor(NOTE);
        expect(await page.text(NOTE), ending).toContain(word('noteInserted'));
        expect(await findings(page, BODY), ending).toEqual([]);
        const own = before.split('\n--')[0]?.trim() ?? '';
        expect((await bodyText(page)).slice(0, own.length), ending).toBe(own);
        if (signature) {
          const above = await page.evaluate((address: string) => {
            const { replica } = window as never as Replicated;
            const link = replica.editor().querySelector(`a[href="${address}"]`) as Element;
            const prefix = replica.editor().querySelector('.gmail_signature_prefix') as Element;
            return (link.compareDocumentPosition(prefix) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
          }, WORK_LINK);
          expect(above, ending).toBe(true);
        }
      }
    });
});

/** Opens the settings with this signature, in the same page, when nothing of the last one stands any more. */
async function openSignature(page: Page, nodes: Described[]): Promise<void> {
  await page.evaluate(() => (window as never as Replicated).replica.show('inbox'));
  await page.waitForGone('[data-doorway="room"], [data-doorway="note"]');
  await page.evaluate((nodes: unknown[]) => {
    const { replica } = window as never as Replicated;
    replica.setSignature(0, nodes);
    replica.show('settings/general');
  }, nodes);
  await page.waitFor(() => document.querySelectorAll('[data-doorway="room"]').length === 2);
}

/** Presses the button: the link stands well behind what is there, and the browser's own undo takes it back. */
async function insertsAndUndoes(page: Page, shape: string): Promise<string> {
  const own = (await page.text(SIGNATURE_EDITOR)).trim();
  await page.click(INSERT);
  await page.waitFor(NOTE);
  expect(await findings(page, SIGNATURE_EDITOR), shape).toEqual([]);
  const text = (await page.text(SIGNATURE_EDITOR)).trim();
  expect(text.slice(0, own.length), shape).toBe(own);
  await page.focus(SIGNATURE_EDITOR);
  await page.press('Mod+z');
  expect((await page.text(SIGNATURE_EDITOR)).trim(), shape).toBe(own);
  return text;
}

describePart('Gmail: a signature in the settings, not clicked into', () => {
  test('the link gets a line of its own, whatever it is', { timeout: 120_000 }, async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    for (const [shape, nodes] of Object.entries(signatures)) {
      await openSignature(page, nodes);
      const text = await insertsAndUndoes(page, shape);
      expect(text.split('\n').at(-1)?.trim(), shape).toBe(word('guestJoin'));
    }
  });
});

describe('Gmail: a signature in the settings, clicked into at its end', () => {
  test('the link goes there, whatever it is', { timeout: 120_000 }, async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    for (const [shape, nodes] of Object.entries(signatures)) {
      await openSignature(page, nodes);
      await page.click(SIGNATURE_EDITOR);
      await page.press('Mod+End');
      await insertsAndUndoes(page, shape);
    }
  });
});
