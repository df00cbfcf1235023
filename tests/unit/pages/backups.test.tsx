// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Options } from '../../../entrypoints/options/options.tsx';
import { backupKey } from '../../../lib/store/keys.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { readExport } from '../../../lib/store/transfer.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { showPage } from './pages.tsx';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
const saved = vi.hoisted(() => vi.fn());
vi.mock('../../../components/save-file.ts', () => ({ saveFile: saved }));
afterEach(() => replaceStoragePort(null));

const BEFORE = { version: 1, rooms: [workRoom(), teachingRoom()] };

/** The settings of a Doorway that an update found with two rooms, one of which is deleted since. */
async function showSettings(rooms = [workRoom()]) {
  const shown = showPage(<p />, { rooms });
  shown.port.put(backupKey(1), BEFORE);
  render(<Options />);
  await shown.person.click(await screen.findByRole('link', { name: 'Settings' }));
  await screen.findByRole('region', { name: englishWords('backupTitle') });
  return shown;
}

test('what an update kept is shown, and can be brought back from its file', async () => {
  const { port, person } = await showSettings();
  await person.click(screen.getAllByRole('button', { name: 'Export…' }).at(-1) as HTMLElement);
  await screen.findByText(/saving it as doorway-before-update/);
  const [file]: Blob[] = saved.mock.calls[0] ?? [];
  const reading = readExport((await file?.text()) ?? '', 0);
  expect(reading).toMatchObject({ ok: true, imported: { rooms: BEFORE.rooms } });
  expect(port.peek(backupKey(1))).toEqual(BEFORE);
});

test('it goes when it is discarded, and nothing else does', async () => {
  const { port, person } = await showSettings();
  await person.click(screen.getByRole('button', { name: 'Discard' }));
  await screen.findByText(englishWords('backupDiscarded'));
  await waitFor(() => expect(port.items).not.toHaveProperty(backupKey(1)));
  expect(port.peek('doorway')).toMatchObject({ rooms: [{ id: 'work' }] });
});

test('with everything it is deleted too, and comes back by Undo', async () => {
  const { port, person } = await showSettings();
  await person.click(screen.getByRole('button', { name: englishWords('dataDelete') }));
  await waitFor(() => expect(port.items).not.toHaveProperty(backupKey(1)));
  await waitFor(() => expect(screen.queryByRole('region', { name: englishWords('backupTitle') })).toBeNull());
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByRole('region', { name: englishWords('backupTitle') });
  expect(port.peek(backupKey(1))).toEqual(BEFORE);
  expect(port.peek('doorway')).toMatchObject({ rooms: [{ id: 'work' }] });
});

test('where there is nothing else, it can be deleted all the same', async () => {
  const { port, person } = await showSettings([]);
  await person.click(screen.getByRole('button', { name: englishWords('dataDelete') }));
  await waitFor(() => expect(port.items).not.toHaveProperty(backupKey(1)));
});

test('with everything else deleted and it not, that is said, and Undo brings the rest back', async () => {
  const { port, person } = await showSettings();
  port.remove = () => Promise.reject(new Error('disk on fire'));
  await person.click(screen.getByRole('button', { name: englishWords('dataDelete') }));
  await screen.findByText(englishWords('storeFailed'), { exact: false });
  expect(screen.queryByText(englishWords('dataDeleted'))).toBeNull();
  expect(port.peek(backupKey(1))).toEqual(BEFORE);
  await person.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText(englishWords('dataBack'));
  expect(port.peek('doorway')).toMatchObject({ rooms: [{ id: 'work' }] });
});

test('a storage that refuses to forget it says so', async () => {
  const { port, person } = await showSettings();
  port.writeError = new Error('disk on fire');
  await person.click(screen.getByRole('button', { name: 'Discard' }));
  await screen.findByText(englishWords('storeFailed'), { exact: false });
  expect(port.peek(backupKey(1))).toEqual(BEFORE);
});

test('without such a copy nothing is said of it', async () => {
  showPage(<Options />, { rooms: [workRoom()] });
  await screen.findByRole('button', { name: 'Work' });
  expect(screen.queryByText(englishWords('backupTitle'))).toBeNull();
});
