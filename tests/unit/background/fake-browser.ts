import { vi } from 'vitest';

export interface FakeTab {
  id?: number;
  url?: string;
  status?: string;
  discarded?: boolean;
  windowId?: number;
}

type Listener = (...values: never[]) => unknown;

/** An event of the browser, with a way to fire it. */
export class FakeEvent {
  listeners = new Set<Listener>();
  addListener(listener: Listener): void {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener): void {
    this.listeners.delete(listener);
  }
  fire(...values: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...(values as never[])));
  }
}

const ORIGIN = 'chrome-extension://doorway';

/** As much of the browser as the background uses; each test has its own. */
export function fakeBrowser() {
  const tabs: FakeTab[] = [];
  /** Tabs in which a script of this version listens. */
  const hearing = new Set<number>();
  const session = new Map<string, unknown>();
  return {
    tabs: {
      all: tabs,
      hearing,
      query: vi.fn(async ({ url }: { url?: string[] }) =>
        tabs.filter((tab) => !url || url.some((match) => tab.url?.startsWith(match.replace('*', '')))),
      ),
      create: vi.fn(async (_tab: { url: string }) => ({})),
      update: vi.fn(async (_id: number, _change: object) => ({})),
      sendMessage: vi.fn(async (id: number, _message: object, _to?: object): Promise<unknown> => {
        if (!hearing.has(id))
          throw new Error('Could not establish connection. Receiving end does not exist.');
        return true;
      }),
      onUpdated: new FakeEvent(),
      onRemoved: new FakeEvent(),
    },
    windows: {
      update: vi.fn(async () => ({})),
      getLastFocused: vi.fn(async () => ({ incognito: false })),
    },
    runtime: {
      id: 'doorway',
      getURL: (path: string) => `${ORIGIN}${path}`,
      getManifest: () => ({
        content_scripts: [
          { matches: ['https://mail.google.com/*'], js: ['gmail.js'] },
          { matches: ['https://calendar.google.com/*'], js: ['calendar.js'], all_frames: true },
        ],
      }),
      onMessage: new FakeEvent(),
      onInstalled: new FakeEvent(),
    },
    scripting: {
      getRegisteredContentScripts: vi.fn(async (): Promise<object[]> => []),
      registerContentScripts: vi.fn(async (_scripts: object[]) => {}),
      unregisterContentScripts: vi.fn(async (_filter: object) => {}),
      executeScript: vi.fn(
        async ({ target }: { target: { tabId: number }; files: string[] }): Promise<object[]> => {
          hearing.add(target.tabId);
          return [];
        },
      ),
    },
    storage: {
      local: { setAccessLevel: vi.fn(async (_options: object) => {}) },
      managed: { setAccessLevel: vi.fn(async (_options: object) => {}) },
      sync: { setAccessLevel: vi.fn(async (_options: object) => {}) },
      session: {
        get: vi.fn(async (key: string) => ({ [key]: session.get(key) })),
        set: vi.fn(async (items: object) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        }),
      },
    },
    permissions: {
      onAdded: new FakeEvent(),
      onRemoved: new FakeEvent(),
      contains: vi.fn(async (_: { origins: string[] }): Promise<boolean> => false),
      remove: vi.fn(async (_: { origins: string[] }): Promise<boolean> => true),
    },
    i18n: { getMessage: (key: string) => key },
  };
}
