import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ruleWord } from '../../../entrypoints/options/advice/rule-list.tsx';
import { Options } from '../../../entrypoints/options/options.tsx';
import { RULES } from '../../../lib/room/advice/advise.ts';
import type { Room } from '../../../lib/room/room.ts';
import { STORE_KEY } from '../../../lib/store/keys.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import type { Settings } from '../../../lib/store/settings.ts';
import messages from '../../../public/_locales/en/messages.json';
import type { MemoryPort } from '../store/memory-port.ts';
import { workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { fakeClipboard, showPage, storedRooms } from './pages.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => replaceStoragePort(null));

const used = { usedAt: Date.now() };
const lock = (patch: Partial<Room['lock']> = {}): Room['lock'] => ({
  waitingRoom: null,
  joinBeforeHost: null,
  signedInOnly: null,
  noPasscode: null,
  ...patch,
});
const open = workRoom({
  ...used,
  token: null,
  passcode: null,
  lock: lock({ waitingRoom: false, joinBeforeHost: false, signedInOnly: false, noPasscode: true }),
});

const told = (id: string) => document.querySelector<HTMLElement>(`#section-rooms [data-advice="${id}"]`);
const ready = () => screen.findByRole('button', { name: 'Save' });
const settings = (port: MemoryPort) => (port.peek(STORE_KEY) as { settings: Settings }).settings;

describe('advice in the form of a room', () => {
  test('stands in the group of what causes it, and says where in Zoom it is set right', async () => {
    showPage(<Options />, { rooms: [{ ...open, host: 'acme.zoom.us' }] });
    await ready();
    const group = told('noLock')?.closest('fieldset') as HTMLElement;
    within(group).getByRole('checkbox', { name: 'Waiting room' });
    const way = within(told('noLock') as HTMLElement).getByRole('link', {
      name: englishWords('advOpenZoom'),
    });
    expect(way.getAttribute('href')).toBe('https://acme.zoom.us/meeting');
  });

  test('what is not answered is asked, one question at a time, and never asserted', async () => {
    showPage(<Options />, { rooms: [workRoom({ ...used, token: null, passcode: null, lock: lock() })] });
    await ready();
    const all = [...document.querySelectorAll<HTMLElement>('#section-rooms [data-advice]')];
    expect(all.map(({ dataset }) => dataset.advice)).toEqual(['askLock']);
    expect(all[0]?.textContent).toContain('Does this room have a passcode?');
  });

  test('asks nothing about a room that is not there yet', async () => {
    const { person } = showPage(<Options />, { rooms: [] });
    await ready();
    const all = () => [...document.querySelectorAll('#section-rooms [data-advice]')];
    expect(all()).toEqual([]);
    await person.type(screen.getByRole('textbox', { name: 'Meeting ID' }), '3849205716');
    expect(all()).toHaveLength(1);
  });

  test('follows what is being answered, before anything is saved', async () => {
    const { person, port } = showPage(<Options />, { rooms: [open] });
    await ready();
    await person.click(screen.getByRole('checkbox', { name: 'Waiting room' }));
    await waitFor(() => expect(told('noLock')).toBeNull());
    expect(storedRooms(port)[0]?.lock.waitingRoom).toBe(false);
  });

  test('a company’s host is told once; the plain one is one press away, and kept by Save', async () => {
    const { person, port } = showPage(<Options />, {
      rooms: [workRoom({ ...used, host: 'acme.zoom.us', lock: lock({ waitingRoom: true }) })],
    });
    await ready();
    await person.click(
      within(told('companyHost') as HTMLElement).getByRole('button', { name: 'Use zoom.us' }),
    );
    await waitFor(() => expect(told('companyHost')).toBeNull());
    await person.click(await ready());
    await waitFor(() => expect(storedRooms(port)[0]?.host).toBe('zoom.us'));
    expect(storedRooms(port)[0]?.retired).toEqual([]);
  });

  test('what is told once is gone after “Got it”, for this room', async () => {
    const { person, port } = showPage(<Options />, { rooms: [workRoom(used)] });
    await ready();
    await person.click(
      within(told('linkCarriesPasscode') as HTMLElement).getByRole('button', { name: 'Got it' }),
    );
    await waitFor(() => expect(told('linkCarriesPasscode')).toBeNull());
    // The button went with its line; the keyboard goes on where it stood.
    expect(document.activeElement?.className).toBe('advice-list');
    expect(settings(port).toldOnce).toEqual([`linkCarriesPasscode@${workRoom().id}`]);
    expect(settings(port).silencedAdvice).toEqual([]);
  });

  test('the account can be told, and is kept by Save', async () => {
    const { person, port } = showPage(<Options />, { rooms: [open] });
    const save = await ready();
    const rooms = within(document.querySelector('#section-rooms') as HTMLElement);
    await person.selectOptions(rooms.getByRole('combobox', { name: 'Your Zoom account' }), 'basic');
    expect(told('noLock')?.textContent).toContain(englishWords('advNoLockFree'));
    await person.click(save);
    await waitFor(() => expect(storedRooms(port)[0]?.account).toBe('basic'));
  });
});

describe('the list of rules', () => {
  test('names every rule and its source, each in words of its own', () => {
    const words = RULES.map(({ id }) => englishWords(ruleWord(id)));
    expect(words.filter((word) => word === '')).toEqual([]);
    expect(new Set(words).size).toBe(RULES.length);
  });

  test('names the source of each rule in words of the catalogue, and leads to the document', async () => {
    showPage(<Options />, { rooms: [open] });
    await ready();
    const sources = [...document.querySelectorAll<HTMLElement>('#section-advice .rule-source')];
    expect(sources).toHaveLength(RULES.length);
    const catalogue = Object.entries(messages).filter(([key]) => /^advSource./.test(key));
    const names = catalogue.map(([, { message }]) => `Source: ${message}`);
    expect(sources.map(({ textContent }) => textContent).filter((text) => !names.includes(text))).toEqual([]);
    const way = sources[0]?.querySelector('a');
    expect(way?.href).toBe('https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063160');
  });

  test('“Don’t show again” silences a rule, and its tick brings it back', async () => {
    const { person, port } = showPage(<Options />, { rooms: [open] });
    await ready();
    await person.click(
      within(told('noLock') as HTMLElement).getByRole('button', { name: englishWords('advSilence') }),
    );
    await waitFor(() => expect(settings(port).silencedAdvice).toEqual(['noLock']));
    expect(told('noLock')).toBeNull();
    location.hash = '#advice';
    window.dispatchEvent(new Event('hashchange'));
    const box = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: new RegExp(`^${englishWords('advRuleNoLock')}`),
    });
    expect(box.checked).toBe(false);
    await person.click(box);
    await waitFor(() => expect(settings(port).silencedAdvice).toEqual([]));
    expect(told('noLock')).not.toBeNull();
  });
});

