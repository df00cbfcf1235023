import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SurfacePack } from '../../../lib/messages.ts';
import type { PackSource } from '../../../lib/page/page-state.ts';
import type { Spot } from '../../../lib/page/spot.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: (key: string) => `words of ${key}` } } }));

const { WriterHook, writerHook } = await import('../../../lib/page/writer-hook.ts');

const spotNamed = (name: string) =>
  ({ name, host: { element: {}, setBusy: vi.fn(), tell: vi.fn() } }) as unknown as Spot;
const CHOICE = { roomId: 'work', format: null, ownId: null };
const newWriter = () => ({
  press: vi.fn(),
  openMenu: vi.fn(),
  changed: vi.fn(),
  gone: vi.fn(),
  finished: vi.fn(),
  follow: vi.fn(),
  insert: vi.fn(),
});

/** A content script with one open place; `request` is what it asks of the background. */
function page(request = vi.fn(async () => {}), isAlive = true) {
  const spot = spotNamed('open');
  let asked: Parameters<PackSource['onInsert']>[0] = () => undefined;
  const onInsert = (listener: typeof asked) => {
    asked = listener;
  };
  const source = { request, isAlive, reloadWords: 'reload', onInsert } as unknown as PackSource;
  const ending = new AbortController();
  const hook: InstanceType<typeof WriterHook> = new WriterHook({
    document: { defaultView: null } as unknown as Document,
    source,
    page: 'gmail',
    signal: ending.signal,
    script: 'gmail-writer',
    tellAll: () => hook.changed(spot),
    places: () => [spot],
  });
  const ask = (host: 'gmail' | 'calendar' = 'gmail') =>
    asked({ type: 'insert-by-rule', host, choice: CHOICE });
  return { hook, spot, request, ask, end: () => ending.abort() };
}

const refusing = () => vi.fn(async () => Promise.reject(new Error('no answer')));

describe('the script that writes', () => {
  beforeEach(() => vi.clearAllMocks());

  test('is asked for when the first place is open, once', () => {
    const { hook, spot, request } = page();
    expect(request).not.toHaveBeenCalled();
    hook.changed(spot);
    hook.changed(spotNamed('other'));
    expect(request).toHaveBeenCalledExactlyOnceWith({ type: 'bring', script: 'gmail-writer' });
  });

  test('does what was pressed before it was there, the last thing only, and shows that it is coming', () => {
    const { hook, spot } = page();
    const writer = newWriter();
    hook.press(spot);
    expect(spot.host.setBusy).toHaveBeenLastCalledWith(true);
    const other = spotNamed('other');
    hook.openMenu(other);
    expect(spot.host.setBusy).toHaveBeenLastCalledWith(false);
    hook.arrive(writer);
    expect(other.host.setBusy).toHaveBeenLastCalledWith(false);
    expect(writer.press).not.toHaveBeenCalled();
    expect(writer.openMenu).toHaveBeenCalledExactlyOnceWith(other);
    expect(writer.changed).toHaveBeenCalledExactlyOnceWith(spot);
  });

  test('hears of everything once it is there, and is not asked for again', () => {
    const { hook, spot, request } = page();
    const writer = newWriter();
    hook.arrive(writer);
    hook.press(spot);
    hook.changed(spot);
    hook.gone(spot);
    hook.finished(spot);
    hook.follow({} as SurfacePack);
    expect(writer.press).toHaveBeenCalledExactlyOnceWith(spot);
    expect(writer.gone).toHaveBeenCalledExactlyOnceWith(spot);
    expect(writer.finished).toHaveBeenCalledExactlyOnceWith(spot);
    expect(writer.follow).toHaveBeenCalledOnce();
    expect(request).not.toHaveBeenCalled();
  });

  test('can tell that another one is there already', () => {
    const { hook } = page();
    expect(hook.isServed).toBe(false);
    hook.arrive(newWriter());
    expect(hook.isServed).toBe(true);
  });

  test('that does not come is told of at the button that was pressed, and asked for by the next press', async () => {
    const { hook, spot, request } = page(refusing());
    hook.press(spot);
    await vi.waitFor(() => expect(spot.host.tell).toHaveBeenCalledExactlyOnceWith('words of noteNoAnswer'));
    expect(spot.host.setBusy).toHaveBeenLastCalledWith(false);
    hook.changed(spot);
    expect(request).toHaveBeenCalledTimes(1);
    request.mockImplementation(async () => {});
    hook.press(spot);
    expect(request).toHaveBeenCalledTimes(2);
    const writer = newWriter();
    hook.arrive(writer);
    expect(writer.press).toHaveBeenCalledExactlyOnceWith(spot);
  });

  test('that was brought and is not there is one that did not come', async () => {
    const { hook, spot } = page();
    hook.press(spot);
    await vi.waitFor(() => expect(spot.host.tell).toHaveBeenCalledExactlyOnceWith('words of noteNoAnswer'));
  });

  test('of a version that is gone is asked for by a reload', async () => {
    const { hook, spot } = page(refusing(), false);
    hook.press(spot);
    await vi.waitFor(() => expect(spot.host.tell).toHaveBeenCalledExactlyOnceWith('reload'));
  });

  test('says nothing when nobody waits for it', async () => {
    const { hook, spot, request } = page(refusing());
    hook.changed(spot);
    await vi.waitFor(() => expect(request).toHaveBeenCalledOnce());
    await Promise.resolve();
    expect(spot.host.tell).not.toHaveBeenCalled();
  });

  test('finds the content script that started last', () => {
    page();
    const { hook } = page();
    expect(writerHook()).toBe(hook);
  });
});

describe('an insertion that is asked for from outside the page', () => {
  test('is the writer’s, which is brought for it', async () => {
    const writer = newWriter();
    const request = vi.fn(async () => {});
    const { hook, ask } = page(request);
    request.mockImplementation(async () => hook.arrive(writer));
    expect(await ask()).toBe(true);
    expect(writer.insert).toHaveBeenCalledExactlyOnceWith(CHOICE);
    expect(await ask()).toBe(true);
    expect(request).toHaveBeenCalledOnce();
  });

  test('is nobody’s where the writer does not come', async () => {
    const { ask } = page(refusing());
    expect(await ask()).toBe(false);
  });

  test('is not for the script of another page, nor for one that has ended', () => {
    const { ask, end } = page();
    expect(ask('calendar')).toBeUndefined();
    end();
    expect(ask()).toBeUndefined();
  });
});
