import type { Page } from '../driver/types.ts';
import {
  BODY,
  bodyText,
  INSERT,
  MENU_ITEM,
  MORE,
  NOTE,
  openCompose,
  openGmail,
  type Replica,
} from '../gmail.ts';
import { doorwayNote } from '../notes.ts';
import { storeRooms, teachingRoom, workRoom } from '../rooms.ts';
import { describe, expect, test } from '../setup.ts';
import { word } from '../words.ts';

type Replicated = { replica: Replica };
/** What lets somebody in: link, number in any writing, passcode, token. */
const ROOM_SECRETS = /zoom\.us|384.?920.?5716|614.?261.?8345|x7Kp2m|aB3dE6gH9jK2/;
/** Anything of a room, names too. */
const ROOM_DATA = /zoom\.us|384.?920.?5716|614.?261.?8345|x7Kp2m|aB3dE6gH9jK2|\bWork\b|Teaching/;

/** Everything that a script of the page can read in the document, open shadow roots included. */
const readAll = (page: Page) =>
  page.evaluate(() => {
    const read = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .filter((element) => !element.matches('script, style'))
        .map((element) => {
          const values = [...element.attributes].map(({ value }) => value).join(' ');
          const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((n) => n.nodeValue);
          const field = (element as HTMLInputElement).value ?? '';
          return `${values} ${own.join(' ')} ${field} ${element.shadowRoot ? read(element.shadowRoot) : ''}`;
        })
        .join('\n');
    return read(document);
  });

/** Records, in the page, everything that ever comes into the document or into a shadow root of it. */
const record = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const watch = (root: Node) =>
      new MutationObserver((records) => {
        for (const { addedNodes, target, type } of records) {
          if (type === 'attributes')
            seen.push([...(target as Element).attributes].map((one) => one.value).join());
          if (type === 'characterData') seen.push(target.nodeValue ?? '');
          for (const node of addedNodes) {
            seen.push(node.textContent ?? '');
            if (!(node instanceof Element)) continue;
            for (const one of [node, ...node.querySelectorAll('*')]) {
              seen.push([...one.attributes].map(({ value }) => value).join());
              if (one.shadowRoot) watch(one.shadowRoot);
            }
          }
        }
      }).observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
    watch(document);
    for (const one of document.querySelectorAll('*')) if (one.shadowRoot) watch(one.shadowRoot);
  });

const recorded = (page: Page) => page.evaluate(() => (window as never as { seen: string[] }).seen.join('\n'));

/** Time in which anything that a script set off would have happened. */
const aMoment = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));

async function gone(page: Page, selector: string): Promise<void> {
  await page.press('Escape');
  await page.waitForGone(selector);
}

