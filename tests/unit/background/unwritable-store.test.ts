import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addRoom } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { updateStore } from '../../../lib/store/store.ts';
import { MemoryPort } from '../store/memory-port.ts';
import { workRoom } from '../store/rooms.ts';
import { FakeEvent, fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return mocked.browser;
  },
}));
const { serveOmnibox } = await import('../../../lib/background/anywhere/omnibox.ts');
const { insertInTab } = await import('../../../lib/background/anywhere/insert-in-tab.ts');

const OPTIONS = { url: 'chrome-extension://doorway/options.html#rooms' };
const onInputEntered = new FakeEvent();
let port: MemoryPort;
let tabs: ReturnType<typeof fakeBrowser>['tabs'];
let scripting: ReturnType<typeof fakeBrowser>['scripting'];

beforeEach(async () => {
  const browser = fakeBrowser();
  const omnibox = { setDefaultSuggestion: vi.fn(), onInputChanged: new FakeEvent(), onInputEntered };
  mocked.browser = { ...browser, omnibox };
  ({ tabs, scripting } = browser);
  port = new MemoryPort();
  replaceStoragePort(port);
  onInputEntered.listeners.clear();
  await updateStore((stored) => addRoom(stored, workRoom()));
  serveOmnibox();
});
afterEach(() => replaceStoragePort(null));

describe('a store that cannot be written', () => {
  test('does not keep a meeting from being started by the address bar', async () => {
    port.writeError = new Error('Resource::kQuotaBytes quota exceeded');
    onInputEntered.fire('start', 'newForegroundTab');
    const url = expect.stringMatching(/^https:\/\/[^/]+\/s\/\d+$/);
    await expect.poll(() => tabs.create).toHaveBeenCalledWith({ url });
  });
});

test('a store that hangs does not hold up a meeting that is started by the address bar', async () => {
  port.exclusively = () => new Promise(() => {});
  onInputEntered.fire('start', 'currentTab');
  const url = expect.stringMatching(/^https:\/\/[^/]+\/s\/\d+$/);
  await expect.poll(() => tabs.update).toHaveBeenCalledWith({ url });
});

describe('a store that cannot be read', () => {
  beforeEach(() => {
    port.get = () => Promise.reject(new Error('IO error'));
  });

  test('leads from the address bar to the page that says why', async () => {
    onInputEntered.fire('work', 'newForegroundTab');
    await expect.poll(() => tabs.create).toHaveBeenCalledWith(OPTIONS);
  });

  test('leads from menu and keys there too, and nothing is called inserted', async () => {
    const address = 'https://example.org/';
    scripting.executeScript.mockImplementation(async ({ target, files }) =>
      'frameIds' in target && files
        ? [{ frameId: 0, result: { word: 'one', address } }]
        : [
            {
              frameId: 0,
              result: { path: '', into: null, isOpen: true, address, origin: 'https://example.org' },
            },
          ],
    );
    const choice = { roomId: null, format: null, templateId: null };
    const inserted = await insertInTab({ tabId: 7, frameId: null }, choice);
    expect(inserted).toBe(false);
    expect(tabs.create).toHaveBeenCalledWith(OPTIONS);
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });
});
