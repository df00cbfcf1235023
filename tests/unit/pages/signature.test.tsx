import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../entrypoints/options/options.tsx';
import { DEFAULT_SIGNATURE } from '../../../lib/snippets/signature/signature.ts';
import { STORE_KEY } from '../../../lib/store/keys.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import type { MemoryPort } from '../store/memory-port.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { fakeClipboard, type PageSetup, showPage } from './pages.tsx';

afterEach(() => replaceStoragePort(null));

const GUARDED = { waitingRoom: true, joinBeforeHost: false, signedInOnly: false, noPasscode: false };

async function showStudio(setup: PageSetup = { rooms: [workRoom({ lock: GUARDED })] }) {
  const shown = showPage(<Options />, setup);
  location.hash = '#signature';
  window.dispatchEvent(new Event('hashchange'));
  await screen.findByRole('heading', { name: 'Your signature' });
  return shown;
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const preview = () => screen.getByRole('complementary', { name: englishWords('sigPreview') });
const keptSignature = (port: MemoryPort) =>
  (port.peek(STORE_KEY) as { settings: { signature: unknown } }).settings.signature;

describe('the signature studio', () => {
  test('shows what is typed in the chosen design, and keeps it', async () => {
    const { port, person } = await showStudio();
    await person.type(box('Your name'), 'Ada Lovelace');
    await person.type(box('Role'), 'Analyst');
    await person.click(screen.getByRole('radio', { name: /^Card with a button/ }));
    expect(preview().querySelectorAll('.mail table[role=presentation]')).toHaveLength(4);
    expect(preview().textContent).toContain('Ada Lovelace');
    await waitFor(() =>
      expect(keptSignature(port)).toEqual({
        ...DEFAULT_SIGNATURE,
        design: 'card',
        name: 'Ada Lovelace',
        role: 'Analyst',
      }),
    );
  });

  test('copies the look and the words together, or the words alone', async () => {
    const { person } = await showStudio();
    const written = fakeClipboard();
    await person.type(box('Your name'), 'Ada');
    await person.click(screen.getByRole('button', { name: 'Copy signature' }));
    await person.click(screen.getByRole('button', { name: 'Copy as plain text' }));
    await waitFor(() => expect(written).toHaveLength(2));
    expect(written[0]?.html).toMatch(/^<b>Ada<\/b><br><a href="https:\/\/zoom\.us\/j\/3849205716\?pwd=/);
    expect(written[1]).toEqual({ text: written[0]?.text, html: '' });
    expect(written[1]?.text).toMatch(/^Ada\nJoin my Zoom room: https:/);
  });

  test('a clipboard that refuses: the words are there, selected', async () => {
    const { person } = await showStudio();
    fakeClipboard({ refuses: true });
    await person.click(screen.getByRole('button', { name: 'Copy signature' }));
    const shown = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: englishWords('copyRefused'),
    });
    expect(shown.value).toContain('https://zoom.us/j/3849205716');
    expect(screen.queryByRole('button', { name: 'Copied' })).toBeNull();
  });

  test('offers the link without the passcode, and says nothing more behind a waiting room', async () => {
    const { person } = await showStudio();
    expect(preview().textContent).toContain('?pwd=');
    expect(document.querySelectorAll('#section-signature [data-advice]')).toHaveLength(0);
    await person.click(
      screen.getByRole('checkbox', { name: new RegExp(`^${englishWords('sigWithToken')}`) }),
    );
    expect(preview().textContent).not.toContain('?pwd=');
  });

  test('without a waiting room it recommends one, and the button leaves the passcode out', async () => {
    const { person } = await showStudio({
      rooms: [workRoom({ lock: { ...GUARDED, waitingRoom: false } })],
    });
    expect(document.querySelector('#section-signature [data-advice="signatureDoor"]')?.textContent).toContain(
      englishWords('advDoWaitingRoom'),
    );
    await person.click(screen.getByRole('button', { name: englishWords('advDoWithoutToken') }));
    expect(preview().textContent).not.toContain('?pwd=');
    expect(document.querySelector('#section-signature [data-advice="signatureToken"]')).toBeNull();
  });

  test('with several rooms one is chosen for the copy; the default stays', async () => {
    const { person, port } = await showStudio({ rooms: [workRoom(), teachingRoom()] });
    await person.selectOptions(screen.getByRole('combobox', { name: englishWords('sigRoom') }), 'Teaching');
    expect(preview().textContent).toContain('acme.zoom.us/my/ada.lovelace');
    expect(port.peek(STORE_KEY)).toMatchObject({ defaultRoomId: 'work' });
  });

  test('a store that refuses: what was typed stays and the reason is said', async () => {
    const { port, person } = await showStudio();
    vi.spyOn(port, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await person.type(box('Your name'), 'Ada');
    expect((await screen.findByRole('alert')).textContent).toMatch(/wasn’t saved/);
    expect(box('Your name').value).toBe('Ada');
  });

  test('before the first room it says what is needed', async () => {
    await showStudio({});
    expect(screen.getByText(/Add a room first/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy signature' })).toBeNull();
  });

  test('leads to the page of Gmail where signatures are written', async () => {
    await showStudio();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open Gmail’s signature settings' });
    expect(link.href).toBe('https://mail.google.com/mail/u/0/#settings/general');
  });
});
