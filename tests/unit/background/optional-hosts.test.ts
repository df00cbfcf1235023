import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addRoom, patchSettings } from '../../../lib/store/operations.ts';
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
const { serveOptionalHosts } = await import('../../../lib/background/optional-hosts.ts');
const { answer } = await import('../../../lib/background/serve-messages.ts');

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

const LIVE = 'https://outlook.live.com/*';
let allowed: Set<string>;
let registered: Script[];

beforeEach(async () => {
  allowed = new Set();
  registered = [];
  mocked.browser = fakeBrowser();
  const { scripting, permissions } = mocked.browser;
  permissions.contains.mockImplementation(async ({ origins }) =>
    origins.every((origin) => allowed.has(origin)),
  );
  scripting.getRegisteredContentScripts.mockImplementation(async () => registered);
  scripting.registerContentScripts.mockImplementation(async (scripts) => {
    registered = scripts as Script[];
  });
  scripting.unregisterContentScripts.mockImplementation(async () => {
    registered = [];
  });
  replaceStoragePort(new MemoryPort());
  await updateStore((stored) => addRoom(stored, workRoom()));
});
afterEach(() => replaceStoragePort(null));

const give = (...origins: string[]) => {
  for (const origin of origins) allowed.add(origin);
  mocked.browser.permissions.onAdded.fire({ origins });
};
const matches = () => registered.flatMap((script) => script.matches);

test('nothing is registered before the person gives access', async () => {
  serveOptionalHosts();
  await expect.poll(() => mocked.browser.permissions.contains.mock.calls.length).toBeGreaterThan(0);
  expect(registered).toEqual([]);
});

test('the script is registered where access was given, and only there', async () => {
  serveOptionalHosts();
  give(LIVE);
  await expect.poll(matches).toEqual([LIVE]);
  expect(registered).toMatchObject([
    {
      id: 'outlook',
      js: ['content-scripts/outlook.js'],
      matchOriginAsFallback: true,
      runAt: 'document_start',
    },
  ]);
  give('https://partner.outlook.cn/*');
  await expect.poll(matches).toEqual([LIVE, 'https://partner.outlook.cn/*']);
});

test('a browser that has forgotten it is told again when the background starts', async () => {
  allowed.add(LIVE);
  serveOptionalHosts();
  await expect.poll(matches).toEqual([LIVE]);
});

test('it is taken out when the access or the button goes', async () => {
  allowed.add(LIVE);
  serveOptionalHosts();
  await expect.poll(matches).toEqual([LIVE]);
  allowed.clear();
  mocked.browser.permissions.onRemoved.fire({ origins: [LIVE] });
  await expect.poll(matches).toEqual([]);
  give(LIVE);
  await expect.poll(matches).toEqual([LIVE]);
  await updateStore((stored) => patchSettings(stored, { outlookButton: false }));
  await expect.poll(matches).toEqual([]);
});

test('a tab that never ends loading keeps no later change waiting', async () => {
  serveOptionalHosts();
  mocked.browser.tabs.all.push({ id: 1, url: 'https://mail.google.com/mail/', status: 'loading' });
  give(LIVE);
  await expect.poll(() => mocked.browser.tabs.onUpdated.listeners.size).toBeGreaterThan(0);
  allowed.clear();
  mocked.browser.permissions.onRemoved.fire({ origins: [LIVE] });
  await expect.poll(matches).toEqual([]);
});

test('whoever gives access wants the button, also after it was turned off', async () => {
  await updateStore((stored) => patchSettings(stored, { outlookButton: false }));
  serveOptionalHosts();
  give(LIVE);
  await expect.poll(matches).toEqual([LIVE]);
  expect((await readStore()).settings.outlookButton).toBe(true);
});

test('a window without an address speaks for the page that opened it, and shows the button with access alone', async () => {
  const sender = { id: mocked.browser.runtime.id, origin: 'https://outlook.live.com', url: 'about:blank' };
  const ask = () => answer({ type: 'page-state', host: 'outlook' }, sender);
  expect(await ask()).toMatchObject({ enabled: false, rooms: [{ name: 'Work' }] });
  allowed.add(LIVE);
  expect(await ask()).toMatchObject({ enabled: true });
  const other = { ...sender, origin: 'https://example.org' };
  await expect(answer({ type: 'page-state', host: 'outlook' }, other)).rejects.toThrow('not its page');
});

test('who inserts in an optional page by a gesture alone is told once that its button can be turned on', async () => {
  const { rooms } = await readStore();
  const roomId = rooms[0]?.id ?? '';
  const ask = (origin: string) =>
    answer(
      { type: 'advice', roomId, place: { use: 'outlook' }, shown: [] },
      { id: mocked.browser.runtime.id, origin, url: `${origin}/mail/` },
    ) as Promise<{ id: string; action: { url: string } } | null>;
  const offer = { id: 'turn-on-outlook', action: { url: 'options.html#settings' } };
  expect(await ask('https://outlook.live.com')).toMatchObject(offer);
  expect((await ask('https://mail.google.com'))?.id).not.toBe(offer.id);
  expect((await ask('https://partner.outlook.cn'))?.id).not.toBe(offer.id);
  allowed.add(LIVE);
  expect((await ask('https://outlook.live.com'))?.id).not.toBe(offer.id);
  allowed.clear();
  await answer(
    { type: 'advice-shown', roomId, adviceId: offer.id },
    { id: mocked.browser.runtime.id, origin: 'https://outlook.live.com' },
  );
  expect((await ask('https://outlook.live.com'))?.id).not.toBe(offer.id);
});
