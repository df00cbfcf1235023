import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { englishWords } from '../../messages.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { adviceSentence, surfaceAdvice, todoLabel, todoSteps, todoUrl, WHEN_NOT_KEYS } = await import(
  '../../../lib/advice-words.ts'
);
const { advise } = await import('../../../lib/room/advice/advise.ts');
const { DEFAULT_SETTINGS } = await import('../../../lib/store/settings.ts');
const { sampleRoom } = await import('./sample-rooms.ts');

const NOW = 1_700_000_000_000;
const OFF = { waitingRoom: false, joinBeforeHost: false, signedInOnly: false, noPasscode: true };
const OPEN = sampleRoom({ passcode: null, token: null, host: 'acme.zoom.us', lock: OFF });

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, values) => {
    return englishWords(String(key), [values ?? []].flat() as string[]);
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://doorway${path}`);
});

describe('advice on a host page', () => {
  it('is the most severe line for the place, with one thing to do on the room’s own host', () => {
    const advice = surfaceAdvice(OPEN, DEFAULT_SETTINGS, { use: 'gmail' }, [], NOW);
    expect(advice).toMatchObject({ id: 'noLock', severity: 'warning' });
    expect(advice?.text).toBe(messages.advNoLock.message);
    expect(advice?.action).toEqual({
      label: messages.advDoWaitingRoom.message,
      url: 'https://acme.zoom.us/meeting',
    });
  });

  it('knows a class by its title, and asks in the options where an answer is missing', () => {
    const title = 'Vorlesung Analysis';
    const fresh = sampleRoom();
    expect(surfaceAdvice(fresh, DEFAULT_SETTINGS, { use: 'calendar', title }, [], NOW)?.id).toBe(
      'scheduleClass',
    );
    const asked = surfaceAdvice(fresh, DEFAULT_SETTINGS, { use: 'calendar', guestsOutside: 2 }, [], NOW);
    expect(asked).toMatchObject({ id: 'outsideGuests', severity: 'info' });
    expect(asked?.action?.url).toBe('chrome-extension://doorway/options.html#rooms');
  });

  it('says nothing that was silenced, told, shown here, or not to be said here', () => {
    const report = { use: 'gmail' } as const;
    expect(surfaceAdvice(OPEN, DEFAULT_SETTINGS, report, ['noLock'], NOW)).toBeNull();
    const silenced = { ...DEFAULT_SETTINGS, silencedAdvice: ['noLock'] };
    expect(surfaceAdvice(OPEN, silenced, report, [], NOW)).toBeNull();
    const told = { ...DEFAULT_SETTINGS, toldOnce: [`noLock@${OPEN.id}`] };
    expect(surfaceAdvice(OPEN, told, report, [], NOW)).toBeNull();
    expect(surfaceAdvice(sampleRoom(), DEFAULT_SETTINGS, report, [], NOW)).toBeNull();
  });
});

describe('the words of advice', () => {
  it('carry their values at home', () => {
    const [advice] = advise(sampleRoom({ meetingId: '83849205716' }), null, { use: 'options', now: NOW });
    if (!advice?.todo) throw new Error('no advice');
    expect(adviceSentence(advice)).toMatch(/^838 4920 5716 has 11 digits/);
    expect(todoLabel(advice.todo)).toBe(messages.advDoPasteAgain.message);
    expect(todoSteps(advice.todo)).toBeNull();
  });

  it('end in steps on Zoom’s page, and lead to the personal link’s host where there is no number', () => {
    const todo = { code: 'changePersonal', address: { kind: 'zoom', page: 'profile' } } as const;
    expect(todoSteps(todo)).toBe(messages.advStepsChangePersonal.message);
    const personal = { host: 'b.zoom.us', name: 'jane.doe', token: null };
    expect(todoUrl(todo, sampleRoom({ meetingId: null, personal }))).toBe('https://b.zoom.us/profile');
  });

  it('tell when not to use the room', () => {
    for (const key of WHEN_NOT_KEYS) expect(messages[key].message).toMatch(/\.$/);
  });
});
