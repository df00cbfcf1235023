import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Options } from '../../../entrypoints/options/options.tsx';
import { addRoom } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { updateStore } from '../../../lib/store/store.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { showPage, storedRooms } from './pages.tsx';

afterEach(() => replaceStoragePort(null));

const INVITATION = `Ada Example is inviting you to a scheduled Zoom meeting.

Topic: Ada Example's Personal Meeting Room

Join Zoom Meeting
https://us02web.zoom.us/j/3849205716?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1

Meeting ID: 384 920 5716
Passcode: x7Kp2m
`;

const box = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const check = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });
const save = () => screen.findByRole('button', { name: 'Save' });
const card = async () =>
  within((await screen.findAllByRole('region', { name: 'My room' }))[0] as HTMLElement);

describe('the first paste', () => {
  test('fills the fields, shows the room card and what was understood, and is kept by Save', async () => {
    const { port, person } = showPage(<Options />);
    await person.click(await box('Paste anything from Zoom'));
    await person.paste(INVITATION);
    expect((await box('Meeting ID')).value).toBe('384 920 5716');
    expect((await box('Passcode')).value).toBe('x7Kp2m');
    expect(screen.getByText(/^Found: meeting ID, passcode/)).toBeTruthy();
    expect((await card()).getByText('us02web.zoom.us/j/3849205716')).toBeTruthy();

    await person.click(await save());
    await screen.findByText('Saved');
    expect(storedRooms(port)).toMatchObject([
      {
        name: 'My room',
        host: 'us02web.zoom.us',
        meetingId: '3849205716',
        passcode: 'x7Kp2m',
        pastedAs: 'join',
      },
    ]);
    expect((await box('Paste anything from Zoom')).value).toBe('');
    expect((await box('Meeting ID')).value).toBe('384 920 5716');
  });

  test('says what is not understood and changes no field', async () => {
    const { person } = showPage(<Options />);
    await person.click(await box('Paste anything from Zoom'));
    await person.paste('see you at noon');
    expect(screen.getByText(/No Zoom room found here/)).toBeTruthy();
    expect((await box('Meeting ID')).value).toBe('');
  });

  test('a start link with a host key is refused and nothing of it is kept', async () => {
    const { port, person } = showPage(<Options />);
    await person.click(await box('Paste anything from Zoom'));
    await person.paste('https://zoom.us/s/3849205716?zak=secretkey12345');
    expect(screen.getByText(/lets others in as the host/)).toBeTruthy();
    await person.click(await save());
    expect(JSON.stringify(storedRooms(port))).not.toContain('secretkey');
  });
});

describe('errors', () => {
  test('stand beside the field, are announced with it, and keep what was typed', async () => {
    const { port, person } = showPage(<Options />);
    const id = await box('Meeting ID');
    await person.type(id, '12345');
    expect(id.getAttribute('aria-invalid')).toBeNull();
    await person.click(await save());
    expect(id.getAttribute('aria-invalid')).toBe('true');
    const ids = id.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((each) => document.getElementById(each)?.textContent).join(' ')).toContain(
      '9 to 11 digits',
    );
    expect(document.activeElement).toBe(id);
    expect(id.value).toBe('12345');
    expect(storedRooms(port)).toEqual([]);
  });

  test.each([
    ['Resource::kQuotaBytes quota exceeded', /storage is full/],
    ['disk on fire', /wasn’t saved/],
  ])('a store that answers "%s" gives a message and loses nothing', async (message, sentence) => {
    const { port, person } = showPage(<Options />);
    await person.type(await box('Meeting ID'), '3849205716');
    port.writeError = new Error(message);
    await person.click(await save());
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect((await box('Meeting ID')).value).toBe('3849205716');

    port.writeError = null;
    await person.click(await save());
    await screen.findByText('Saved');
    expect(storedRooms(port)).toMatchObject([{ meetingId: '3849205716' }]);
  });
});

describe('questions of three answers', () => {
  test('are open until answered, can be answered no, and can be taken back', async () => {
    const { port, person } = showPage(<Options />, { rooms: [workRoom()] });
    const waiting = await check('Waiting room');
    await waitFor(() => expect(waiting.indeterminate).toBe(true));
    for (const name of ['Join before host', 'Only signed-in people'])
      expect((await check(name)).indeterminate).toBe(true);

    await person.click(waiting);
    expect([waiting.checked, waiting.indeterminate]).toEqual([true, false]);
    await person.click(waiting);
    expect([waiting.checked, waiting.indeterminate]).toEqual([false, false]);
    await person.click(await save());
    await screen.findByText('Saved');
    expect(storedRooms(port)[0]?.lock).toEqual({
      waitingRoom: false,
      joinBeforeHost: null,
      signedInOnly: null,
      noPasscode: false,
    });

    await person.click(screen.getByRole('button', { name: 'Not sure' }));
    expect(waiting.indeterminate).toBe(true);
    // The button is gone with the answer.
    expect(document.activeElement).toBe(waiting);
  });
});

