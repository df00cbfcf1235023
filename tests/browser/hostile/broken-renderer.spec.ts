import type { Browser, Page } from '../driver/types.ts';
import { GMAIL, openCompose, openGmail } from '../gmail.ts';
import { storeRooms, teachingRoom, workRoom } from '../rooms.ts';
import { browserName, describe, expect, test } from '../setup.ts';

/** What a page that has broken into its renderer has: the world of Doorway's own script. */
function inScriptsWorld(browser: Browser, source: string): Promise<Record<string, string>> {
  return browser.evaluateInBackground(
    async (address: string, asked: string) => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API has no types in a test
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      const [tab] = await api.tabs.query({ url: `${address}/*` });
      const [{ result }] = await api.scripting.executeScript({
        target: { tabId: tab.id },
        args: [asked],
        func: async (what: string) => {
          // biome-ignore lint/suspicious/noExplicitAny: as above
          const { storage, runtime } = (globalThis as any).browser ?? (globalThis as any).chrome;
          const said: Record<string, string> = {};
          const note = async (name: string, ask: () => Promise<unknown>) => {
            try {
              said[name] = JSON.stringify(await ask()) ?? 'undefined';
            } catch {
              said[name] = 'refused';
            }
          };
          if (what === 'storage')
            for (const area of ['local', 'managed', 'sync', 'session'])
              await note(area, () => storage[area].get(null));
          if (what === 'level')
            await note('local', async () => {
              await storage.local.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
              return storage.local.get(null);
            });
          const choice = { roomId: null, format: null, templateId: null };
          const requests: Record<string, object> = {
            calendar: { type: 'page-state', host: 'calendar' },
            practice: { type: 'page-state', host: 'practice' },
            insert: { type: 'insert-in-tab', tabId: 1, ...choice },
            off: { type: 'switch-off', host: 'calendar' },
            script: { type: 'bring', script: 'anywhere' },
            address: { type: 'open-url', url: 'https://zoom.us.evil.example/' },
          };
          if (what === 'requests')
            for (const [name, request] of Object.entries(requests))
              await note(name, async () => {
                const reply = await runtime.sendMessage(request);
                if (!reply?.ok) throw new Error('refused');
                return reply;
              });
          if (what === 'tabs') {
            let opened = 0;
            for (let tries = 0; tries < 40; tries++) {
              const reply = await runtime.sendMessage({ type: 'open-options', section: 'help' });
              if (reply?.ok) opened += 1;
            }
            said.opened = String(opened);
          }
          return said;
        },
      });
      return result;
    },
    GMAIL,
    source,
  );
}

async function open(browser: Browser, page: Page): Promise<void> {
  await storeRooms(browser, [workRoom(), teachingRoom()]);
  await openGmail(browser, page);
  await openCompose(page);
}

describe('a page that has broken into its renderer', () => {
  if (browserName === 'chromium')
    test('finds every storage closed, and cannot open it', async ({ browser, page }) => {
      await open(browser, page);
      const closed = { local: 'refused', managed: 'refused', sync: 'refused', session: 'refused' };
      expect(await inScriptsWorld(browser, 'storage')).toEqual(closed);
      expect(await inScriptsWorld(browser, 'level')).toEqual({ local: 'refused' });
    });

  test('asks for nothing but what its own page gets', async ({ browser, page }) => {
    await open(browser, page);
    const said = await inScriptsWorld(browser, 'requests');
    expect(new Set(Object.values(said))).toEqual(new Set(['refused']));
    expect(Object.keys(said)).toHaveLength(6);
  });

  test('opens few pages', async ({ browser, page }) => {
    await open(browser, page);
    expect(Number((await inScriptsWorld(browser, 'tabs')).opened)).toBeLessThanOrEqual(10);
    for (const one of await browser.extensionPages()) await one.close();
  });
});
