import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { STORE_KEY } from '../../../lib/store/keys.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { DEFAULT_SETTINGS } from '../../../lib/store/settings.ts';
import { STORE_VERSION } from '../../../lib/store/stored.ts';
import { MemoryPort } from '../store/memory-port.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
import { FakeEvent, fakeBrowser } from './fake-browser.ts';

interface Entry {
  id: string;
  parentId?: string;
  title: string;
}
type Suggest = (offered: { content: string; description: string }[]) => void;

const mocked = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return mocked.browser;
  },
}));
vi.mock('../../../lib/words.ts', () => ({
  say: (key: string, values: object = {}) => [key, ...Object.values(values)].join(' '),
}));
const { serveContextMenu } = await import('../../../lib/background/anywhere/context-menu.ts');
const { serveOmnibox } = await import('../../../lib/background/anywhere/omnibox.ts');

/** What the browser's menu shows; like the browser, it refuses a second entry of one id, and one without a title. */
let entries: Entry[];
let port: MemoryPort;
let onInstalled: FakeEvent;
let onInputChanged: FakeEvent;

beforeEach(() => {
  entries = [];
  port = new MemoryPort();
  replaceStoragePort(port);
  const base = fakeBrowser();
  onInstalled = base.runtime.onInstalled;
  onInputChanged = new FakeEvent();
  mocked.browser = {
    ...base,
    runtime: { ...base.runtime, onStartup: new FakeEvent(), lastError: undefined },
    contextMenus: {
      onClicked: new FakeEvent(),
      removeAll: async () => {
        entries = [];
      },
      create: ({ id, parentId, title }: Entry) => {
        const hasParent = !parentId || entries.some((entry) => entry.id === parentId);
        if (!title || !hasParent || entries.some((entry) => entry.id === id)) throw new Error('refused');
        entries.push({ id, title, ...(parentId ? { parentId } : {}) });
      },
    },
    omnibox: { setDefaultSuggestion: vi.fn(), onInputChanged, onInputEntered: new FakeEvent() },
  };
});
afterEach(() => {
  replaceStoragePort(null);
  vi.unstubAllEnvs();
});

const store = (rooms: object[], ownFormats: object[] = []) =>
  port.set({
    [STORE_KEY]: {
      version: STORE_VERSION,
      rooms,
      defaultRoomId: 'work',
      settings: { ...DEFAULT_SETTINGS, ownFormats },
      setAside: [],
    },
  });

async function builtMenu(): Promise<Entry[]> {
  serveContextMenu();
  onInstalled.fire({ reason: 'install' });
  await expect.poll(() => entries.length).toBeGreaterThan(2);
  return entries;
}

async function suggestions(typed: string): Promise<Parameters<Suggest>[0]> {
  serveOmnibox();
  return new Promise((resolve) => {
    onInputChanged.fire(typed, resolve satisfies Suggest);
  });
}

const blank = ['', '   ', '\u200b', '\u3164', '\u2800'];

describe('a room whose name shows nothing', () => {
  test.each(blank)('is in the context menu with all its formats, by its number (%j)', async (name) => {
    await store([workRoom({ name }), teachingRoom()]);
    const menu = await builtMenu();
    const parent = menu.find(({ title }) => title === '384 920 5716');
    expect(menu.filter(({ parentId }) => parentId === parent?.id)).toHaveLength(3);
  });

  test.each(blank)('is suggested in the address bar, and so are the others (%j)', async (name) => {
    await store([workRoom(), teachingRoom({ name })]);
    const offered = await suggestions('');
    expect(offered.map(({ description }) => description)).toEqual([
      'omniboxShow Work',
      'omniboxShow ada.lovelace',
    ]);
    for (const { content } of offered) expect(content).not.toBe('');
  });

  test('has one where an organization presets it without a name', async () => {
    port.policy = { rooms: [{ link: 'https://acme.zoom.us/j/2223334455' }] };
    await store([workRoom()]);
    expect((await builtMenu()).map(({ title }) => title)).toContain('222 333 4455');
  });
});

describe('what a name holds', () => {
  test('is no markup in Chromium’s address bar, and plain in Firefox’s', async () => {
    await store([workRoom({ name: '<b>R&D</b> \uFFFF\uFFFE' })]);
    vi.stubEnv('FIREFOX', '');
    const [inChromium] = await suggestions('');
    expect(inChromium?.description).toBe('omniboxShow &lt;b&gt;R&amp;D&lt;/b&gt; \uFFFD\uFFFD');
    vi.stubEnv('FIREFOX', 'true');
    onInputChanged.listeners.clear();
    const [inFirefox] = await suggestions('');
    expect(inFirefox?.description).toBe('omniboxShow <b>R&D</b> \uFFFF\uFFFE');
  });
});

describe('entries that the browser might refuse', () => {
  test('a room of the id of the root has its own entry', async () => {
    await store([workRoom({ id: 'doorway', name: 'Own' }), teachingRoom()]);
    const menu = await builtMenu();
    const parent = menu.find(({ title }) => title === 'Own');
    expect(menu.filter(({ parentId }) => parentId === parent?.id)).toHaveLength(3);
  });

  test('a template without a name has the words that it begins with', async () => {
    await store([workRoom()], [{ id: 'one', name: ' ', body: 'Come in: {link}' }]);
    expect((await builtMenu()).map(({ title }) => title)).toContainEqual(expect.stringMatching(/^Come in/));
  });

  test('of two templates with one id the first is there, and what was stored is set aside', async () => {
    const twins = [
      { id: 'one', name: 'First', body: '{link}' },
      { id: 'one', name: 'Second', body: '{link}' },
    ];
    await store([workRoom()], twins);
    const titles = (await builtMenu()).map(({ title }) => title);
    expect(titles).toContain('First');
    expect(titles).not.toContain('Second');
    const { readStore } = await import('../../../lib/store/store.ts');
    expect((await readStore()).setAside).toMatchObject([{ place: 'settings.ownFormats', value: twins }]);
  });

  test('one that is refused leaves the others', async () => {
    const { contextMenus } = mocked.browser as { contextMenus: { create(entry: Entry): void } };
    const { create } = contextMenus;
    contextMenus.create = (entry) => {
      if (entry.title === 'menuLabel') throw new Error('refused');
      create(entry);
    };
    await store([workRoom()]);
    expect((await builtMenu()).map(({ title }) => title)).toContain('menuInvitation');
  });
});
