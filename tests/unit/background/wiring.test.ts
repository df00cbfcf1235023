import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { STORE_KEY } from '../../../lib/store/keys.ts';
import {
  addRoom,
  markUsed,
  patchRoom,
  patchSettings,
  setDefaultRoom,
} from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { updateStore } from '../../../lib/store/store.ts';
import { MemoryPort } from '../store/memory-port.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
import { type FakeTab, fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return mocked.browser;
  },
}));
const { notifyPages } = await import('../../../lib/background/notify.ts');
const { guardStorage } = await import('../../../lib/background/guard-storage.ts');
const { injectOpenTabs } = await import('../../../lib/background/inject-open-tabs.ts');
const { onInstalledOrUpdated } = await import('../../../lib/background/installed.ts');

let port: MemoryPort;
beforeEach(() => {
  mocked.browser = fakeBrowser();
  port = new MemoryPort();
  replaceStoragePort(port);
});
afterEach(() => {
  replaceStoragePort(null);
  vi.unstubAllEnvs();
});

function open(...tabs: FakeTab[]): void {
  mocked.browser.tabs.all.push(...tabs);
}

/** After everything that was under way in memory. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function told(): number[] {
  return mocked.browser.tabs.sendMessage.mock.calls.map(([id]) => id);
}

describe('open pages', () => {
  beforeEach(async () => {
    await updateStore((stored) => addRoom(addRoom(stored, workRoom()), teachingRoom()));
    open({ id: 1 }, { id: 2 }, {});
    mocked.browser.tabs.hearing.add(2);
    notifyPages();
  });

  test.each([
    ['a room', () => updateStore((stored) => patchRoom(stored, 'work', { token: null }))],
    ['the default', () => updateStore((stored) => setDefaultRoom(stored, 'teaching'))],
    ['a setting', () => updateStore((stored) => patchSettings(stored, { gmailButton: false }))],
    ['the policy', async () => port.tell('managed', { rooms: {} })],
    [
      'what JSON does not have, and Firefox stores',
      async () => port.tell('local', { [STORE_KEY]: { oldValue: { rooms: [{ odd: 1n }] }, newValue: {} } }),
    ],
    ['everything, by deletion', async () => port.tell('local', { [STORE_KEY]: { oldValue: { rooms: [] } } })],
  ])('are told of a change of %s, also when some do not hear', async (_what, change) => {
    await change();
    await expect.poll(told).toEqual([1, 2]);
    expect(mocked.browser.tabs.sendMessage).toHaveBeenLastCalledWith(2, { type: 'changed' });
  });

  test.each([
    ['a room was used', () => updateStore((stored) => markUsed(stored, 'work', 5))],
    ['advice was given', () => updateStore((stored) => patchSettings(stored, { toldOnce: ['a@work'] }))],
    ['another item changed', async () => port.tell('local', { other: { newValue: 1 } })],
    ['another area changed', async () => port.tell('sync', { [STORE_KEY]: { newValue: 1 } })],
  ])('are left in peace when %s', async (_what, change) => {
    await change();
    await updateStore((stored) => patchRoom(stored, 'work', { name: 'End' }));
    await settled();
    // Once, for the last change.
    expect(told()).toEqual([1, 2]);
  });
});

describe('what is stored, preset or could be synced', () => {
  const CLOSED = { accessLevel: 'TRUSTED_CONTEXTS' };
  const areas = ['local', 'managed', 'sync'] as const;

  test('is closed to content scripts', async () => {
    await guardStorage();
    for (const area of areas)
      expect(mocked.browser.storage[area].setAccessLevel).toHaveBeenCalledWith(CLOSED);
  });

  test('is closed also where another area refuses', async () => {
    mocked.browser.storage.local.setAccessLevel.mockRejectedValue(new Error('not here'));
    await expect(guardStorage()).resolves.toBeUndefined();
    expect(mocked.browser.storage.managed.setAccessLevel).toHaveBeenCalledWith(CLOSED);
  });

  test('is left as it is where the browser has no access level', async () => {
    for (const area of areas) Object.assign(mocked.browser.storage, { [area]: {} });
    await expect(guardStorage()).resolves.toBeUndefined();
  });
});

describe('tabs that were open before', () => {
  const injected = () =>
    mocked.browser.scripting.executeScript.mock.calls.map(([{ target, files }]) => [target, files]);

  test('get the script of their page, once', async () => {
    open(
      { id: 1, url: 'https://mail.google.com/mail', status: 'complete' },
      { id: 2, url: 'https://calendar.google.com/r', status: 'complete' },
      { id: 3, url: 'https://example.org/', status: 'complete' },
    );
    await injectOpenTabs();
    await injectOpenTabs();
    expect(injected()).toEqual([
      [{ tabId: 1, allFrames: false }, ['gmail.js']],
      [{ tabId: 2, allFrames: true }, ['calendar.js']],
    ]);
  });

  test('are left alone when the script is there already, or when they will load afresh', async () => {
    open(
      { id: 1, url: 'https://mail.google.com/a', status: 'complete' },
      { id: 2, url: 'https://mail.google.com/b', status: 'unloaded', discarded: true },
    );
    mocked.browser.tabs.hearing.add(1);
    await injectOpenTabs();
    expect(injected()).toEqual([]);
  });

  test('are waited for while they load', async () => {
    open({ id: 1, url: 'https://mail.google.com/a', status: 'loading' });
    const done = injectOpenTabs();
    await expect.poll(() => mocked.browser.tabs.onUpdated.listeners.size).toBe(1);
    mocked.browser.tabs.onUpdated.fire(1, { status: 'loading' });
    mocked.browser.tabs.onUpdated.fire(7, { status: 'complete' });
    expect(injected()).toEqual([]);
    mocked.browser.tabs.hearing.add(1);
    mocked.browser.tabs.onUpdated.fire(1, { status: 'complete' });
    await done;
    expect(injected()).toEqual([]);
    expect(mocked.browser.tabs.onUpdated.listeners.size).toBe(0);
  });

  test('one that refuses does not keep the others from it', async () => {
    open(
      { id: 1, url: 'https://mail.google.com/a', status: 'complete' },
      { id: 2, url: 'https://mail.google.com/b', status: 'complete' },
    );
    mocked.browser.scripting.executeScript.mockRejectedValueOnce(
      new Error('Cannot access contents of the page.'),
    );
    await injectOpenTabs();
    expect(injected()).toHaveLength(2);
  });
});

describe('after', () => {
  const GMAIL_TAB = { id: 1, url: 'https://mail.google.com/', status: 'complete' };
  const scripts = () => mocked.browser.scripting.executeScript.mock.calls.length;
  const pages = () => mocked.browser.tabs.create.mock.calls.map(([{ url }]) => url);
  beforeEach(() => open(GMAIL_TAB));

  test('an installation the options page opens and open tabs get their script', async () => {
    onInstalledOrUpdated();
    mocked.browser.runtime.onInstalled.fire({ reason: 'install' });
    await expect.poll(scripts).toBe(1);
    await expect.poll(pages).toEqual(['chrome-extension://doorway/options.html']);
  });

  test('an update open tabs get the new script, and no page opens', async () => {
    onInstalledOrUpdated();
    mocked.browser.runtime.onInstalled.fire({ reason: 'update' });
    await expect.poll(scripts).toBe(1);
    expect(pages()).toEqual([]);
  });

  test('Doorway was turned on again, of which the browser tells nothing, open tabs get their script', async () => {
    onInstalledOrUpdated();
    await expect.poll(scripts).toBe(1);
  });

  test('a mere pause of the background nothing happens, nor after an update of the browser', async () => {
    onInstalledOrUpdated();
    await expect.poll(scripts).toBe(1);
    mocked.browser.tabs.hearing.clear();
    onInstalledOrUpdated();
    mocked.browser.runtime.onInstalled.fire({ reason: 'chrome_update' });
    mocked.browser.runtime.onInstalled.fire({ reason: 'browser_update' });
    await settled();
    expect([scripts(), pages()]).toEqual([1, []]);
  });

  test('a background that ended before it had reached the tabs, the next one reaches them', async () => {
    mocked.browser.tabs.query.mockReturnValueOnce(new Promise(() => {}));
    onInstalledOrUpdated();
    await settled();
    expect(scripts()).toBe(0);
    onInstalledOrUpdated();
    await expect.poll(scripts).toBe(1);
  });

  test('an installation in Firefox, which injects by itself, no tab is injected twice', async () => {
    vi.stubEnv('FIREFOX', 'true');
    onInstalledOrUpdated();
    mocked.browser.runtime.onInstalled.fire({ reason: 'install' });
    await expect.poll(pages).toHaveLength(1);
    expect(scripts()).toBe(0);
  });

  test.each(['', 'true'])(
    'access to a page was given open tabs get their script (Firefox: %j)',
    async (firefox) => {
      vi.stubEnv('FIREFOX', firefox);
      onInstalledOrUpdated();
      await settled();
      mocked.browser.tabs.hearing.clear();
      const before = scripts();
      mocked.browser.permissions.onAdded.fire({ origins: ['https://mail.google.com/*'] });
      await expect.poll(scripts).toBe(before + 1);
    },
  );
});
