import { afterEach, expect, test, vi } from 'vitest';
import { addRoom } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { updateStore } from '../../../lib/store/store.ts';
import { MemoryPort } from '../store/memory-port.ts';
import { workRoom } from '../store/rooms.ts';
import { FakeEvent, fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => mocked);
const { serveOmnibox } = await import('../../../lib/background/anywhere/omnibox.ts');

afterEach(() => replaceStoragePort(null));

test('the first line of the address bar says what Enter does; without a match it says what can be typed', async () => {
  const onInputChanged = new FakeEvent();
  const setDefaultSuggestion = vi.fn();
  const omnibox = { setDefaultSuggestion, onInputChanged, onInputEntered: new FakeEvent() };
  mocked.browser = {
    ...fakeBrowser(),
    omnibox,
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') },
  };
  replaceStoragePort(new MemoryPort());
  await updateStore((stored) => addRoom(stored, workRoom({ name: 'Teaching' })));
  serveOmnibox();
  const firstLineAfter = async (typed: string) => {
    const suggest = vi.fn();
    onInputChanged.fire(typed, suggest);
    await expect.poll(() => suggest).toHaveBeenCalled();
    return setDefaultSuggestion.mock.lastCall?.[0].description;
  };
  expect(setDefaultSuggestion.mock.lastCall?.[0].description).toBe('omniboxHint omniboxStartWord');
  expect(await firstLineAfter('te')).toBe('omniboxShow Teaching');
  expect(await firstLineAfter('start')).toBe('omniboxStart Teaching');
  expect(await firstLineAfter('nobody')).toBe('omniboxHint omniboxStartWord');
});

test('a meeting that is started in a private window is not remembered', async () => {
  const onInputEntered = new FakeEvent();
  const fake = fakeBrowser();
  fake.tabs.create.mockResolvedValueOnce({ incognito: true });
  mocked.browser = {
    ...fake,
    omnibox: { setDefaultSuggestion: vi.fn(), onInputChanged: new FakeEvent(), onInputEntered },
    i18n: { getMessage: (key: string) => key },
  };
  const port = new MemoryPort();
  replaceStoragePort(port);
  await updateStore((stored) => addRoom(stored, workRoom()));
  const write = vi.spyOn(port, 'set');
  serveOmnibox();
  onInputEntered.fire('start', 'newForegroundTab');
  await expect.poll(() => fake.tabs.create.mock.calls.length).toBe(1);
  onInputEntered.fire('start', 'newForegroundTab');
  await expect.poll(() => write.mock.calls.length).toBeGreaterThan(0);
  // Whatever else waits for its turn to write has had it then.
  await updateStore((stored) => stored);
  expect(write).toHaveBeenCalledTimes(1);
});
