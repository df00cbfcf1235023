import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Options } from '../../../entrypoints/options/options.tsx';
import { patchSettings, removeRoom } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { updateStore } from '../../../lib/store/store.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { showPage, storedRooms } from './pages.tsx';

afterEach(() => replaceStoragePort(null));

const box = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const button = (name: string) => screen.findByRole('button', { name });
const GONE = englishWords('optGoneElsewhere', ['Work']);
const ids = (port: Parameters<typeof storedRooms>[0]) => storedRooms(port).map(({ id }) => id);

describe('a room that another page deletes while it is edited here', () => {
  async function editAndLose(rooms = [workRoom(), teachingRoom()]) {
    const page = showPage(<Options />, { rooms });
    const passcode = await box('Passcode');
    await page.person.clear(passcode);
    await page.person.type(passcode, 'n3w');
    await updateStore((stored) => removeRoom(stored, 'work'));
    await screen.findByText(GONE);
    return { ...page, passcode };
  }

  test('stays open with what was typed and the focus in it, and is told', async () => {
    const { passcode } = await editAndLose();
    expect((await box('Passcode')).value).toBe('n3w');
    expect(document.activeElement).toBe(passcode);
    expect(screen.getByText(GONE).closest('[role=status]')).not.toBeNull();
    expect((await button('Work Not saved')).getAttribute('aria-current')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Delete this room' })).toBeNull();
  });

  test('can be saved again, from the note', async () => {
    const { port, person } = await editAndLose();
    await person.click(await button('Save as a new room'));
    await waitFor(() => expect(ids(port)).toEqual(['teaching', 'work']));
    expect(storedRooms(port)[1]?.passcode).toBe('n3w');
    await waitFor(() => expect(screen.queryByText(GONE)).toBeNull());
    expect(document.activeElement).toBe(await button('Work'));
  });

  test('can be saved again by Save, also where it was the only one', async () => {
    const { port, person } = await editAndLose([workRoom()]);
    expect(await box('Name')).toBeTruthy();
    await person.click(await button('Save'));
    await waitFor(() => expect(ids(port)).toEqual(['work']));
    expect(screen.queryByText(GONE)).toBeNull();
  });

  test('can be let go; the other room is open then', async () => {
    const { port, person } = await editAndLose();
    await person.click(await button('Discard'));
    await waitFor(() => expect(screen.queryByText(GONE)).toBeNull());
    expect(ids(port)).toEqual(['teaching']);
    expect((await box('Name')).value).toBe('Teaching');
    expect(document.activeElement).toBe(await button('Teaching'));
  });

  test('what cannot be saved yet is shown with what is wrong, and stays', async () => {
    const { port, person } = await editAndLose();
    await person.clear(await box('Meeting ID'));
    await person.type(await box('Meeting ID'), '12');
    await person.click(await button('Teaching'));
    await person.click(await button('Save as a new room'));
    expect(document.activeElement).toBe(await box('Meeting ID'));
    expect((await box('Meeting ID')).value).toBe('12');
    expect(ids(port)).toEqual(['teaching']);
  });

  test('a store that refuses says so and loses nothing', async () => {
    const { port, person } = await editAndLose();
    port.writeError = new Error('disk on fire');
    await person.click(await button('Save as a new room'));
    await screen.findByRole('alert');
    expect((await box('Passcode')).value).toBe('n3w');
    expect(screen.getByText(GONE)).toBeTruthy();
  });

  test('that comes back by Undo there is an edited room again', async () => {
    const { person, port } = await editAndLose();
    await updateStore((stored) => ({ ...stored, rooms: [workRoom(), ...stored.rooms] }));
    await waitFor(() => expect(screen.queryByText(GONE)).toBeNull());
    await person.click(await button('Save'));
    await waitFor(() => expect(storedRooms(port)[0]?.passcode).toBe('n3w'));
  });
});

test('what was not edited is just gone', async () => {
  showPage(<Options />, { rooms: [workRoom(), teachingRoom()] });
  await button('Work Default');
  await updateStore((stored) => removeRoom(stored, 'work'));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Work/ })).toBeNull());
  expect(screen.queryByText(GONE)).toBeNull();
});

test('a room that is deleted here is not told so, and Undo brings its edits along', async () => {
  const { person } = showPage(<Options />, { rooms: [workRoom(), teachingRoom()] });
  await person.type(await box('Passcode'), 'X');
  await person.click(await button('Delete this room'));
  const undo = await button('Undo');
  expect(screen.queryByText(GONE)).toBeNull();
  expect((await box('Name')).value).toBe('Teaching');
  await person.click(undo);
  await waitFor(async () => expect((await box('Passcode')).value).toBe(`${workRoom().passcode}X`));
});

test('a text that another page deletes while it is edited here is kept too', async () => {
  const text = { id: 'short', name: 'Short', body: '{link}' };
  const { person, port } = showPage(<Options />, {
    rooms: [workRoom()],
    settings: { ownFormats: [text] },
  });
  await screen.findByRole('button', { name: 'Work' });
  location.hash = '#templates';
  window.dispatchEvent(new Event('hashchange'));
  const section = within(document.querySelector('#section-templates') as HTMLElement);
  await person.type(await section.findByRole('textbox', { name: englishWords('fmtName') }), 'er');
  await updateStore((stored) => patchSettings(stored, { ownFormats: [] }));
  await screen.findByText(englishWords('optGoneElsewhere', ['Short']), { exact: false });
  await person.click(await button(englishWords('fmtGoneKeep')));
  await waitFor(() =>
    expect(port.peek('doorway')).toMatchObject({
      settings: { ownFormats: [{ id: 'short', name: 'Shorter', body: '{link}' }] },
    }),
  );
  expect(screen.queryByText(/was deleted in another tab/)).toBeNull();
});

test('the guided path says so when its room is deleted, and names the one it goes on with', async () => {
  localStorage.setItem('doorway-change-room', JSON.stringify({ roomId: 'teaching', step: 2, ticked: [] }));
  showPage(<Options />, { rooms: [workRoom(), teachingRoom()] });
  await button('Work Default');
  expect(screen.queryByText(englishWords('chgRoomGone', ['Work']), { exact: false })).toBeNull();
  await updateStore((stored) => removeRoom(stored, 'teaching'));
  await screen.findByText(englishWords('chgRoomGone', ['Work']), { exact: false });
  localStorage.clear();
});
