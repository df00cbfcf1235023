import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Options } from '../../../entrypoints/options/options.tsx';
import { STORE_KEY } from '../../../lib/store/keys.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import type { MemoryPort } from '../store/memory-port.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { type PageSetup, showPage, storedRooms } from './pages.tsx';

afterEach(() => replaceStoragePort(null));

const LINK = 'https://zoom.us/j/3849205716?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1';
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string) => screen.getByRole('button', { name });
const settings = (port: MemoryPort) =>
  (port.peek(STORE_KEY) as { settings: { ownFormats: unknown[]; signature: object } }).settings;

/** Keeps the next writes back; what it gives lets them go. */
function holdWrites(port: MemoryPort): () => void {
  const held = Promise.withResolvers<void>();
  port.pace = (what) => (what === 'set' ? held.promise : Promise.resolve());
  return held.resolve;
}

/** Until the page shows what is stored. */
const drawn = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));

async function show(section: string, setup: PageSetup) {
  const shown = showPage(<Options />, setup);
  location.hash = section;
  window.dispatchEvent(new Event('hashchange'));
  return shown;
}

describe('what is typed while the browser still saves stays', () => {
  test('in a room that is saved by hand', async () => {
    const { port, person } = await show('#rooms', { rooms: [workRoom()] });
    await person.type(await screen.findByRole('textbox', { name: 'Passcode' }), '9');
    const letGo = holdWrites(port);
    await person.click(press('Save'));
    await person.type(box('Name'), ' B');
    letGo();
    const passcode = `${workRoom().passcode}9`;
    await waitFor(() => expect(storedRooms(port)).toMatchObject([{ name: workRoom().name, passcode }]));
    await drawn();
    expect([box('Name').value, box('Passcode').value]).toEqual([`${workRoom().name} B`, passcode]);
    await person.click(press('Save'));
    await waitFor(() =>
      expect(storedRooms(port)).toMatchObject([{ name: `${workRoom().name} B`, passcode }]),
    );
    expect(storedRooms(port)[0]?.retired).toHaveLength(1);
  });

  test('in a room that a paste saves, and the paste is not asked about again', async () => {
    const { port, person } = await show('#rooms', { rooms: [workRoom(), teachingRoom()] });
    await person.click(await screen.findByRole('textbox', { name: englishWords('optPaste') }));
    const letGo = holdWrites(port);
    await person.paste(`${LINK}\nPasscode: abc123`);
    await person.type(box('Name'), ' B');
    letGo();
    await screen.findByText(/^Saved\. Found/);
    expect(box('Name').value).toBe(`${workRoom().name} B`);
    expect(box(englishWords('optPaste')).value).toBe('');
    expect(box('Passcode').value).toBe('abc123');
    await person.click(press('Save'));
    await waitFor(() => expect(storedRooms(port)[0]?.name).toBe(`${workRoom().name} B`));
    expect(storedRooms(port)[0]).toMatchObject({ passcode: 'abc123' });
  });

  test('beside the paste of a newcomer, where its field can be seen', async () => {
    const { port, person } = await show('', {});
    await person.click(await screen.findByRole('textbox', { name: englishWords('optPaste') }));
    const letGo = holdWrites(port);
    await person.paste(LINK);
    await person.type(box('Passcode'), 'abc123');
    letGo();
    await screen.findByRole('heading', { name: englishWords('optFirstTitle') });
    expect(box('Passcode').value).toBe('abc123');
    expect(box('Passcode').closest('details')?.open).toBe(true);
  });

  test('in another room, which stays open', async () => {
    const { port, person } = await show('#rooms', { rooms: [workRoom(), teachingRoom()] });
    await person.type(await screen.findByRole('textbox', { name: 'Passcode' }), '9');
    const letGo = holdWrites(port);
    await person.click(press('Save'));
    await person.click(press(teachingRoom().name));
    await person.type(box('Name'), ' B');
    letGo();
    await waitFor(() => expect(storedRooms(port)[0]?.passcode).toBe(`${workRoom().passcode}9`));
    await drawn();
    expect(box('Name').value).toBe(`${teachingRoom().name} B`);
  });

  test('in a template', async () => {
    const before = { id: 'a', name: 'Brief', body: 'My room: {link}' };
    const { port, person } = await show('#templates', {
      rooms: [workRoom()],
      settings: { ownFormats: [before] },
    });
    await person.type(await screen.findByRole('textbox', { name: 'Text' }), '!');
    const letGo = holdWrites(port);
    await person.click(press(englishWords('fmtSave')));
    await person.type(box(englishWords('fmtName')), ' B');
    letGo();
    await waitFor(() =>
      expect(settings(port).ownFormats).toMatchObject([{ name: 'Brief', body: 'My room: {link}!' }]),
    );
    await drawn();
    expect(box(englishWords('fmtName')).value).toBe('Brief B');
    await person.click(press(englishWords('fmtSave')));
    await waitFor(() =>
      expect(settings(port).ownFormats).toMatchObject([{ name: 'Brief B', body: 'My room: {link}!' }]),
    );
  });

  test('an address for a room', async () => {
    const { port, person } = await show('#rooms', { rooms: [workRoom(), teachingRoom()] });
    const address = await screen.findByRole<HTMLInputElement>('textbox', {
      name: new RegExp(`^${englishWords('optSenderAddress')}`),
    });
    await person.type(address, 'robin@example.edu');
    const letGo = holdWrites(port);
    await person.click(press(englishWords('optSenderAdd')));
    await person.clear(address);
    await person.type(address, 'ada@');
    letGo();
    await screen.findByText('robin@example.edu');
    expect(address.value).toBe('ada@');
  });
});

describe('a letter in the moment in which the browser has saved takes nothing back', () => {
  // The page draws itself anew somewhat later; the letter may come at any step in between.
  const steps = [4, 8, 10, 12, 14, 20, 30];

  test.each(steps)('in the signature, %i steps later', async (step) => {
    const { port, person } = await show('#signature', { rooms: [workRoom()] });
    await person.type(await screen.findByRole('textbox', { name: 'Your name' }), 'Ada');
    const letGo = holdWrites(port);
    await act(async () => fireEvent.blur(box('Your name')));
    letGo();
    for (let at = 0; at < step; at++) await Promise.resolve();
    fireEvent.change(box('Role'), { target: { value: 'Analyst' } });
    await waitFor(() => expect(settings(port).signature).toMatchObject({ name: 'Ada', role: 'Analyst' }));
    expect([box('Your name').value, box('Role').value]).toEqual(['Ada', 'Analyst']);
  });

  test.each(steps)('in a room, %i steps later', async (step) => {
    const { port, person } = await show('#rooms', { rooms: [workRoom()] });
    await person.type(await screen.findByRole('textbox', { name: 'Passcode' }), '9');
    const letGo = holdWrites(port);
    await person.click(press('Save'));
    letGo();
    for (let at = 0; at < step; at++) await Promise.resolve();
    fireEvent.change(box('Name'), { target: { value: 'Studio' } });
    const passcode = `${workRoom().passcode}9`;
    await waitFor(() => expect(storedRooms(port)[0]?.passcode).toBe(passcode));
    await drawn();
    expect([box('Name').value, box('Passcode').value]).toEqual(['Studio', passcode]);
  });
});