describe('several rooms', () => {
  test('a room is added, named, and made the default', async () => {
    const { port, person } = showPage(<Options />, { rooms: [workRoom()] });
    await person.click(await screen.findByRole('button', { name: 'Add a room' }));
    expect((await box('Meeting ID')).value).toBe('');
    await person.type(await box('Personal link'), 'zoom.us/my/ada.teaches');
    await person.clear(await box('Name'));
    await person.type(await box('Name'), 'Teaching');
    await person.click(await save());
    await screen.findByText('Saved');
    expect(storedRooms(port)[1]).toMatchObject({ name: 'Teaching', personal: { name: 'ada.teaches' } });

    await person.click(await screen.findByRole('button', { name: 'Make default' }));
    await screen.findByText(englishWords('popDefaultNow', ['Teaching']), { exact: false });
    expect(document.activeElement).toBe(await save());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Teaching Default' })).toBeTruthy());
  });

  test('what was typed for one room is there again after looking at another', async () => {
    const { person } = showPage(<Options />, { rooms: [workRoom(), teachingRoom()] });
    await person.type(await box('Passcode'), '99');
    await person.click(screen.getByRole('button', { name: 'Teaching' }));
    expect((await box('Passcode')).value).toBe('');
    await person.click(screen.getByRole('button', { name: 'Work Default Not saved' }));
    expect((await box('Passcode')).value).toBe('x7Kp2m99');
  });

  test('a deleted room comes back by Undo, as the default it was', async () => {
    const { port, person } = showPage(<Options />, { rooms: [workRoom(), teachingRoom()] });
    await person.click(await screen.findByRole('button', { name: 'Delete this room' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(storedRooms(port).map(({ id }) => id)).toEqual(['teaching']);
    expect(document.activeElement).toBe(undo);
    await person.click(undo);
    await screen.findByRole('button', { name: 'Work Default' });
    expect(storedRooms(port).map(({ id }) => id)).toEqual(['work', 'teaching']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Work Default' }));
  });

  test('after the only room is deleted, the way back has the focus and not the empty form', async () => {
    const { person } = showPage(<Options />, { rooms: [workRoom()] });
    await person.click(await screen.findByRole('button', { name: 'Delete this room' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
  });

  test('of two deleted rooms each has its own way back', async () => {
    const { port, person } = showPage(<Options />, { rooms: [workRoom(), teachingRoom()] });
    const remove = async () => person.click(await screen.findByRole('button', { name: 'Delete this room' }));
    await remove();
    await screen.findByText(englishWords('optDeleted', ['Work']));
    await remove();
    await screen.findByText(englishWords('optDeleted', ['Teaching']));
    expect(storedRooms(port)).toEqual([]);
    for (const left of [2, 1]) {
      const undos = screen.getAllByRole('button', { name: 'Undo' });
      expect(undos).toHaveLength(left);
      await person.click(undos[0] as HTMLElement);
      await waitFor(() => expect(screen.queryAllByRole('button', { name: 'Undo' })).toHaveLength(left - 1));
    }
    expect(new Set(storedRooms(port).map(({ id }) => id))).toEqual(new Set(['work', 'teaching']));
  });

  test('a room that another page saves does not take the place of the one that is being written', async () => {
    const { port, person } = showPage(<Options />);
    await person.click(await box('Paste anything from Zoom'));
    await person.paste('614 261 8345');
    await updateStore((stored) => addRoom(stored, workRoom()));
    await screen.findByRole('button', { name: 'Work' });
    expect((await box('Meeting ID')).value).toBe('614 261 8345');
    await person.click(await save());
    await screen.findByText('Saved');
    expect(storedRooms(port).map(({ meetingId }) => meetingId)).toEqual(['3849205716', '6142618345']);
  });

  test('the number of another room is told', async () => {
    const teaching = { ...teachingRoom(), meetingId: '6142618345' };
    const { person } = showPage(<Options />, { rooms: [workRoom(), teaching] });
    await person.click(await box('Paste anything from Zoom'));
    await person.paste('https://zoom.us/j/6142618345');
    expect(screen.getByText('“Teaching” already has this meeting ID or personal link.')).toBeTruthy();
  });

  test('another number can become a room of its own', async () => {
    const { port, person } = showPage(<Options />, { rooms: [workRoom()] });
    await person.click(await box('Paste anything from Zoom'));
    await person.paste('https://zoom.us/j/5872103946');
    await person.click(await screen.findByRole('button', { name: englishWords('optKeepAsNewRoom') }));
    await person.click(await save());
    await screen.findByText('Saved');
    expect(storedRooms(port).map(({ meetingId }) => meetingId)).toEqual(['3849205716', '5872103946']);
  });
});

test('the choice between both addresses decides what will be inserted', async () => {
  const personal = { host: 'zoom.us', name: 'ada.lovelace', token: null };
  const { port, person } = showPage(<Options />, { rooms: [workRoom({ personal })] });
  await person.click(await screen.findByRole('radio', { name: /zoom\.us\/my\/ada\.lovelace/ }));
  const preview = within(screen.getByRole('complementary', { name: 'What will be inserted' }));
  expect(preview.getAllByText('https://zoom.us/my/ada.lovelace').length).toBeGreaterThan(1);
  await person.click(await save());
  await screen.findByText('Saved');
  expect(storedRooms(port)[0]?.linkChoice).toBe('personal');
});

test('settings are saved at once', async () => {
  const { port, person } = showPage(<Options />, { rooms: [workRoom()] });
  await screen.findByRole('button', { name: 'Work' });
  location.hash = '#settings';
  window.dispatchEvent(new Event('hashchange'));
  await person.click(await screen.findByRole('checkbox', { name: englishWords('setGmailButton') }));
  await person.click(screen.getByRole('radio', { name: englishWords('optFormatInvitation') }));
  await waitFor(() =>
    expect(port.peek('doorway')).toMatchObject({ settings: { gmailButton: false, format: 'invitation' } }),
  );
});
