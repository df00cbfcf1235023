import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addRoom } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { updateStore } from '../../../lib/store/store.ts';
import { MemoryPort } from '../store/memory-port.ts';
import { workRoom } from '../store/rooms.ts';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return mocked.browser;
  },
}));
vi.mock('../../../lib/timings.ts', async (load) =>
  (await import('../scaled-timings.ts')).scaled(await load(), 0.02),
);
const { insertInTab } = await import('../../../lib/background/anywhere/insert-in-tab.ts');

const TAB = 7;
const DEFAULTS = { roomId: null, format: null, templateId: null };
const GMAIL = 'https://mail.google.com';
const CALENDAR = 'https://calendar.google.com';

/** A frame as the browser would find it when a script looks into it. */
interface FakeFrame {
  frameId: number;
  origin: string;
  path?: string;
  into?: number | null;
  isOpen?: boolean;
  address?: string;
  /** Which message the frame's script takes over, if it has one. */
  takes?: 'insert-by-rule' | 'insert-here';
}

/** Messages that reached a frame. */
let sent: { frameId: number; type: string }[];
/** Files that were run in a frame. */
let ran: { frameId: number; file: string }[];

function show(...frames: FakeFrame[]): void {
  mocked.browser.scripting.executeScript.mockImplementation(async (injection) => {
    const { target, files } = injection as unknown as {
      target: { frameIds?: number[] };
      files?: string[];
    };
    const meant = frames.filter(({ frameId }) => target.frameIds?.includes(frameId) ?? true);
    for (const file of files ?? []) ran.push({ frameId: meant[0]?.frameId ?? -1, file });
    return meant.map(
      ({ frameId, origin, path = '', into = null, isOpen = true, address = `${origin}/` }) => ({
        frameId,
        result: files ? { word: `word of ${frameId}`, address } : { path, into, isOpen, origin, address },
      }),
    );
  });
  mocked.browser.tabs.sendMessage.mockImplementation(async (_tab, message, to) => {
    const { type } = message as { type: string };
    const { frameId } = to as { frameId: number };
    sent.push({ frameId, type });
    const frame = frames.find((one) => one.frameId === frameId);
    if (frame?.takes !== type) throw new Error('Receiving end does not exist.');
    return true;
  });
}

beforeEach(async () => {
  sent = [];
  ran = [];
  const action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() };
  mocked.browser = Object.assign(fakeBrowser(), { action });
  replaceStoragePort(new MemoryPort());
  await updateStore((stored) => addRoom(stored, workRoom()));
});
afterEach(() => replaceStoragePort(null));

const insert = (address?: string, frameId: number | null = null) =>
  insertInTab({ tabId: TAB, frameId, address }, DEFAULTS);

describe('in Gmail and Calendar', () => {
  test('the page’s own script is asked, and nothing else is brought', async () => {
    show({ frameId: 0, origin: GMAIL, takes: 'insert-by-rule' });
    expect(await insert(`${GMAIL}/mail/u/0/`)).toBe(true);
    expect([sent, ran]).toEqual([[{ frameId: 0, type: 'insert-by-rule' }], []]);
  });

  test('the context menu obeys the same rule', async () => {
    show({ frameId: 0, origin: CALENDAR, takes: 'insert-by-rule' });
    expect(await insert(`${CALENDAR}/calendar/u/0/r`, 0)).toBe(true);
    expect(sent).toEqual([{ frameId: 0, type: 'insert-by-rule' }]);
  });

  test('a script that is missing is brought', async () => {
    const frame: FakeFrame = { frameId: 0, origin: GMAIL };
    show(frame);
    const run = mocked.browser.scripting.executeScript.getMockImplementation();
    mocked.browser.scripting.executeScript.mockImplementation(async (injection) => {
      if (injection.files?.includes('gmail.js')) frame.takes = 'insert-by-rule';
      return run?.(injection) ?? [];
    });
    expect(await insert(`${GMAIL}/`)).toBe(true);
    expect(ran).toEqual([{ frameId: 0, file: 'gmail.js' }]);
    expect(sent.map(({ type }) => type)).toEqual(['insert-by-rule', 'insert-by-rule']);
  });

  test('a frame of the page’s own is the page', async () => {
    show(
      { frameId: 0, origin: GMAIL, takes: 'insert-by-rule' },
      { frameId: 3, origin: GMAIL, address: 'about:blank', path: '0' },
    );
    expect(await insert('about:blank', 3)).toBe(true);
    expect(sent).toEqual([{ frameId: 0, type: 'insert-by-rule' }]);
  });

  test('Calendar in a frame of Gmail is asked where the focus is there', async () => {
    show(
      { frameId: 0, origin: GMAIL, into: 1, takes: 'insert-by-rule' },
      { frameId: 4, origin: 'https://other.example', path: '0', isOpen: false },
      { frameId: 5, origin: CALENDAR, path: '1', isOpen: false, takes: 'insert-by-rule' },
    );
    expect(await insert(`${GMAIL}/`)).toBe(true);
    expect(sent).toEqual([{ frameId: 5, type: 'insert-by-rule' }]);
  });

  test('the focus in a frame out of reach is left to the page’s rule', async () => {
    show({ frameId: 0, origin: GMAIL, into: 0, takes: 'insert-by-rule' });
    expect(await insert(`${GMAIL}/`)).toBe(true);
    expect(sent).toEqual([{ frameId: 0, type: 'insert-by-rule' }]);
  });

  test('a press on another page than the one that is here now inserts nothing', async () => {
    show({ frameId: 0, origin: CALENDAR, takes: 'insert-by-rule' });
    await insert(`${GMAIL}/`);
    expect(sent).toEqual([{ frameId: 0, type: 'insert-here' }]);
    expect(mocked.browser.tabs.sendMessage).toHaveBeenLastCalledWith(
      TAB,
      expect.objectContaining({ isElsewhere: true }),
      { frameId: 0 },
    );
  });
});

