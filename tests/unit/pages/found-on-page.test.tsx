import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useStore } from '../../../components/use-store.ts';
import { FoundOnPage } from '../../../entrypoints/popup/found-on-page.tsx';
import type { Room } from '../../../lib/room/room.ts';
import { addRoom } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { updateStore } from '../../../lib/store/store.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import type { RoomFacts } from '../../../lib/zoom/room-facts.ts';
import { workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { showPage, storedRooms } from './pages.tsx';

afterEach(() => replaceStoragePort(null));

const NUMBER = '3849205716';
const LINK = `https://us05web.zoom.us/j/${NUMBER}?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1`;
const WHOLE = parsePaste(`${LINK}\nMeeting ID: 384 920 5716\nPasscode: x7Kp2m`).found;

function View({ found }: { found: RoomFacts }) {
  const { stored, change } = useStore();
  return stored && <FoundOnPage found={found} stored={stored} change={change} onClose={() => {}} />;
}

const show = (found: RoomFacts, ...rooms: Room[]) => showPage(<View found={found} />, { rooms });
const offers = async () => {
  await screen.findByText('Found on this page');
  const names = screen.getAllByRole('button').map((button) => button.textContent);
  return names.filter((name) => name !== 'Close' && name !== 'Not now');
};
describe('what was saved a moment ago', () => {
  beforeEach(() => replaceStoragePort(null));

  test('keeps its name on screen, and is not offered when the page is read again', async () => {
    const first = show(WHOLE);
    expect(await offers()).toEqual(['Add as a new room']);
    await first.person.click(screen.getByRole('button', { name: 'Add as a new room' }));
    await screen.findByText('Saved.');
    expect(screen.getByRole('region', { name: 'My room' })).toBeTruthy();
    const [saved] = storedRooms(first.port);
    expect(saved?.lock.noPasscode).toBe(false);

    show(WHOLE, saved as Room);
    await screen.findByText('You already have this room.');
    expect(await offers()).toEqual([]);
    expect(screen.getByRole('region', { name: 'My room' })).toBeTruthy();
  });

  const known = workRoom({ host: 'us05web.zoom.us' });
  const personal = { host: 'zoom.us', name: 'Ada.Lovelace', token: 'p.1' };
  test.each<[string, Room, string]>([
    ['before passcodes answered the question', known, LINK],
    ['whose page shows the number alone', known, 'Meeting ID: 384 920 5716'],
    ['whose page shows the link without its passcode', known, `https://us05web.zoom.us/j/${NUMBER}`],
    [
      'whose personal link is shown in other letters',
      { ...known, personal },
      'https://zoom.us/my/ada.lovelace',
    ],
    [
      'that was first known by its personal link',
      { ...known, personal, pastedAs: 'personal' },
      `${LINK}\nhttps://zoom.us/my/ada.lovelace`,
    ],
  ])('is not offered again: a room %s', async (_what, room, text) => {
    const { port } = show(parsePaste(text).found, workRoom({ id: 'first', meetingId: '2223334455' }), room);
    await screen.findByText('You already have this room.');
    expect(await offers()).toEqual([]);
    expect(storedRooms(port)[1]).toEqual(room);
  });

  test('is added once, however often the button is pressed and wherever it comes from', async () => {
    const { port, person } = show(WHOLE);
    const add = await screen.findByRole('button', { name: 'Add as a new room' });
    await person.dblClick(add);
    await screen.findByText('Saved.');
    expect(storedRooms(port)).toHaveLength(1);
    await updateStore((stored) => addRoom(stored, workRoom({ id: 'more', meetingId: '2223334455' })));
    await screen.findByRole('region', { name: 'My room' });
  });
});

describe('a room that is here, of which the page says more', () => {
  test('is updated and never offered as new; what the page does not show stays', async () => {
    const mine = workRoom({ passcode: null, label: 'Meet me', token: null });
    const { port, person } = show(WHOLE, mine);
    expect(await offers()).toEqual(['Update “Work”']);
    await person.click(screen.getByRole('button', { name: 'Update “Work”' }));
    await screen.findByText('Saved.');
    expect(storedRooms(port)).toMatchObject([
      { id: 'work', host: 'us05web.zoom.us', passcode: 'x7Kp2m', label: 'Meet me' },
    ]);
  });

  test('loses the token of its link with a new passcode', async () => {
    const text = `Meeting ID: 384 920 5716\nPasscode: another1`;
    const { port, person } = show(parsePaste(text).found, workRoom({ host: 'acme.zoom.us' }));
    await person.click(await screen.findByRole('button', { name: 'Update “Work”' }));
    await screen.findByText('Saved.');
    expect(storedRooms(port)).toMatchObject([{ host: 'acme.zoom.us', token: null, passcode: 'another1' }]);
  });
});

test('another room can be added, or take the place of the default one', async () => {
  show(WHOLE, workRoom({ meetingId: '2223334455' }));
  expect(await offers()).toEqual(['Update “Work”', 'Add as a new room']);
  expect(screen.getByText(englishWords('optOtherNumber', ['Work']), { exact: false })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Add as a new room' }).className).toContain('main');
});
