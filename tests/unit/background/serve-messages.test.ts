import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addRoom } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { readStore, updateStore } from '../../../lib/store/store.ts';
import { MemoryPort } from '../store/memory-port.ts';
import { workRoom } from '../store/rooms.ts';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return mocked.browser;
  },
}));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return mocked.browser;
  },
}));
const { answer } = await import('../../../lib/background/serve-messages.ts');
const { listenToMessages } = await import('../../../lib/background/listen.ts');
const { ask } = await import('../../../lib/messaging.ts');

const GMAIL = { id: 'doorway', url: 'https://mail.google.com/mail/u/0/#inbox' };
const CALENDAR = { id: 'doorway', url: 'https://calendar.google.com/calendar/u/0/r' };
const PRACTICE = { id: 'doorway', url: 'chrome-extension://doorway/practice.html' };

let port: MemoryPort;
beforeEach(async () => {
  mocked.browser = fakeBrowser();
  port = new MemoryPort();
  replaceStoragePort(port);
  await updateStore((stored) => addRoom(stored, workRoom()));
});
afterEach(() => replaceStoragePort(null));

describe('who is answered', () => {
  test('nobody but Doorway itself', () => {
    expect(answer({ type: 'page-state', host: 'gmail' }, { ...GMAIL, id: 'another' })).toBeUndefined();
    expect(answer({ type: 'page-state', host: 'gmail' }, { url: GMAIL.url })).toBeUndefined();
  });

  test.each([
    null,
    'pack',
    { type: 'changed' },
    { type: 'page-state', host: 'elsewhere' },
    { type: 'page-state', host: 'anywhere' },
    { type: 'remember-format', format: 'morse' },
    { type: 'used', roomId: 7 },
    { type: 'open-options', section: 'x' },
  ])('no message that is not a request: %j', (message) => {
    expect(answer(message, GMAIL)).toBeUndefined();
  });

  test('a script cannot ask in the name of another page', async () => {
    await expect(answer({ type: 'page-state', host: 'calendar' }, GMAIL)).rejects.toThrow();
    await expect(answer({ type: 'page-state', host: 'practice' }, GMAIL)).rejects.toThrow();
    await expect(answer({ type: 'switch-off', host: 'calendar' }, GMAIL)).rejects.toThrow();
    expect((await readStore()).settings.calendarButton).toBe(true);
    const lookAlike = { id: 'doorway', url: 'https://mail.google.com.evil.example/' };
    await expect(answer({ type: 'page-state', host: 'gmail' }, lookAlike)).rejects.toThrow();
  });

  test.each([GMAIL, CALENDAR, { ...GMAIL, url: 'https://example.org/' }])(
    'a script in a page may not insert into a tab: $url',
    async (sender) => {
      const request = { type: 'insert-in-tab', tabId: 7, roomId: null, format: null, templateId: null };
      await expect(answer(request, sender)).rejects.toThrow('not its page');
      expect(mocked.browser.scripting.executeScript).not.toHaveBeenCalled();
    },
  );
});

describe('an answer, from the one end to the other', () => {
  /** A browser that carries messages as JSON, from a script in Gmail to the background. */
  beforeEach(() => {
    listenToMessages();
    const { runtime } = mocked.browser;
    const sendMessage = async (message: object) => {
      const [given] = runtime.onMessage.fire(JSON.parse(JSON.stringify(message)), GMAIL);
      const reply = await given;
      return reply === undefined ? undefined : JSON.parse(JSON.stringify(reply));
    };
    Object.assign(runtime, { sendMessage });
  });

  test('comes as it was given', async () => {
    const state = await ask({ type: 'page-state', host: 'gmail' });
    expect(state.rooms.map(({ id }) => id)).toEqual(['work']);
    expect(await ask({ type: 'used', roomId: 'work' })).toBeUndefined();
    expect(await ask({ type: 'advice', roomId: 'no such', place: { use: 'gmail' }, shown: [] })).toBeNull();
  });

  test('is a rejection where the background refuses or fails', async () => {
    await expect(ask({ type: 'page-state', host: 'calendar' })).rejects.toThrow('not its page');
    port.writeError = new Error('Resource::kQuotaBytes quota exceeded');
    await expect(ask({ type: 'switch-off', host: 'gmail' })).rejects.toThrow('full');
  });

  test('tells what failed, and nothing of what was asked', async () => {
    port.get = () => Promise.reject(new Error('IO error at C:\\Users\\Anna'));
    await expect(ask({ type: 'page-state', host: 'gmail' })).rejects.toThrow(
      /^StoreError \(store: failed\)$/,
    );
    const lines = (await ask({ type: 'log' })).join('\n');
    expect(lines).toMatch(/answer page-state StoreError \(store: failed\)/);
    expect(lines).toMatch(/store StoreError \(store: failed\)/);
    expect(lines).not.toContain('Anna');
  });

  test('is a rejection where nobody knows the request', async () => {
    await expect(ask({ type: 'bring', script: 'background' as never })).rejects.toThrow('not answered');
  });
});

