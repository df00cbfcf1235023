import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Options } from '../../../entrypoints/options/options.tsx';
import type { Room } from '../../../lib/room/room.ts';
import { addRoom } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { emptyStore } from '../../../lib/store/stored.ts';
import { exportText } from '../../../lib/store/transfer.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { showPage, storedRooms } from './pages.tsx';

afterEach(() => replaceStoragePort(null));

const hostile = workRoom({
  id: 'other',
  personal: { host: 'zoom.us', name: 'mallory', token: null },
  linkChoice: 'personal',
  label: 'Evil words',
});
const more = workRoom({ id: 'more', name: 'More', meetingId: '2223334455' });

function fileOf(...rooms: Room[]): string {
  return exportText(rooms.reduce(addRoom, emptyStore()), 0);
}

/** The options page at its settings. */
async function showSettings(rooms: Room[] = []) {
  const shown = showPage(<Options />, { rooms });
  await shown.person.click(await screen.findByRole('link', { name: 'Settings' }));
  return shown;
}

async function choose(text: string) {
  const input = await screen.findByLabelText<HTMLInputElement>(englishWords('moveFile'));
  fireEvent.change(input, { target: { files: [new File([text], 'rooms.json')] } });
}

const preview = async () => within(await screen.findByRole('region', { name: 'In “rooms.json”' }));
const importButton = (name: string | RegExp) => screen.findByRole('button', { name });

describe('a file', () => {
  test('changes nothing by being chosen, and nothing after Cancel', async () => {
    const { port, person } = await showSettings([workRoom()]);
    await choose(fileOf(hostile, teachingRoom()));
    const heading = (await preview()).getByRole('heading');
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(storedRooms(port)).toEqual([workRoom()]);
    await person.click((await preview()).getByRole('button', { name: 'Cancel' }));
    await screen.findByText('Nothing was imported.');
    expect(storedRooms(port)).toEqual([workRoom()]);
    const back = await importButton('Import…');
    await waitFor(() => expect(document.activeElement).toBe(back));
  });

  test('brings its new rooms; what is here stays, and what differs is shown before', async () => {
    const { port, person } = await showSettings([workRoom()]);
    await choose(fileOf(hostile, teachingRoom(), more));
    const shown = await preview();
    expect(shown.getByText('acme.zoom.us/my/ada.lovelace')).toBeTruthy();
    expect(shown.getByRole('group', { name: /^You already have “Work”/ })).toBeTruthy();
    expect(shown.getByText('zoom.us/my/mallory')).toBeTruthy();
    expect(shown.getByText('Evil words')).toBeTruthy();
    expect(shown.getByText(englishWords('moveLinkChanges'), { exact: false })).toBeTruthy();
    expect(shown.getByRole<HTMLInputElement>('radio', { name: 'Keep mine' }).checked).toBe(true);
    await person.click(await importButton('Import 2 rooms'));
    await screen.findByText('2 rooms added.');
    expect(storedRooms(port)).toEqual([workRoom(), teachingRoom(), more]);
  });

  test('one new room can be left out, and one that is here can be updated', async () => {
    const { port, person } = await showSettings([workRoom()]);
    await choose(fileOf(hostile, teachingRoom(), more));
    await person.click((await preview()).getByRole('checkbox', { name: /^Teaching/ }));
    await person.click((await preview()).getByRole('radio', { name: 'Use the file’s' }));
    await person.click(await importButton('Import 2 rooms'));
    await screen.findByText('1 room added. 1 room updated.');
    expect(storedRooms(port)).toMatchObject([
      { id: 'work', label: 'Evil words', personal: hostile.personal },
      { id: 'more' },
    ]);
  });

  test('of which nothing is chosen changes nothing, and says so', async () => {
    const { port, person } = await showSettings([workRoom()]);
    await choose(fileOf(hostile));
    await person.click(await importButton('Import'));
    await screen.findByText('Nothing was changed.');
    expect(storedRooms(port)).toEqual([workRoom()]);
  });

  test('brings its settings into an empty Doorway, and only when asked into another', async () => {
    const settings = { ...emptyStore().settings, format: 'label' as const };
    const file = exportText({ ...addRoom(emptyStore(), workRoom()), settings }, 0);
    const first = await showSettings();
    await choose(file);
    await first.person.click(await importButton('Import 1 room'));
    await screen.findByText('1 room added. Settings updated.');
    expect(first.port.peek('doorway')).toMatchObject({ settings: { format: 'label' } });

    const second = await showSettings([workRoom()]);
    await choose(file);
    const box = (await preview()).getByRole<HTMLInputElement>('checkbox', { name: /^Use the settings/ });
    expect(box.checked).toBe(false);
    expect((await preview()).getByText('What the button inserts')).toBeTruthy();
    await second.person.click(box);
    await second.person.click(await importButton('Import'));
    await screen.findByText('Settings updated.');
    expect(second.port.peek('doorway')).toMatchObject({ settings: { format: 'label' } });
  });

  test.each([
    ['of another program', '{"format":"x"}', /isn’t a Doorway file/],
    ['that was brought already', fileOf(workRoom()), 'You already have all of this.'],
  ])('%s is answered at once', async (_what, text, words) => {
    const { port } = await showSettings([workRoom()]);
    await choose(text);
    await screen.findByText(words);
    expect(screen.queryByRole('region', { name: /^In “/ })).toBeNull();
    expect(storedRooms(port)).toEqual([workRoom()]);
  });

  test('that the store refuses stays open with the reason', async () => {
    const { port, person } = await showSettings([workRoom()]);
    await choose(fileOf(more));
    port.writeError = new Error('disk on fire');
    await person.click(await importButton('Import 1 room'));
    await screen.findByText(englishWords('storeFailed'), { exact: false });
    await waitFor(async () => expect(await preview()).toBeTruthy());
  });
});