describe('the advice section', () => {
  async function show(rooms: Room[]) {
    const page = showPage(<Options />, { rooms });
    await ready();
    location.hash = '#advice';
    window.dispatchEvent(new Event('hashchange'));
    return page;
  }

  test('shows old links readable; what is forgotten is gone, and only that', async () => {
    const retired: Room['retired'] = [
      { kind: 'meetingId', value: '5837204961', since: 1 },
      { kind: 'token', value: 'secretsecretABCDEF', since: 1 },
    ];
    const { person, port } = await show([workRoom({ ...used, retired })]);
    const list = await screen.findByRole('region', { name: 'Old links' });
    expect(list.textContent).toContain(englishWords('advRetiredMeetingId', ['583 720 4961']));
    expect(list.textContent).not.toContain('secretsecret');
    await person.click(
      within(list).getByRole('button', {
        name: `${englishWords('advRetiredForget')}: ${englishWords('advRetiredMeetingId', ['583 720 4961'])}`,
      }),
    );
    await waitFor(() => expect(storedRooms(port)[0]?.retired).toEqual([retired[1]]));
  });

  test('suggests numbers and names, says how well they can be guessed, and that only Zoom knows of others', async () => {
    const { person, port } = await show([open]);
    const clipboard = fakeClipboard();
    await person.type(await screen.findByRole('textbox', { name: 'Office phone number' }), '384 920 5716');
    const numbers = await screen.findByRole('list', { name: englishWords('sugNumbers') });
    expect(numbers.textContent).toMatch(/384 920 5716.*Easy to guess/);
    screen.getByText(englishWords('sugTaken'), { exact: false });
    await person.click(within(numbers).getAllByRole('button', { name: 'Copy' })[0] as HTMLElement);
    await waitFor(() => expect(settings(port).toldOnce).toContain('numberLikePhone:3849205716'));
    expect(clipboard.at(-1)?.text).toBe('3849205716');
    // Its warning was seen with the suggestion, so the room with that number is not warned of it.
    expect(told('numberLikePhone')).toBeNull();
    await person.type(
      screen.getByRole('textbox', { name: englishWords('sugMail') }),
      'ada.lovelace@example.org',
    );
    expect((await screen.findByRole('list', { name: 'Personal links' })).textContent).toContain(
      'zoom.us/my/ada.lovelace',
    );
  });

  test('tells once when not to use the room, and how to schedule with it', async () => {
    await show([{ ...open, host: 'acme.zoom.us' }]);
    await screen.findByText(englishWords('advNotMailingList'), { exact: false });
    const way = screen.getByRole('link', { name: 'Open Zoom’s scheduler' });
    expect(way.getAttribute('href')).toBe('https://acme.zoom.us/meeting/schedule');
    screen.getByText(/choose Personal Meeting ID instead of Generate Automatically/);
  });
});