describe('scripts that are brought on demand', () => {
  test('the diagnosis comes into the frame that asks, and into no other', async () => {
    await answer({ type: 'bring', script: 'diagnose' }, { ...GMAIL, tab: { id: 7 }, frameId: 3 });
    expect(mocked.browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/diagnose.js'],
    });
    expect(existsSync('entrypoints/diagnose.ts')).toBe(true);
  });

  test('no other file is brought', () => {
    for (const script of ['background', 'anywhere', '../gmail', '', 7])
      expect(answer({ type: 'bring', script }, { ...GMAIL, tab: { id: 7 } })).toBeUndefined();
    expect(mocked.browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('none comes without a tab to bring it into', async () => {
    await expect(answer({ type: 'bring', script: 'diagnose' }, GMAIL)).rejects.toThrow();
    expect(mocked.browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('page state', () => {
  test('comes for the page that asks, and for the practice page', async () => {
    for (const [host, sender] of [
      ['gmail', GMAIL],
      ['calendar', CALENDAR],
      ['practice', PRACTICE],
    ] as const)
      await expect(answer({ type: 'page-state', host }, sender)).resolves.toMatchObject({
        rooms: [{ id: 'work' }],
      });
  });

  test('rejects when the store cannot be read', async () => {
    port.get = () => Promise.reject(new Error('IO error'));
    await expect(answer({ type: 'page-state', host: 'gmail' }, GMAIL)).rejects.toMatchObject({
      kind: 'failed',
    });
  });
});

describe('what is written', () => {
  test('use, format and switching off', async () => {
    await answer({ type: 'used', roomId: 'work' }, GMAIL);
    await answer({ type: 'remember-format', format: 'invitation' }, GMAIL);
    await answer({ type: 'switch-off', host: 'gmail' }, GMAIL);
    const { rooms, settings } = await readStore();
    expect(rooms[0]?.usedAt).toBeGreaterThan(1_700_000_000_000);
    expect(settings).toMatchObject({ lastFormat: 'invitation', gmailButton: false, calendarButton: true });
  });

  test('a full store is not called a success', async () => {
    port.writeError = new Error('Resource::kQuotaBytes quota exceeded');
    await expect(answer({ type: 'switch-off', host: 'gmail' }, GMAIL)).rejects.toMatchObject({
      kind: 'full',
    });
  });
});

describe('pages that are opened', () => {
  test.each([
    'https://zoom.us/profile/setting',
    'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0068443',
    'https://calendar.google.com/calendar/r/eventedit',
    'chrome-extension://doorway/options.html#advice',
  ])('%s', async (url) => {
    await answer({ type: 'open-url', url }, GMAIL);
    expect(mocked.browser.tabs.create).toHaveBeenCalledWith({ url });
  });

  test('an address inside the extension', async () => {
    await answer({ type: 'open-url', url: 'options.html#advice' }, GMAIL);
    expect(mocked.browser.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://doorway/options.html#advice',
    });
  });

  test.each([
    'http://zoom.us/j/1234567890',
    'https://zoom.us.evil.com/',
    'https://user@zoom.us/',
    'https://zoom.us:8443/',
    'https://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome-extension://another/options.html',
    'chrome://settings',
    '//example.org/',
  ])('never %s', async (url) => {
    await expect(answer({ type: 'open-url', url }, GMAIL)).rejects.toThrow();
    expect(mocked.browser.tabs.create).not.toHaveBeenCalled();
  });

  test('the options page opens at its section', async () => {
    await answer({ type: 'open-options', section: 'signature' }, GMAIL);
    expect(mocked.browser.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://doorway/options.html#signature',
    });
  });

  test('an options page that is open is used again', async () => {
    mocked.browser.tabs.all.push(
      { id: 1, url: 'https://mail.google.com/' },
      { id: 2, url: 'chrome-extension://doorway/options.html#rooms', windowId: 9 },
    );
    await answer({ type: 'open-options', section: 'settings' }, GMAIL);
    expect(mocked.browser.tabs.create).not.toHaveBeenCalled();
    expect(mocked.browser.tabs.update).toHaveBeenCalledWith(2, {
      active: true,
      url: 'chrome-extension://doorway/options.html#settings',
    });
    expect(mocked.browser.windows.update).toHaveBeenCalledWith(9, { focused: true });
  });
});
