import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Options } from '../../../entrypoints/options/options.tsx';
import { STORE_KEY } from '../../../lib/store/keys.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import type { Template } from '../../../lib/store/settings.ts';
import type { MemoryPort } from '../store/memory-port.ts';
import { workRoom } from '../store/rooms.ts';
import { englishWords } from './fake-browser.ts';
import { type PageSetup, showPage } from './pages.tsx';

afterEach(() => replaceStoragePort(null));

const TEXTS: Template[] = [
  { id: 'a', name: 'Brief', body: 'My room: {link}' },
  { id: 'b', name: 'Long', body: '**Come in**\n{link}' },
];

async function showTexts(setup: PageSetup = { rooms: [workRoom()] }) {
  const shown = showPage(<Options />, setup);
  location.hash = '#templates';
  window.dispatchEvent(new Event('hashchange'));
  await screen.findByRole('heading', { name: englishWords('fmtTitle') });
  return shown;
}
const withTexts = () => showTexts({ rooms: [workRoom()], settings: { ownFormats: TEXTS } });

const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const preview = () => document.querySelector('#section-templates .preview') as HTMLElement;
const kept = (port: MemoryPort) =>
  (port.peek(STORE_KEY) as { settings: { ownFormats: Template[] } }).settings.ownFormats;

describe('a new text', () => {
  test('starts from one of Doorway’s, is made one’s own and kept', async () => {
    const { port, person } = await showTexts();
    await person.click(press('Friendly'));
    expect(box('Text').value).toContain('Drop in whenever');
    expect(box(englishWords('fmtName')).value).toBe('Friendly');
    await person.clear(box(englishWords('fmtName')));
    await person.type(box(englishWords('fmtName')), 'For friends');
    await person.type(box('Text'), ' See you.');
    expect(screen.queryByRole('button', { name: 'Formal' })).toBeNull();
    await person.click(press(englishWords('fmtSave')));
    await screen.findByText('Saved');
    expect(kept(port)).toMatchObject([{ name: 'For friends', body: expect.stringMatching(/See you\.$/) }]);
    expect(screen.getByRole('button', { name: 'For friends' }).getAttribute('aria-current')).toBe('true');
  });

  test('is previewed as it is typed, rich and plain', async () => {
    const { person } = await showTexts();
    await person.click(box('Text'));
    await person.paste('**Hello**, my room is [here]({link})');
    expect(preview().querySelector('.paper strong')?.textContent).toBe('Hello');
    expect(preview().querySelector('pre')?.textContent).toMatch(
      /^Hello, my room is here: https:\/\/zoom\.us\/j\/3849205716/,
    );
  });

  test('says beside the field what is wrong with it, and keeps it as it was typed', async () => {
    const { person } = await showTexts();
    await person.click(box('Text'));
    await person.paste('Code: {pasword} **now');
    const field = box('Text');
    const beside = document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[1] ?? '');
    expect(beside?.textContent).toContain('{pasword} isn’t a field');
    expect(beside?.textContent).toContain(englishWords('fmtUnclosedBold'));
    expect(beside?.textContent).toContain(englishWords('fmtNoLink'));
    expect(preview().querySelector('pre')?.textContent).toContain('{pasword}');
  });

  test('without name or words is not kept, and the first of them has the focus', async () => {
    const { port, person } = await showTexts();
    expect(screen.queryByText(englishWords('fmtEmpty'))).toBeNull();
    await person.click(press(englishWords('fmtSave')));
    expect(screen.getByText(englishWords('fmtNameMissing'))).toBeTruthy();
    expect(screen.getByText(englishWords('fmtEmpty'))).toBeTruthy();
    expect(document.activeElement).toBe(box(englishWords('fmtName')));
    expect(kept(port)).toEqual([]);
  });

  test('names what the room has no value for', async () => {
    const { person } = await showTexts();
    await person.click(box('Text'));
    await person.paste('{link}\nBy telephone {onetap}');
    const words = englishWords('fmtLeftOut', ['{onetap}']);
    expect(screen.getByText(words)).toBeTruthy();
    await person.clear(box('Text'));
    await person.paste('{link} {onetap}');
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('without a room it says that one is needed to see it filled in', async () => {
    await showTexts({});
    expect(preview().textContent).toContain(englishWords('fmtPreviewNoRoom'));
  });
});

describe('fields and formatting at hand', () => {
  test('a field goes where the cursor is', async () => {
    const { person } = await showTexts();
    await person.click(box('Text'));
    await person.paste('My room: , welcome');
    box('Text').setSelectionRange(9, 9);
    await person.click(press('Link'));
    expect(box('Text').value).toBe('My room: {link}, welcome');
  });

  test('selected words become bold', async () => {
    const { person } = await showTexts();
    await person.click(box('Text'));
    await person.paste('Come in');
    box('Text').setSelectionRange(0, 7);
    await person.click(press('Bold'));
    expect(box('Text').value).toBe('**Come in**');
  });

  test('selected words lead to the room', async () => {
    const { person } = await showTexts();
    await person.click(box('Text'));
    await person.paste('Come in');
    box('Text').setSelectionRange(0, 7);
    await person.click(press('Linked text'));
    expect(box('Text').value).toBe('[Come in]({link})');
  });
});

describe('texts that are there', () => {
  test('another one can be looked at without losing what was typed', async () => {
    const { person } = await withTexts();
    await person.type(box('Text'), ' now');
    await person.click(press('Long'));
    expect(box('Text').value).toBe('**Come in**\n{link}');
    await person.click(press(/^Brief/));
    expect(box('Text').value).toBe('My room: {link} now');
  });

  test('a change is kept in its place', async () => {
    const { port, person } = await withTexts();
    await person.type(box('Text'), ' now');
    await person.click(press(englishWords('fmtSave')));
    await screen.findByText('Saved');
    expect(kept(port).map(({ body }) => body)).toEqual(['My room: {link} now', TEXTS[1]?.body]);
  });

  test('a deleted one comes back to its place', async () => {
    const { port, person } = await withTexts();
    await person.click(press(englishWords('fmtDelete')));
    await screen.findByText(englishWords('optDeleted', ['Brief']));
    expect(kept(port).map(({ id }) => id)).toEqual(['b']);
    await waitFor(() => expect(document.activeElement).toBe(press('Undo')));
    await person.click(press('Undo'));
    await waitFor(() => expect(kept(port)).toEqual(TEXTS));
    expect(box(englishWords('fmtName')).value).toBe('Brief');
  });
});
