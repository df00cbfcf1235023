import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
  },
}));

const { adviceAt, adviceShown } = await import('../../../lib/background/advice.ts');
const { emptyStore } = await import('../../../lib/store/stored.ts');
const { replaceStoragePort } = await import('../../../lib/store/port.ts');
const { updateStore, readStore } = await import('../../../lib/store/store.ts');
const { RULES } = await import('../../../lib/room/advice/advise.ts');
const { emptyRoom } = await import('../../../lib/room/room.ts');
const { MemoryPort } = await import('../store/memory-port.ts');

const room = {
  ...emptyRoom('0b8f7c0e-2f1d-4a57-9d2b-6f0f3f1c9a11', 'Work', 0),
  meetingId: '3849205716',
  lock: { waitingRoom: false, joinBeforeHost: false, signedInOnly: false, noPasscode: true },
};

beforeEach(async () => {
  replaceStoragePort(new MemoryPort());
  await updateStore(() => ({ ...emptyStore(), rooms: [room], defaultRoomId: room.id }));
});

const ask = (shown: string[] = []) =>
  adviceAt({ type: 'advice', roomId: room.id, place: { use: 'gmail' }, shown });

describe('advice after an insertion', () => {
  it('is the most severe line for the room', async () => {
    expect((await ask())?.severity).toMatch(/warning|error/);
  });
  it('is not the same line twice at one surface', async () => {
    const first = await ask();
    expect((await ask([first?.id ?? '']))?.id).not.toBe(first?.id);
  });
  it('is nothing for a room that is no longer stored', async () => {
    expect(await adviceAt({ type: 'advice', roomId: 'gone', place: { use: 'gmail' }, shown: [] })).toBeNull();
  });
  it('that is said once counts as said when it was shown, and not before', async () => {
    const once = RULES.find((rule) => rule.once)?.id ?? '';
    await ask();
    expect((await readStore()).settings.toldOnce).toEqual([]);
    await adviceShown({ type: 'advice-shown', roomId: room.id, adviceId: once });
    await adviceShown({ type: 'advice-shown', roomId: room.id, adviceId: 'link-without-token' });
    expect((await readStore()).settings.toldOnce).toEqual([`${once}@${room.id}`]);
  });
  it('stays silent when the person has silenced it', async () => {
    const first = await ask();
    await updateStore((stored) => ({
      ...stored,
      settings: { ...stored.settings, silencedAdvice: [first?.id ?? ''] },
    }));
    expect((await ask())?.id).not.toBe(first?.id);
    expect((await readStore()).settings.silencedAdvice).toHaveLength(1);
  });
});
