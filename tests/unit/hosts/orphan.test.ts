// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SurfacePack } from '../../../lib/messages.ts';

const runtime = vi.hoisted(() => ({
  id: 'doorway' as string | undefined,
  sendMessage: vi.fn(),
  onMessage: { addListener: () => {} },
}));
const i18n = vi.hoisted(() => ({ getMessage: vi.fn((key: string) => `words of ${key}`) }));
vi.mock('wxt/browser', () => ({ browser: { runtime, i18n } }));

const { browserLine } = await import('../../../lib/hosts/line.ts');
const { PackSource } = await import('../../../lib/hosts/pack-source.ts');
const { press } = await import('../../../lib/hosts/press.ts');

const pack = { enabled: true, rooms: [] } as unknown as SurfacePack;
const newSource = () => new PackSource(browserLine(), { type: 'pack', host: 'gmail' });

beforeEach(() => {
  runtime.id = 'doorway';
  runtime.sendMessage.mockReset().mockResolvedValue(pack);
  i18n.getMessage.mockClear();
});

describe('a script whose extension was updated under its tab', () => {
  test('uses no state any more that it heard before', async () => {
    const source = newSource();
    expect(await source.get()).toBe(pack);
    runtime.id = undefined;
    expect(source.isAlive).toBe(false);
    await expect(source.get()).rejects.toThrow();
  });

  test('says on a press, in words that it looked up in time, that the tab has to be reloaded', async () => {
    const source = newSource();
    const button = () => document.createElement('button');
    const shown: unknown[] = [];
    const host = { insert: button(), more: button(), setBusy: () => {} };
    const insert = vi.fn();
    const surface = { host, note: { show: (content: unknown) => shown.push(content) }, insert };
    runtime.id = undefined;
    i18n.getMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await press(surface as never, source);
    expect(shown).toEqual([{ kind: 'warning', text: 'words of noteReload' }]);
    expect(host.insert.getAttribute('aria-label')).toBe('words of noteReload');
    expect(insert).not.toHaveBeenCalled();
    i18n.getMessage.mockImplementation((key: string) => `words of ${key}`);
  });
});

describe('an answer of the background', () => {
  test('that the polyfill marked as rejected is a rejection', async () => {
    runtime.sendMessage.mockResolvedValue({ __mozWebExtensionPolyfillReject__: true, message: 'full' });
    await expect(browserLine().ask({ type: 'used', roomId: 'a' })).rejects.toThrow('full');
  });

  test('of any other kind is an answer', async () => {
    for (const answer of [null, undefined, { message: 'full' }, pack]) {
      runtime.sendMessage.mockResolvedValue(answer);
      expect(await browserLine().ask({ type: 'used', roomId: 'a' })).toBe(answer);
    }
  });
});
