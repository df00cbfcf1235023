import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeEvent } from '../background/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return mocked.browser;
  },
}));
const { storagePort } = await import('../../../lib/store/port.ts');
const { serveStoreTurns } = await import('../../../lib/background/store-turns.ts');

/** As much of the browser's locks as the store uses: who asks first has its turn first. */
class Locks {
  queue: Promise<unknown> = Promise.resolve();
  asked: string[] = [];
  request(name: string, work: () => unknown): Promise<unknown> {
    this.asked.push(name);
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => {});
    return turn;
  }
}

const PAGE = { id: 'doorway', url: 'moz-extension://doorway/options.html' };
const extension = { inIncognitoContext: false };
const onConnect = new FakeEvent();
let locks: Locks;
/** What happens to what connects, from the background's side too. */
let ends: { close(): void }[];
/** By which names the background was asked for a turn. */
let connected: string[];

function connect(sender: object = PAGE, name = 'doorway-store-turn') {
  const [mine, theirs] = [side(name), side(name)];
  let isOpen = true;
  const close = (told: typeof mine) => {
    if (isOpen) told.onDisconnect.fire();
    isOpen = false;
  };
  ends.push({ close: () => close(mine) });
  mine.disconnect = () => close(theirs);
  theirs.postMessage = (message) => queueMicrotask(() => mine.onMessage.fire(message));
  return { mine, theirs: { ...theirs, sender } };
}

function side(name: string) {
  return {
    name,
    onMessage: new FakeEvent(),
    onDisconnect: new FakeEvent(),
    postMessage: (_message: unknown) => {},
    disconnect: () => {},
  };
}

beforeEach(() => {
  ends = [];
  connected = [];
  locks = new Locks();
  vi.stubGlobal('navigator', { locks });
  extension.inIncognitoContext = false;
  onConnect.listeners.clear();
  mocked.browser = {
    extension,
    runtime: {
      id: 'doorway',
      getURL: (path: string) => `moz-extension://doorway${path}`,
      onConnect,
      connect({ name }: { name: string }) {
        connected.push(name);
        const { mine, theirs } = connect(PAGE, String(name));
        queueMicrotask(() => onConnect.fire(theirs));
        return mine;
      },
    },
  };
  serveStoreTurns();
});
afterEach(() => vi.unstubAllGlobals());

function held() {
  let letGo = () => {};
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { until, letGo };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test('a page takes the lock that all others take', async () => {
  await storagePort().exclusively(async () => {});
  expect(locks.asked).toEqual(['doorway-store']);
  expect(connected).toEqual([]);
});

describe('a page in a private window', () => {
  test('and one outside wait for each other', async () => {
    const order: string[] = [];
    const first = held();
    const outside = storagePort().exclusively(async () => {
      order.push('outside');
      await first.until;
      order.push('outside ends');
    });
    extension.inIncognitoContext = true;
    const second = held();
    const inside = storagePort().exclusively(async () => {
      order.push('inside');
      await second.until;
      order.push('inside ends');
      return 5;
    });
    await settled();
    extension.inIncognitoContext = false;
    const last = storagePort().exclusively(async () => void order.push('last'));
    await settled();
    expect(order).toEqual(['outside']);
    first.letGo();
    await outside;
    await settled();
    expect(order).toEqual(['outside', 'outside ends', 'inside']);
    second.letGo();
    expect(await inside).toBe(5);
    await last;
    expect(order).toEqual(['outside', 'outside ends', 'inside', 'inside ends', 'last']);
    expect(connected).toEqual(['doorway-store-turn']);
  });

  test('that fails, or goes in the middle or before its turn, lets the next one write', async () => {
    extension.inIncognitoContext = true;
    await expect(storagePort().exclusively(() => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    const gone = connect();
    onConnect.fire(gone.theirs);
    await settled();
    const waiting = connect();
    onConnect.fire(waiting.theirs);
    waiting.mine.disconnect();
    gone.mine.disconnect();
    expect(await storagePort().exclusively(async () => 7)).toBe(7);
  });

  test('does not write when the background goes before its turn', async () => {
    extension.inIncognitoContext = true;
    void locks.request('doorway-store', () => new Promise(() => {}));
    const work = vi.fn(async () => {});
    const turn = storagePort().exclusively(work);
    await settled();
    ends[0]?.close();
    await expect(turn).rejects.toThrow('gone');
    expect(work).not.toHaveBeenCalled();
  });
});

test.each([
  ['a script in another page', { id: 'doorway', url: 'https://mail.google.com/' }],
  ['an address that only begins alike', { id: 'doorway', url: 'moz-extension://doorway.example/' }],
  ['another extension', { id: 'other', url: PAGE.url }],
  ['nobody', { id: 'doorway' }],
])('the lock is not held for %s', async (_who, sender) => {
  onConnect.fire(connect(sender).theirs);
  await settled();
  expect(locks.asked).toEqual([]);
});
