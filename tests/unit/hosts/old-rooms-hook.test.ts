import { describe, expect, test, vi } from 'vitest';
import type { SurfacePack } from '../../../lib/messages.ts';
import type { OldRoomPlace } from '../../../lib/page/old-room-place.ts';
import { OldRoomsHook, oldRoomsHook } from '../../../lib/page/old-rooms-hook.ts';
import type { PackSource } from '../../../lib/page/page-state.ts';

const packWith = (...retired: string[]) => ({ retired }) as unknown as SurfacePack;
const place = () => ({}) as OldRoomPlace;

/** A content script with one open place; `request` is what it asks of the background. */
function page(request = vi.fn(async () => {})) {
  const open = place();
  const hook: OldRoomsHook = new OldRoomsHook(
    { request } as unknown as PackSource,
    new AbortController().signal,
    () => hook.seen(open),
  );
  return { hook, open, request };
}

const listener = () => ({ seen: vi.fn(), gone: vi.fn(), offer: vi.fn(async () => true) });

describe('the script that looks for old rooms', () => {
  test('is not asked for by people who have none', () => {
    const { hook, open, request } = page();
    hook.follow(packWith());
    hook.seen(open);
    expect(request).not.toHaveBeenCalled();
  });

  test('is not asked for before something is written', () => {
    const request = vi.fn(async () => {});
    const source = { request } as unknown as PackSource;
    const hook = new OldRoomsHook(source, new AbortController().signal, () => {});
    hook.follow(packWith('a'));
    expect(request).not.toHaveBeenCalled();
    hook.seen(place());
    expect(request).toHaveBeenCalledExactlyOnceWith({ type: 'bring', script: 'old-rooms' });
  });

  test('is asked for once, also when a room is retired while something is open', () => {
    const { hook, open, request } = page();
    hook.follow(packWith());
    hook.follow(packWith('a'));
    hook.seen(open);
    hook.follow(packWith('a', 'b'));
    expect(request).toHaveBeenCalledTimes(1);
  });

  test('is asked for again after the background could not bring it', async () => {
    const { hook, open, request } = page(vi.fn(async () => Promise.reject(new Error('no answer'))));
    hook.follow(packWith('a'));
    await vi.waitFor(() => {
      hook.seen(open);
      expect(request).toHaveBeenCalledTimes(2);
    });
  });

  test('takes up what is open already, and hears of what opens and ends later', () => {
    const { hook, open, request } = page();
    const heard = listener();
    expect(hook.listen(heard)).toBe(true);
    expect(heard.seen).toHaveBeenCalledExactlyOnceWith(open);
    const later = place();
    hook.seen(later);
    hook.gone(open);
    expect(heard.seen).toHaveBeenLastCalledWith(later);
    expect(heard.gone).toHaveBeenCalledExactlyOnceWith(open);
    hook.follow(packWith('a'));
    expect(request).not.toHaveBeenCalled();
  });

  test('asks about a place before a room is put in, and brings the script for that', async () => {
    const heard = listener();
    const { hook, open, request } = page();
    request.mockImplementation(async () => void hook.listen(heard));
    expect(await hook.offer(open, packWith(), [])).toBe(false);
    expect(request).not.toHaveBeenCalled();
    expect(await hook.offer(open, packWith('a'), [])).toBe(true);
    expect(heard.offer).toHaveBeenCalledExactlyOnceWith(open, []);
  });

  test('finds no old room where the script cannot be brought', async () => {
    const { hook, open } = page(vi.fn(async () => Promise.reject(new Error('no answer'))));
    expect(await hook.offer(open, packWith('a'), [])).toBe(false);
  });

  test('listens once, even when it was brought twice', () => {
    const { hook } = page();
    const second = listener();
    hook.listen(listener());
    expect(hook.listen(second)).toBe(false);
    hook.seen(place());
    expect(second.seen).not.toHaveBeenCalled();
  });

  test('finds the content script that started last', () => {
    page();
    const { hook } = page();
    expect(oldRoomsHook()).toBe(hook);
  });
});
