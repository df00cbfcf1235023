// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../../lib/messages.ts';

const runtime = vi.hoisted(() => ({
  id: 'doorway' as string | undefined,
  sendMessage: vi.fn(),
  onMessage: { addListener: () => {} },
}));
const i18n = vi.hoisted(() => ({ getMessage: vi.fn((key: string) => `words of ${key}`) }));
vi.mock('wxt/browser', () => ({ browser: { runtime, i18n } }));
vi.mock('../../../lib/timings.ts', async (load) =>
  (await import('../scaled-timings.ts')).scaled(await load(), 0.1),
);

const { backgroundClient } = await import('../../../lib/page/background-client.ts');
const { PageStateClient } = await import('../../../lib/page/page-state.ts');
const { insertRoom } = await import('../../../lib/page/insert-room.ts');
const { OutdatedLinkWatch } = await import('../../../lib/page/outdated-links/watch.ts');
const { fingerprint } = await import('../../../lib/room/fingerprint.ts');
const { say } = await import('../../../lib/words.ts');

const words = { noteReload: 'words that came with the state' };
const state = { enabled: true, rooms: [], words } as unknown as PageState;
const newSource = () => new PageStateClient(backgroundClient(), { type: 'page-state', host: 'gmail' });

/** What an update of the extension does to a script that was there before. */
function updateUnderneath(): void {
  runtime.id = undefined;
  i18n.getMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
}

beforeEach(() => {
  runtime.id = 'doorway';
  runtime.sendMessage.mockReset().mockResolvedValue({ ok: true, value: state });
  i18n.getMessage.mockReset().mockImplementation((key: string) => `words of ${key}`);
});

describe('a script whose extension was updated under its tab', () => {
  test('uses no state any more that it heard before', async () => {
    const source = newSource();
    expect(await source.get()).toBe(state);
    runtime.id = undefined;
    expect(source.isAlive).toBe(false);
    await expect(source.get()).rejects.toThrow();
  });

  test('says on a press, in words that came with the state, that the tab has to be reloaded', async () => {
    const source = newSource();
    const button = () => document.createElement('button');
    const shown: unknown[] = [];
    const ours = { insert: button(), more: button(), setBusy: () => {} };
    const insert = vi.fn();
    const surface = { button: ours, note: { show: (content: unknown) => shown.push(content) }, insert };
    await source.get();
    updateUnderneath();
    await insertRoom(surface as never, source);
    expect(shown).toEqual([{ kind: 'warning', text: 'words that came with the state' }]);
    expect(ours.insert.getAttribute('aria-label')).toBe('words that came with the state');
    expect(insert).not.toHaveBeenCalled();
  });

  test('says so too when an outdated link is to be replaced', async () => {
    const outdated = [fingerprint('meetingId', '5837204961')];
    const room = { id: 'work', marks: { meetingId: '3849205716', personalName: null }, outdated };
    runtime.sendMessage.mockResolvedValue({ ok: true, value: { ...state, rooms: [room], outdated } });
    const source = newSource();
    const field = document.createElement('textarea');
    field.value = 'https://zoom.us/j/5837204961';
    document.body.replaceChildren(field);
    const show = vi.fn();
    const button = { insert: field, more: field };
    const place = { button, note: { show }, area: field, editables: () => [{ kind: 'field', field }] };
    new OutdatedLinkWatch(place as never, source, new AbortController().signal).changed();
    await expect.poll(() => show).toHaveBeenCalledOnce();
    updateUnderneath();
    show.mock.lastCall?.[0].actions[0].run();
    await expect.poll(() => show).toHaveBeenCalledTimes(2);
    expect(show).toHaveBeenLastCalledWith({ kind: 'warning', text: 'words that came with the state' });
    expect(field.value).toBe('https://zoom.us/j/5837204961');
  });

  test('gives the key of a sentence that it cannot look up any more', () => {
    updateUnderneath();
    expect(say('noteUndone')).toBe('noteUndone');
  });
});
