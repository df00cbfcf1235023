// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Options } from '../../../entrypoints/options/options.tsx';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { showPage, storedRooms } from './pages.tsx';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
afterEach(() => replaceStoragePort(null));

const LINK = 'https://zoom.us/j/3849205716?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1';
const paste = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Paste anything from Zoom' });

test('a paste is saved by itself; a message to try it on and one question follow in the same page', async () => {
  const { port, person } = showPage(<Options />);
  await person.click(await paste());
  await person.paste(LINK);
  await waitFor(() => expect(storedRooms(port)).toMatchObject([{ meetingId: '3849205716' }]));
  const title = await screen.findByRole('heading', { name: englishWords('optFirstTitle') });
  expect(document.activeElement).toBe(title);
  screen.getByText(englishWords('pracPointer'));
  screen.getByText(/^Saved\. Found: meeting ID/);

  const asked = within(await screen.findByRole('group', { name: englishWords('advAskWaitingRoomOn') }));
  await person.click(asked.getByRole('button', { name: 'Yes' }));
  await screen.findByText(englishWords('optFirstThanks'));
  expect(storedRooms(port)[0]?.lock.waitingRoom).toBe(true);
});

test('Undo takes the room out again and gives the text back', async () => {
  const { port, person } = showPage(<Options />);
  await person.click(await paste());
  await person.paste(LINK);
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(storedRooms(port)).toEqual([]));
  expect((await paste()).value).toBe(LINK);
  // It is there to be changed, and not saved once more by itself.
  expect(storedRooms(port)).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('heading', { name: englishWords('optFirstTitle') });
  expect(storedRooms(port)).toMatchObject([{ meetingId: '3849205716' }]);
});

test('a room that is typed in goes on the same way', async () => {
  const { port, person } = showPage(<Options />);
  await person.type(await screen.findByRole('textbox', { name: 'Meeting ID' }), '3849205716');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('heading', { name: englishWords('optFirstTitle') });
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(storedRooms(port)).toEqual([]));
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Meeting ID' })).value).toBe(
    '3849205716',
  );
});

test('what is typed is saved when the keys rest', async () => {
  const { port, person } = showPage(<Options />);
  await person.type(await paste(), '384 920 5716');
  expect(storedRooms(port)).toEqual([]);
  await waitFor(() => expect(storedRooms(port)).toMatchObject([{ meetingId: '3849205716' }]), {
    timeout: 5000,
  });
});

test('who has a room already sees their rooms', async () => {
  const { person } = showPage(<Options />, { rooms: [workRoom()] });
  await person.type(await screen.findByRole('textbox', { name: 'Passcode' }), '9');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved');
  expect(screen.queryByText(englishWords('pracPointer'))).toBeNull();
});
