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
    await vi.waitFor(() => expect(suggest).toHaveBeenCalled());
    return setDefaultSuggestion.mock.lastCall?.[0].description;
  };
  expect(setDefaultSuggestion.mock.lastCall?.[0].description).toBe('omniboxHint omniboxStartWord');
  expect(await firstLineAfter('te')).toBe('omniboxShow Teaching');
  expect(await firstLineAfter('start')).toBe('omniboxStart Teaching');
  expect(await firstLineAfter('nobody')).toBe('omniboxHint omniboxStartWord');
});
