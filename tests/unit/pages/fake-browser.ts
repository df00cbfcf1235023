import { vi } from 'vitest';
import { englishWords } from '../../messages.ts';

export { englishWords };

/** What the pages need of the browser beside its storage. */
export const browser = {
  i18n: { getMessage: (key: string, values?: string[]) => englishWords(key, values) },
  runtime: {
    openOptionsPage: vi.fn(async () => {}),
    getManifest: () => ({ version: '0.1.0' }),
    onMessage: { addListener: () => {}, removeListener: () => {} },
    getURL: (path: string) => `chrome-extension://doorway${path}`,
    sendMessage: vi.fn(async (_: unknown): Promise<unknown> => ({ ok: true, value: true })),
  },
  tabs: {
    create: vi.fn(async (_: { url: string }) => {}),
    update: vi.fn(async (_: { url: string }) => {}),
    query: vi.fn(async () => [{ id: 7 }]),
  },
  /** The pages that are a popup now. */
  extension: { getViews: vi.fn((): unknown[] => []) },
  /** What the browser lets the extension into; `refused` are those that it does not. */
  permissions: {
    refused: new Set<string>(),
    heard: new Set<() => void>(),
    contains: vi.fn(
      async ({ origins }: { origins: string[] }): Promise<boolean> =>
        origins.every((origin) => !browser.permissions.refused.has(origin)),
    ),
    request: vi.fn(async ({ origins }: { origins: string[] }): Promise<boolean> => {
      for (const origin of origins) browser.permissions.refused.delete(origin);
      for (const listener of browser.permissions.heard) listener();
      return true;
    }),
    getAll: vi.fn(async (): Promise<{ origins: string[] }> => ({ origins: [] })),
    remove: vi.fn(async (_: { origins: string[] }): Promise<boolean> => true),
    onAdded: {
      addListener: (listener: () => void) => void browser.permissions.heard.add(listener),
      removeListener: (listener: () => void) => void browser.permissions.heard.delete(listener),
    },
    onRemoved: { addListener: () => {}, removeListener: () => {} },
  },
  commands: {
    getAll: vi.fn(async () => [{ name: 'insert-room-link', shortcut: 'Alt+Shift+L' }]),
  },
};
