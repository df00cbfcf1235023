import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AlwaysQuestion } from '../../../lib/messages.ts';
import { RULES } from '../../../lib/room/advice/advise.ts';
import { addRoom, patchSettings } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { readStore, updateStore } from '../../../lib/store/store.ts';
import { MemoryPort } from '../store/memory-port.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
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
    { type: 'chosen', address: null, roomId: 'work', format: 'morse', templateId: null },
    { type: 'set-sender', address: 'No Address', roomId: 'work' },
    { type: 'used', roomId: 7 },
    { type: 'open-options', section: 'x' },
  ])('no message that is not a request: %j', (message) => {
    expect(answer(message, GMAIL)).toBeUndefined();
  });

  test('a script cannot ask in the name of another page', async () => {
    await expect(answer({ type: 'page-state', host: 'calendar' }, GMAIL)).rejects.toThrow();
    await expect(answer({ type: 'page-state', host: 'practice' }, GMAIL)).rejects.toThrow();
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

describe('a script that asks without end', () => {
  const from = (id: number) => ({ ...GMAIL, tab: { id } });
  const ask30 = async (message: object, sender: object) => {
    const asked = Array.from({ length: 30 }, () => answer(message, sender));
    const settled = await Promise.allSettled(asked);
    return settled.filter(({ status }) => status === 'fulfilled').length;
  };

  test('opens few pages, and only its own tab is held to that', async () => {
    const open = { type: 'open-url', url: 'https://zoom.us/profile' };
    expect(await ask30(open, from(101))).toBe(10);
    expect(await ask30({ type: 'open-options', section: 'rooms' }, from(101))).toBe(0);
    expect(mocked.browser.tabs.create).toHaveBeenCalledTimes(10);
    await expect(answer(open, from(102))).resolves.toBeUndefined();
  });

  test('writes little, and still gets its page state', async () => {
    await ask30({ type: 'used', roomId: 'work' }, from(103));
    expect(await ask30({ type: 'used', roomId: 'work' }, from(103))).toBe(10);
    expect(await ask30({ type: 'page-state', host: 'gmail' }, from(103))).toBe(30);
  });

  test('fills the storage with nothing: neither what Doorway does not know, nor addresses without end', async () => {
    const [adviceId = ''] = RULES.flatMap(({ id, once }) => (once ? [id] : []));
    const before = await readStore();
    for (const request of [
      { type: 'advice-shown', adviceId, roomId: 'no such room' },
      { type: 'advice-shown', adviceId: 'turn-on-anything', roomId: 'work' },
      { type: 'chosen', address: 'a@b.org', roomId: 'none', format: 'link', templateId: null },
      { type: 'set-sender', address: 'a@b.org', roomId: 'none' },
    ])
      await answer(request, GMAIL);
    expect(await readStore()).toEqual(before);
    const addresses = Array.from({ length: 1000 }, (_, at) => [`a${at}@b.org`, 'work']);
    await updateStore((stored) => patchSettings(stored, { senderRooms: Object.fromEntries(addresses) }));
    const more = { type: 'set-sender', address: 'more@b.org', roomId: 'work' };
    await expect(answer(more, GMAIL)).rejects.toMatchObject({ kind: 'invalid' });
  });

  test('is not what Doorway’s own pages are', async () => {
    expect(await ask30({ type: 'open-url', url: 'https://zoom.us/profile' }, PRACTICE)).toBe(30);
  });

  test('may ask again after a while', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
    expect(await ask30({ type: 'open-url', url: 'https://zoom.us/profile' }, from(104))).toBe(10);
    clock.mockReturnValue(1_800_000_010_001);
    expect(await ask30({ type: 'open-url', url: 'https://zoom.us/profile' }, from(104))).toBe(10);
    clock.mockRestore();
  });
});

describe('what a message may be', () => {
  const place = (title: string) => ({ use: 'calendar', title });
  test.each([
    { type: 'open-url', url: `https://zoom.us/${'x'.repeat(2000)}` },
    { type: 'used', roomId: 'x'.repeat(201) },
    { type: 'advice', roomId: 'work', place: place('x'.repeat(10_001)), shown: [] },
    { type: 'advice', roomId: 'work', place: place('x'), shown: Array(201).fill('rule') },
    { type: 'advice', roomId: 'work', place: place('x'), shown: ['x'.repeat(201)] },
    { type: 'advice-shown', roomId: 'work', adviceId: 'x'.repeat(201) },
  ])('not as long as the sender likes (%#)', (message) => {
    expect(answer(message, GMAIL)).toBeUndefined();
  });
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
    await expect(ask({ type: 'set-usual', format: 'label', templateId: null })).rejects.toThrow('full');
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
    await expect(ask({ type: 'bring' as 'log' })).rejects.toThrow('not answered');
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
  test('use and format', async () => {
    await answer({ type: 'used', roomId: 'work' }, GMAIL);
    const chosen = { type: 'chosen', address: null, roomId: 'work', format: 'invitation', templateId: null };
    await answer(chosen, GMAIL);
    const { rooms, settings } = await readStore();
    expect(rooms[0]?.usedAt).toBeGreaterThan(1_700_000_000_000);
    expect(settings).toMatchObject({ format: 'link', lastFormat: 'invitation' });
  });

  test('where Outlook was, and no other page', async () => {
    const from = (origin: string) => ({ ...GMAIL, origin, url: `${origin}/mail/` });
    for (const origin of ['https://outlook.cloud.microsoft', 'https://mail.google.com'])
      await answer({ type: 'used', roomId: 'work' }, from(origin));
    expect((await readStore()).settings.outlookAt).toBe('https://outlook.cloud.microsoft');
  });

  test('of a private window nothing, unless the person asks for it', async () => {
    const inPrivate = {
      ...GMAIL,
      origin: 'https://outlook.cloud.microsoft',
      tab: { id: 7, incognito: true },
    };
    const before = await readStore();
    const choice = { address: 'me@example.com', roomId: 'work', format: 'label', templateId: null };
    await answer({ type: 'used', roomId: 'work' }, inPrivate);
    for (const _ of [1, 2]) expect(await answer({ type: 'chosen', ...choice }, inPrivate)).toBeNull();
    const adviceId = RULES.find(({ once }) => once)?.id;
    await answer({ type: 'advice-shown', adviceId, roomId: 'work' }, inPrivate);
    expect(await readStore()).toEqual(before);
    await answer({ type: 'set-sender', address: 'me@example.com', roomId: 'work' }, inPrivate);
    expect((await readStore()).settings.senderRooms).toEqual({ 'me@example.com': 'work' });
  });

  test('of the popup over a private window nothing, though no tab and no page of its own say so', async () => {
    const popup = { id: 'doorway', url: 'chrome-extension://doorway/popup.html' };
    mocked.browser.windows.getLastFocused.mockResolvedValueOnce({ incognito: true });
    const before = await readStore();
    await answer({ type: 'used', roomId: 'work' }, popup);
    expect(await readStore()).toEqual(before);
    await answer({ type: 'used', roomId: 'work' }, popup);
    expect((await readStore()).rooms[0]?.usedAt).toBeGreaterThan(0);
  });

  test('a full store is not called a success', async () => {
    port.writeError = new Error('Resource::kQuotaBytes quota exceeded');
    const usual = { type: 'set-usual', format: 'label', templateId: null };
    await expect(answer(usual, GMAIL)).rejects.toMatchObject({ kind: 'full' });
  });
});

describe('what is chosen in a menu twice in a row', () => {
  const choose = (change: object = {}) =>
    answer(
      { type: 'chosen', address: null, roomId: 'work', format: 'label', templateId: null, ...change },
      GMAIL,
    ) as Promise<AlwaysQuestion | null>;

  test('may become what the button inserts; that is asked once, and can be undone', async () => {
    expect(await choose()).toBeNull();
    const question = await choose();
    expect(question?.text).toBeNull();
    await answer(question?.set, GMAIL);
    expect((await readStore()).settings.format).toBe('label');
    await answer(question?.back, GMAIL);
    expect((await readStore()).settings.format).toBe('link');
    await answer(question?.asked, GMAIL);
    expect(await choose()).toBeNull();
  });

  test('is not asked of what the button inserts already', async () => {
    await choose({ format: 'link' });
    expect(await choose({ format: 'link' })).toBeNull();
  });

  test('may be a template', async () => {
    await updateStore((stored) =>
      patchSettings(stored, { ownFormats: [{ id: 'short', name: 'Short', body: '{link}' }] }),
    );
    await choose({ format: null, templateId: 'short' });
    const question = await choose({ format: null, templateId: 'short' });
    await answer(question?.set, GMAIL);
    expect(await answer({ type: 'page-state', host: 'gmail' }, GMAIL)).toMatchObject({
      usualTemplate: 'short',
    });
  });

  test('may be another room for the same address', async () => {
    await updateStore((stored) => addRoom(stored, teachingRoom()));
    const address = 'ada@x.org';
    expect(await choose({ address, roomId: 'teaching' })).toBeNull();
    expect(await choose({ address: 'bob@x.org', roomId: 'teaching', format: 'link' })).toBeNull();
    const question = await choose({ address, roomId: 'teaching' });
    await answer(question?.set, GMAIL);
    expect((await readStore()).settings.senderRooms).toEqual({ [address]: 'teaching' });
    await answer(question?.back, GMAIL);
    expect((await readStore()).settings.senderRooms).toEqual({});
    await answer(question?.asked, GMAIL);
    expect(await choose({ address, roomId: 'teaching', format: 'invitation' })).toBeNull();
  });
});

describe('pages that are opened', () => {
  let tabs = 1000;
  const anotherTab = () => ({ ...GMAIL, tab: { id: ++tabs } });

  test.each([
    'https://zoom.us/profile/setting',
    'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0068443',
    'https://calendar.google.com/calendar/r/eventedit',
    'chrome-extension://doorway/options.html#advice',
  ])('%s', async (url) => {
    await answer({ type: 'open-url', url }, anotherTab());
    expect(mocked.browser.tabs.create).toHaveBeenCalledWith({ url });
  });

  test('an address inside the extension', async () => {
    await answer({ type: 'open-url', url: 'options.html#advice' }, anotherTab());
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
    await expect(answer({ type: 'open-url', url }, anotherTab())).rejects.toThrow();
    expect(mocked.browser.tabs.create).not.toHaveBeenCalled();
  });

  test('the options page opens at its section', async () => {
    await answer({ type: 'open-options', section: 'signature' }, anotherTab());
    expect(mocked.browser.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://doorway/options.html#signature',
    });
  });

  test('an options page that is open is used again', async () => {
    mocked.browser.tabs.all.push(
      { id: 1, url: 'https://mail.google.com/' },
      { id: 2, url: 'chrome-extension://doorway/options.html#rooms', windowId: 9 },
    );
    await answer({ type: 'open-options', section: 'settings' }, anotherTab());
    expect(mocked.browser.tabs.create).not.toHaveBeenCalled();
    expect(mocked.browser.tabs.update).toHaveBeenCalledWith(2, {
      active: true,
      url: 'chrome-extension://doorway/options.html#settings',
    });
    expect(mocked.browser.windows.update).toHaveBeenCalledWith(9, { focused: true });
  });
});
