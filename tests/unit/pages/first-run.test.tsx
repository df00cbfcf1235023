// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Options } from '../../../entrypoints/options/options.tsx';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { showPage } from './pages.tsx';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
afterEach(() => replaceStoragePort(null));

const tryIt = () => screen.queryByRole<HTMLAnchorElement>('link', { name: englishWords('pracTitle') });

test('the first room that is saved leads to the practice page', async () => {
  const { person } = showPage(<Options />);
  await person.click(await screen.findByRole('textbox', { name: 'Paste anything from Zoom' }));
  await person.paste('https://zoom.us/my/ada.lovelace');
  expect(tryIt()).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(englishWords('optFirstSaved'), { exact: false });
  expect(new URL(tryIt()?.href ?? '').pathname).toBe('/practice.html');
});

test('who has a room already is not sent to practise', async () => {
  const { person } = showPage(<Options />, { rooms: [workRoom()] });
  await person.type(await screen.findByRole('textbox', { name: 'Passcode' }), '9');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved');
  expect(tryIt()).toBeNull();
});