describe('elsewhere', () => {
  const ELSEWHERE = 'https://example.org';

  test('the snippet goes to the document that has just answered, by its word', async () => {
    show({ frameId: 0, origin: ELSEWHERE, takes: 'insert-here' });
    expect(await insert(`${ELSEWHERE}/#part`)).toBe(true);
    const [, message] = mocked.browser.tabs.sendMessage.mock.lastCall ?? [];
    expect(message).toMatchObject({ word: 'word of 0', isElsewhere: false });
  });

  test('a page that came into the tab since only offers a copy', async () => {
    show({ frameId: 0, origin: ELSEWHERE, address: `${ELSEWHERE}/two`, takes: 'insert-here' });
    await insert(`${ELSEWHERE}/one`);
    expect(mocked.browser.tabs.sendMessage.mock.lastCall?.[1]).toMatchObject({ isElsewhere: true });
  });

  test('frames that the page can look into are part of it; others are asked themselves', async () => {
    const inner: FakeFrame = { frameId: 2, origin: ELSEWHERE, path: '0', takes: 'insert-here' };
    show({ frameId: 0, origin: ELSEWHERE, into: 0, takes: 'insert-here' }, inner);
    await insert(`${ELSEWHERE}/`);
    expect(sent).toEqual([{ frameId: 0, type: 'insert-here' }]);
    sent = [];
    inner.isOpen = false;
    await insert(`${ELSEWHERE}/`);
    expect(sent).toEqual([{ frameId: 2, type: 'insert-here' }]);
  });

  test('a page that never ends loading is written in at once, and not at some time later', async () => {
    show({ frameId: 0, origin: ELSEWHERE, takes: 'insert-here' });
    const run = mocked.browser.scripting.executeScript.getMockImplementation();
    // As browsers do: without being told otherwise a script waits until its page is loaded.
    mocked.browser.scripting.executeScript.mockImplementation((injection) => {
      const isAtOnce = (injection as { injectImmediately?: boolean }).injectImmediately === true;
      return isAtOnce && run ? run(injection) : new Promise(() => {});
    });
    void insert(`${ELSEWHERE}/`);
    await expect.poll(() => sent).toEqual([{ frameId: 0, type: 'insert-here' }]);
  });

  /** Leaves scripts without an answer, by the frames that they are brought into and by their number. */
  function hang(isHanging: (target: { allFrames?: boolean }, time: number) => boolean): void {
    const run = mocked.browser.scripting.executeScript.getMockImplementation();
    let times = 0;
    mocked.browser.scripting.executeScript.mockImplementation((injection) => {
      times += 1;
      return isHanging(injection.target as object, times) || !run ? new Promise(() => {}) : run(injection);
    });
  }

  test('a page that was asked a moment before the access came is asked again', async () => {
    show({ frameId: 0, origin: ELSEWHERE, takes: 'insert-here' });
    hang((_, time) => time === 1);
    expect(await insert(`${ELSEWHERE}/`)).toBe(true);
    expect(sent).toEqual([{ frameId: 0, type: 'insert-here' }]);
  });

  test('a page one of whose frames hangs is written in', async () => {
    show({ frameId: 0, origin: ELSEWHERE, takes: 'insert-here' });
    hang(({ allFrames }) => allFrames === true);
    expect(await insert(`${ELSEWHERE}/`)).toBe(true);
    expect(sent).toEqual([{ frameId: 0, type: 'insert-here' }]);
  });

  test('a page that hangs is marked at the icon', async () => {
    show({ frameId: 0, origin: ELSEWHERE });
    hang(() => true);
    expect(await insert(`${ELSEWHERE}/`)).toBe(false);
    const { setBadgeText } = (mocked.browser as unknown as { action: { setBadgeText: object } }).action;
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: TAB, text: '!' });
  });

  test('a document that can show nothing is marked at the icon', async () => {
    show({ frameId: 0, origin: ELSEWHERE, takes: 'insert-here' });
    mocked.browser.tabs.sendMessage.mockResolvedValue(false);
    await insert(`${ELSEWHERE}/`);
    const { setBadgeText } = (mocked.browser as unknown as { action: { setBadgeText: object } }).action;
    await expect.poll(() => setBadgeText).toHaveBeenLastCalledWith({ tabId: TAB, text: '!' });
  });
});
