import type { Browser, Page } from '../driver/types.ts';
import { storeRooms, WORK_LINK, workRoom } from '../rooms.ts';
import { expect, sharedBrowser, test } from '../setup.ts';
import { word } from '../words.ts';

const COMMAND = 'insert-room-link';
const HERE = 'https://hostile.example';
const FRAMED = 'https://framed.example';

/** Two fields that a person sees, two that nobody does, and a frame of somebody else's with a field that it keeps to itself. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Hostile</title>
<textarea id="field" class="seen">Hello </textarea>
<div id="rich" class="seen" contenteditable="true">Hello </div>
<input id="hidden" style="position:fixed;left:0;top:0;opacity:0">
<div id="trap" contenteditable="true" style="position:absolute;left:-9999px">.</div>
<iframe src="${FRAMED}/" style="width:90px;height:30px"></iframe>`;
const FRAME = `<!doctype html><input id="stolen"><script>
  addEventListener('message', ({ data, source }) => {
    if (data === 'take') document.querySelector('#stolen').focus();
    else source.postMessage({ stolen: document.querySelector('#stolen').value }, '*');
  });
</script>`;

const served = (body: string) => () => ({ status: 200, headers: {}, contentType: 'text/html', body });

test.beforeAll(async () => {
  const browser = await sharedBrowser();
  browser.serve(HERE, served(PAGE));
  browser.serve(FRAMED, served(FRAME));
});
test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

interface Trick {
  /** What the page does, once the person's caret is in a field. Runs in the page. */
  act: () => void;
  /** The field that the person is in; the textarea when absent. */
  field?: string;
  /** Whether the link must come into it, must not, or may where that is seen and said. */
  ends: 'in' | 'out' | 'either';
}

/** What a page can do around an insertion at the caret. */
const TRICKS: Record<string, Trick> = {
  'the caret is taken to an editor out of sight as soon as it is set': {
    field: '#rich',
    act: () => {
      document.addEventListener('selectionchange', () =>
        document.querySelector<HTMLElement>('#trap')?.focus(),
      );
      document.querySelector('#rich')?.addEventListener('beforeinput', () => {
        document.querySelector<HTMLElement>('#trap')?.focus();
      });
    },
    ends: 'out',
  },
  'a frame of somebody else’s takes the focus as soon as the caret is set': {
    field: '#rich',
    act: () => {
      const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
      document.addEventListener('selectionchange', () => contentWindow?.postMessage('take', '*'));
    },
    // The frame may have the focus only after the link is in.
    ends: 'either',
  },
  'the field gives way to another as it is written in': {
    act: () => {
      const field = document.querySelector<HTMLTextAreaElement>('#field');
      field?.addEventListener('input', () => {
        const other = document.createElement('textarea');
        other.id = 'field';
        other.value = 'Hello ';
        field.replaceWith(other);
        other.focus();
      });
    },
    ends: 'out',
  },
  'input is cancelled, and the field emptied of what came': {
    act: () => {
      const field = document.querySelector<HTMLTextAreaElement>('#field');
      field?.addEventListener('beforeinput', (event) => event.preventDefault());
      field?.addEventListener('paste', (event) => event.preventDefault());
      field?.addEventListener('input', () => {
        field.value = 'Hello ';
      });
    },
    ends: 'out',
  },
  'paste and input are cancelled in an editor, and what changes is put back': {
    field: '#rich',
    act: () => {
      const rich = document.querySelector('#rich') as HTMLElement;
      for (const type of ['beforeinput', 'paste', 'drop'])
        rich.addEventListener(type, (event) => event.preventDefault());
      new MutationObserver(() => {
        if (rich.textContent !== 'Hello ') rich.replaceChildren('Hello ');
      }).observe(rich, { childList: true, characterData: true, subtree: true });
    },
    ends: 'out',
  },
  'its own methods, and those of Node, Range, Selection and Object, are others': {
    act: () => {
      const broken = () => {
        throw new Error('broken');
      };
      const owners = [
        Document,
        Node,
        Element,
        HTMLElement,
        Range,
        Selection,
        EventTarget,
        HTMLTextAreaElement,
      ];
      for (const { prototype } of owners)
        for (const [name, { writable, configurable }] of Object.entries(
          Object.getOwnPropertyDescriptors(prototype),
        )) {
          // By these the tests themselves look into the page.
          if (
            /^(?:constructor|querySelector|matches|value|addEventListener|shadowRoot|textContent|contentWindow|blur|focus)/.test(
              name,
            )
          )
            continue;
          if (writable) Object.assign(prototype, { [name]: broken });
          else if (configurable) Object.defineProperty(prototype, name, { get: broken, configurable: true });
        }
      Object.assign(Object.prototype, { ok: true, snippet: null, why: 'no-field', isElsewhere: true });
    },
    ends: 'in',
  },
  'it says that another field has the focus, and that commands succeed': {
    act: () => {
      const hidden = document.querySelector('#hidden');
      Object.defineProperty(document, 'activeElement', { get: () => hidden });
      Object.assign(document, { execCommand: () => true, hasFocus: () => true });
    },
    ends: 'in',
  },
  'an element named “activeElement” stands for the field, while a hidden one has the focus': {
    act: () => {
      const form = document.createElement('form');
      form.setAttribute('name', 'activeElement');
      form.contentEditable = 'true';
      form.textContent = 'Write here';
      document.body.append(form);
      document.querySelector<HTMLElement>('#hidden')?.focus();
    },
    ends: 'out',
  },
  'elements are named as what a document can do': {
    act: () => {
      const names = ['execCommand', 'createElement', 'hasFocus', 'createRange', 'getSelection', 'body'];
      const forms = names.map((name) => Object.assign(document.createElement('form'), { name }));
      document.body.append(...forms);
      document.querySelector<HTMLElement>('#field')?.focus();
    },
    ends: 'either',
  },
  'it has notes and hosts of its own that look like Doorway’s': {
    act: () => {
      for (const name of ['page', 'note', 'room']) {
        const host = document.createElement('span');
        host.setAttribute('data-doorway', name);
        host.attachShadow({ mode: 'open' }).innerHTML = '<p data-forged>Link added</p>';
        document.documentElement.append(host);
      }
      document.querySelector('#field')?.setAttribute('data-doorway', 'note');
    },
    ends: 'in',
  },
  'it removes Doorway’s note at once': {
    act: () =>
      new MutationObserver(() => {
        for (const one of document.querySelectorAll('[data-doorway]')) one.remove();
      }).observe(document, { childList: true, subtree: true }),
    ends: 'in',
  },
};

