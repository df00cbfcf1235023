// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useStored } from '../../../components/store.tsx';
import { Options } from '../../../entrypoints/options/options.tsx';
import { discardSetAside } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { quarantine } from '../../../lib/store/quarantine.ts';
import { updateStore } from '../../../lib/store/store.ts';
import { workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { showPage } from './pages.tsx';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
const saved = vi.hoisted(() => vi.fn());
vi.mock('../../../components/save-file.ts', () => ({ saveFile: saved }));

/** A section that cannot draw one certain room, as a fault of Doorway's would have it. */
vi.mock('../../../entrypoints/options/advice/advice-section.tsx', () => ({
  AdviceSection() {
    const stored = useStored();
    if (stored.rooms.some(({ name }) => name === 'Broken')) throw new RangeError('Invalid time value');
    return <p>All is well</p>;
  },
}));

// React reports what a boundary caught; it is meant to be caught here.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  replaceStoragePort(null);
  vi.restoreAllMocks();
});

test('one section that cannot be drawn leaves the others, export and what was set aside', async () => {
  const { person } = showPage(<Options />, { rooms: [workRoom({ name: 'Broken' })] });
  await screen.findByRole('textbox', { name: 'Meeting ID' });
  await updateStore((stored) => ({
    ...stored,
    setAside: [quarantine('room', 'rooms.1', ['id'], { odd: 1 }, 1)],
  }));
  await screen.findByText(englishWords('asideTitle_one', ['1']));

  await person.click(screen.getByRole('link', { name: 'Advice' }));
  const broken = within(await screen.findByRole('alert'));
  expect(broken.getByText(englishWords('brokenPart'), { exact: false }).textContent).toContain(
    'Invalid time value',
  );
  await person.click(broken.getByRole('button', { name: 'Export…' }));
  await broken.findByText(/saving it as doorway-/);
  const [file]: Blob[] = saved.mock.calls[0] ?? [];
  expect(JSON.parse((await file?.text()) ?? '')).toMatchObject({ store: { rooms: [{ name: 'Broken' }] } });
  await person.click(screen.getByRole('link', { name: 'Settings' }));
  expect(screen.getByRole('button', { name: 'Import…' })).toBeTruthy();
});

test('thousands of things that were set aside are counted, and a hundred shown at a time', async () => {
  showPage(<Options />, { rooms: [workRoom()] });
  await screen.findByRole('textbox', { name: 'Meeting ID' });
  const setAside = Array.from({ length: 3000 }, (_, at) =>
    quarantine('room', `rooms.${at}`, ['id'], { at }, 1),
  );
  const stored = await updateStore((now) => ({ ...now, setAside }));
  await screen.findByText(englishWords('asideTitle_other', ['3,000']));
  expect(document.querySelectorAll('.set-aside li')).toHaveLength(100);
  expect(screen.getByText('rooms.99')).toBeTruthy();
  await updateStore((now) => discardSetAside(now, stored.setAside[0]?.id ?? ''));
  await screen.findByText('rooms.100');
});

test('it comes back when what it could not draw is gone', async () => {
  showPage(<Options />, { rooms: [workRoom({ name: 'Broken' })] });
  await screen.findByText(englishWords('brokenPart'), { exact: false });
  await updateStore((stored) => ({ ...stored, rooms: [workRoom()] }));
  await screen.findByText('All is well');
  expect(screen.queryByText(englishWords('brokenPart'), { exact: false })).toBeNull();
});