describe('a hostile Gmail page', () => {
  test('presses nothing by script, on no part of Doorway', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom(), teachingRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    const attack = () => {
      const root = document.querySelector('[data-doorway="room"]')?.shadowRoot as ShadowRoot;
      const parts = root.querySelectorAll<HTMLElement>('button, [role="menuitem"]');
      const options = { bubbles: true, composed: true, cancelable: true };
      for (const part of parts) {
        part.focus();
        part.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
          part.dispatchEvent(new MouseEvent(type, options));
        for (const key of ['Enter', ' ', 'ArrowDown'])
          for (const type of ['keydown', 'keypress', 'keyup'])
            part.dispatchEvent(new KeyboardEvent(type, { ...options, key, code: key }));
      }
    };
    await page.evaluate(attack);
    await aMoment(page);
    expect(await bodyText(page)).toBe('');
    expect(await page.count(NOTE)).toBe(0);
    expect(await page.count(MENU_ITEM)).toBe(0);
    await page.click(MORE);
    await page.waitFor(MENU_ITEM);
    const items = await page.count(MENU_ITEM);
    await page.evaluate(attack);
    await aMoment(page);
    expect(await page.count(MENU_ITEM)).toBe(items);
    expect(await bodyText(page)).toBe('');
    expect(await page.count(NOTE)).toBe(0);
    await gone(page, MENU_ITEM);
    await page.click(INSERT);
    await page.waitFor(NOTE);
    const text = await bodyText(page);
    await page.evaluate(attack);
    await aMoment(page);
    expect(await page.count(NOTE)).toBe(1);
    expect(await bodyText(page)).toBe(text);
  });

  test('reads nothing of a room before the person acts, and nothing after notes and menu are closed', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom(), teachingRoom()]);
    await openGmail(browser, page, 'open=new');
    await record(page);
    await openCompose(page);
    expect(await recorded(page)).not.toMatch(ROOM_DATA);
    // The tip says whose room it is, and no more of it, as long as the person points there.
    await page.hover(INSERT);
    await aMoment(page);
    expect(await readAll(page)).not.toMatch(ROOM_SECRETS);
    await page.hover(BODY);
    await aMoment(page);
    expect(await readAll(page)).not.toMatch(ROOM_DATA);
    expect(await recorded(page)).not.toMatch(ROOM_SECRETS);
    await page.click(MORE);
    await page.waitFor(MENU_ITEM);
    expect(await readAll(page)).toMatch(ROOM_DATA);
    await gone(page, MENU_ITEM);
    expect(await readAll(page)).not.toMatch(ROOM_DATA);
    await page.click(INSERT);
    await page.waitFor(NOTE);
    await page.click(`${NOTE} .acts button`);
    await doorwayNote(page, word('noteUndone'));
    expect(await bodyText(page)).toBe('');
    await gone(page, NOTE);
    await page.evaluate(() => (window as never as Replicated).replica.closeAll());
    expect(await readAll(page)).not.toMatch(ROOM_DATA);
  });

  test('a menu that lost its place is emptied too', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom(), teachingRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    await page.click(MORE);
    await page.waitFor(MENU_ITEM);
    await page.evaluate(() => {
      const host = document.querySelector('[data-doorway="room"]') as HTMLElement;
      Object.assign(window, { stolen: host.shadowRoot });
      (window as never as Replicated).replica.closeAll();
    });
    await page.clickAt({ x: 400, y: 300 });
    await page.waitFor(
      () => !(window as never as { stolen: ShadowRoot }).stolen.querySelector('[role="menuitem"]'),
    );
  });

  test('forged notes, menus and hosts have no effect', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    await page.evaluate(() => {
      const forge = (name: string, role: string) => {
        const host = document.createElement('span');
        host.setAttribute('data-doorway', 'room');
        host.className = 'forged';
        const root = host.attachShadow({ mode: 'open' });
        const part = document.createElement(role === 'button' ? 'button' : 'div');
        part.setAttribute('data-doorway', name);
        part.setAttribute('role', role);
        part.id = `forged-${name}`;
        part.textContent = 'Undo';
        part.style.cssText = 'position:fixed;z-index:99999;background:#fff;top:80px;padding:10px';
        part.style.left = `${100 + 90 * document.querySelectorAll('.forged').length}px`;
        root.append(part);
        document.body.append(host);
      };
      forge('insert', 'button');
      forge('note', 'status');
      forge('menu', 'menuitem');
    });
    for (const name of ['insert', 'note', 'menu']) await page.click(`#forged-${name}`);
    await aMoment(page);
    expect(await bodyText(page)).toBe('');
    expect(await readAll(page)).not.toMatch(ROOM_DATA);
    await page.click(`[role="dialog"] >>> ${INSERT}`);
    await page.waitFor(`[role="dialog"] >>> ${NOTE}`);
    expect(await bodyText(page)).toContain('zoom.us');
  });

  test('a page that throws the button out again and again does not hang, and still has a way', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await page.evaluate(() =>
      new MutationObserver(() => {
        for (const cell of document.querySelectorAll('td[data-doorway]')) cell.remove();
      }).observe(document.body, { childList: true, subtree: true }),
    );
    await page.evaluate(() => void (window as never as Replicated).replica.open('new'));
    await page.click('[g_editable="true"]');
    await page.waitFor('[data-doorway="page"] >>> [data-doorway="room"]');
    await page.click(INSERT);
    await page.waitFor(NOTE);
    expect(await bodyText(page)).toContain('zoom.us');
  });
});