for (const [what, { act, field = '#field', ends }] of Object.entries(TRICKS))
  test(`writes where it is seen or not at all, and says which: ${what}`, async ({ browser, page }) => {
    await open(page, field);
    await page.evaluate(act);
    await browser.runCommand(page, COMMAND);
    const removesNotes = what.startsWith('it removes');
    if (removesNotes)
      await page.waitFor(() => document.querySelector<HTMLTextAreaElement>('#field')?.value !== 'Hello ');
    else await expect.poll(() => said(browser, page)).not.toBe('');
    const words = await said(browser, page);
    const { seen, unseen } = await written(page);
    expect(unseen).not.toContain('zoom');
    const isIn = seen.split(WORK_LINK).length === 2;
    if (ends !== 'either') expect([ends, seen.includes('zoom')]).toEqual([ends, ends === 'in']);
    if (!removesNotes) expect([words, words.includes(word('noteInserted'))]).toEqual([words, isIn]);
  });

test('a note that is removed before it can be read is said at the icon', async ({ browser, page }) => {
  await open(page, '#field');
  await page.evaluate(TRICKS['it removes Doorway’s note at once']?.act as () => void);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await browser.runCommand(page, COMMAND);
  await expect.poll(() => badge(browser)).toBe('!');
});

test('where nothing is inserted, the page reads nothing of the room, nor of what is asked', async ({
  browser,
  page,
}) => {
  await open(page, '#field');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('message', ({ data }) => void seen.push(JSON.stringify(data)));
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          seen.push(node.textContent ?? '', (node as Element).shadowRoot?.innerHTML ?? '');
    }).observe(document, { childList: true, subtree: true });
    const field = document.querySelector<HTMLTextAreaElement>('#field');
    field?.replaceWith(Object.assign(document.createElement('input'), { type: 'password', id: 'field' }));
    document.querySelector<HTMLElement>('#field')?.focus();
  });
  await browser.runCommand(page, COMMAND);
  await expect.poll(() => said(browser, page)).toContain('password');
  const readable = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')].flatMap((one) => [one.shadowRoot?.innerHTML ?? '']);
    return [
      ...(window as never as { seen: string[] }).seen,
      ...all,
      document.documentElement.outerHTML,
    ].join();
  });
  expect(readable).not.toMatch(/zoom\.us|384.?920.?5716|x7Kp2m|aB3dE6gH9jK2/);
});

async function open(page: Page, field: string): Promise<void> {
  await page.goto(HERE);
  await page.click(field);
  await page.press('Mod+End');
}

/** What Doorway says: in a note of its own, or by its mark at the icon. */
async function said(browser: Browser, page: Page): Promise<string> {
  const note = await page.evaluate(() => {
    const walk = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((one) => {
        const own = one.matches('[data-doorway="note"][role="status"]') ? [one.textContent ?? ''] : [];
        return [...own, ...(one.shadowRoot ? walk(one.shadowRoot) : [])];
      });
    return walk(document).join(' ');
  });
  return `${note}${await badge(browser)}`;
}

const badge = (browser: Browser) =>
  browser.evaluateInBackground(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's API has no types in a test
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return String(await api.action.getBadgeText({ tabId: tab?.id }));
  });

/** What stands in fields that a person sees, and in those that nobody does, the frame's among them. */
const written = (page: Page): Promise<{ seen: string; unseen: string }> =>
  page.evaluate(async () => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) =>
        'value' in one ? String(one.value) : (one.textContent ?? ''),
      );
    const stolen = await new Promise<string>((told) => {
      addEventListener('message', ({ data }) => void (typeof data?.stolen === 'string' && told(data.stolen)));
      document.querySelector('iframe')?.contentWindow?.postMessage('tell', '*');
    });
    return { seen: texts('#field, #rich').join(' '), unseen: [...texts('#hidden, #trap'), stolen].join(' ') };
  });
