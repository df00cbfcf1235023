import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../entrypoints/popup/popup.tsx';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { updateStore } from '../../../lib/store/store.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
import { browser, englishWords } from './fake-browser.ts';
import { fakeClipboard, showPage, storedRooms } from './pages.tsx';

beforeEach(() => {
  browser.tabs.create.mockClear();
  browser.tabs.update.mockClear();
  browser.runtime.sendMessage.mockClear();
  browser.extension.getViews.mockReturnValue([]);
});
afterEach(() => {
  replaceStoragePort(null);
  vi.unstubAllGlobals();
});

const LINK = 'https://zoom.us/j/3849205716?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1';
const USED = { type: 'used', roomId: 'work' };
const button = (name: string) => screen.findByRole('button', { name });

describe('copying', () => {
  test('Copy link has the focus, copies text and HTML together, answers on itself, and is remembered', async () => {
    const { person } = showPage(<Popup />, { rooms: [workRoom()] });
    const written = fakeClipboard();
    const copy = await button('Copy link');
    expect(document.activeElement).toBe(copy);
    await person.keyboard('{Enter}');
    await waitFor(() => expect(copy.textContent).toBe('Copied'));
    expect(written).toEqual([{ text: LINK, html: `<a href="${LINK}">${LINK}</a>` }]);
    expect(browser.runtime.sendMessage.mock.calls).toEqual([[USED]]);
  });

  test('a copy that is refused is not called one: the text is shown, selected', async () => {
    const { port, person } = showPage(<Popup />, { rooms: [workRoom()] });
    fakeClipboard({ refuses: true });
    await person.click(await button('Copy link'));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox');
    expect(text.value).toBe(LINK);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(LINK);
    expect(screen.queryByText('Copied')).toBeNull();
    expect(storedRooms(port)).toEqual([workRoom()]);
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('the invitation and the number for a telephone', async () => {
    const phone = {
      oneTap: ['+16465588656,,3849205716#'],
      dialIn: [],
      passcode: null,
      localNumbersUrl: null,
    };
    const { person } = showPage(<Popup />, { rooms: [workRoom({ phone })] });
    const written = fakeClipboard();
    await person.click(await button('Copy invitation'));
    await person.click(await button(englishWords('popCopyPhone')));
    expect(written[0]?.text).toContain('Meeting ID: 384 920 5716\nPasscode: x7Kp2m');
    expect(written[1]).toEqual({ text: '+16465588656,,3849205716#', html: '' });
  });
});

describe('starting and joining', () => {
  test('Start opens the host address, which reaches neither clipboard nor store', async () => {
    const { port, person } = showPage(<Popup />, { rooms: [workRoom()] });
    await person.click(await button('Start'));
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'https://zoom.us/s/3849205716' });
    expect(JSON.stringify(storedRooms(port))).not.toContain('/s/');
  });

  test('Join opens the link, or the app by its scheme when that is preferred', async () => {
    const first = showPage(<Popup />, { rooms: [workRoom()] });
    await first.person.click(await button('Join'));
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: LINK });

    const second = showPage(<Popup />, { rooms: [workRoom()], settings: { openIn: 'app' } });
    await second.person.click(await button('Join'));
    expect(browser.tabs.update).toHaveBeenCalledWith({
      url: 'zoommtg://zoom.us/join?confno=3849205716&pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1',
    });
  });

  test('a room with only a personal link says what it cannot do', async () => {
    const { person } = showPage(<Popup />, { rooms: [teachingRoom()], settings: { openIn: 'app' } });
    await person.click(await button('Start'));
    expect(screen.getByText(englishWords('popStartNeedsNumber'), { exact: false })).toBeTruthy();
    expect(screen.getByText(englishWords('popAppNeedsNumber'), { exact: false })).toBeTruthy();
    expect(browser.tabs.create).not.toHaveBeenCalled();
    await person.click(await button('Join'));
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'https://acme.zoom.us/my/ada.lovelace' });
  });
});

describe('what the popup opens', () => {
  const places: [string, (person: UserEvent) => Promise<void>, RegExp][] = [
    ['Start', async () => {}, /zoom\.us\/s\//],
    ['Join', async () => {}, /zoom\.us\/j\//],
    [
      'New event',
      async (person) => person.click(await button('Open in Google Calendar')),
      /calendar\.google\.com/,
    ],
  ];
  test.each(places)(
    'does not wait for the storage, and its use is noted: %s',
    async (name, then, address) => {
      const { port, person } = showPage(<Popup />, { rooms: [workRoom()] });
      await button(name);
      // Another page of Doorway hangs in the middle of a write.
      port.pace = () => new Promise(() => {});
      updateStore((stored) => ({ ...stored })).catch(() => {});
      await person.click(await button(name));
      await then(person);
      expect(browser.tabs.create).toHaveBeenCalledWith({ url: expect.stringMatching(address) });
      expect(browser.runtime.sendMessage.mock.calls).toEqual([[USED]]);
    },
  );

  test.each(places)('and the browser refuses is told: %s', async (name, then) => {
    const { person } = showPage(<Popup />, { rooms: [workRoom()] });
    browser.tabs.create.mockRejectedValueOnce(new Error('Tabs cannot be created'));
    await person.click(await button(name));
    await then(person);
    await screen.findByText(englishWords('popNotOpened'), { exact: false });
  });
});

describe('several rooms', () => {
  test('number keys look at another room and leave the default alone; "make default" is separate', async () => {
    const { port, person } = showPage(<Popup />, { rooms: [workRoom(), teachingRoom()] });
    await screen.findByRole('region', { name: 'Work' });
    await person.keyboard('2');
    await screen.findByRole('region', { name: 'Teaching' });
    expect(port.peek('doorway')).toMatchObject({ defaultRoomId: 'work' });
    await person.click(await button('Make default'));
    await waitFor(() => expect(port.peek('doorway')).toMatchObject({ defaultRoomId: 'teaching' }));
    const told = await screen.findByText(englishWords('popDefaultNow', ['Teaching']));
    expect(told.closest('[role=status]')).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Make default' })).toBeNull();
    expect(document.activeElement).toBe(await button('Copy link'));
    await person.keyboard('1');
    await screen.findByRole('region', { name: 'Work' });
    await person.keyboard('7');
    expect(screen.getByRole('region', { name: 'Work' })).toBeTruthy();
  });
});

test('a default that the store refuses is told, and the button stays with the focus', async () => {
  const { port, person } = showPage(<Popup />, { rooms: [workRoom(), teachingRoom()] });
  await screen.findByRole('region', { name: 'Work' });
  await person.keyboard('2');
  port.writeError = new Error('disk on fire');
  await person.click(await button('Make default'));
  await screen.findByText(englishWords('storeFailed'), { exact: false });
  expect(document.activeElement).toBe(await button('Make default'));
});

describe('the QR code', () => {
  /** A canvas whose picture comes, or does not. */
  const drawInto = (picture: Blob | null) =>
    vi.spyOn(document, 'createElement').mockImplementation((tag: string) => {
      const element = Document.prototype.createElement.call(document, tag);
      const context = { fillRect() {}, scale() {}, fill() {} };
      if (tag === 'canvas')
        Object.assign(element, {
          getContext: () => context,
          toBlob: (give: (blob: Blob | null) => void) => give(picture),
        });
      return element;
    });

  test('that cannot be drawn as PNG says so and names the other way; a picture that comes clears it', async () => {
    vi.stubGlobal('Path2D', class {});
    const { person } = showPage(<Popup />, { rooms: [workRoom()] });
    await person.click(await button('QR code'));
    const canvas = drawInto(null);
    await person.click(await button('Save PNG'));
    const error = await screen.findByText(englishWords('qrPngFailed'), { exact: false });
    expect(error.closest('[role=alert]')).not.toBeNull();
    canvas.mockRestore();
    const working = drawInto(new Blob(['png']));
    await person.click(await button('Save PNG'));
    await waitFor(() => expect(screen.queryByText(englishWords('qrPngFailed'), { exact: false })).toBeNull());
    working.mockRestore();
  });
});

describe('writing', () => {
  test('a new event holds the link where the person wants it, a new message the words and the link', async () => {
    const { person } = showPage(<Popup />, { rooms: [workRoom()] });
    await person.click(await button('New event'));
    await person.click(await button('Open in Google Calendar'));
    await person.click(await button('New message'));
    const [event, message] = browser.tabs.create.mock.calls.map(([{ url }]) => new URL(url));
    expect(event?.origin + (event?.pathname ?? '')).toBe('https://calendar.google.com/calendar/r/eventedit');
    expect(event?.searchParams.get('location')).toBe(LINK);
    expect(message?.searchParams.get('body')).toBe(`Join my Zoom room: ${LINK}`);
  });

  test('the popup inserts into the tab below it and closes; a page that refuses leaves it open and says so', async () => {
    browser.extension.getViews.mockReturnValue([window]);
    const close = vi.spyOn(window, 'close').mockImplementation(() => {});
    const { person } = showPage(<Popup />, { rooms: [workRoom()] });
    browser.runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: false });
    await person.click(await button('Insert here'));
    await screen.findByText(englishWords('anyRefusedPage'));
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error('The message port closed.'));
    await person.click(await button('Insert here'));
    expect(close).not.toHaveBeenCalled();
    await person.click(await button('Insert here'));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith({
      type: 'insert-in-tab',
      tabId: 7,
      roomId: 'work',
      format: null,
      templateId: null,
    });
  });

  test('a tab with the same page offers no insertion', async () => {
    showPage(<Popup />, { rooms: [workRoom()] });
    await button('Copy link');
    expect(screen.queryByRole('button', { name: 'Insert here' })).toBeNull();
  });
});

describe('pages that the browser does not let Doorway into', () => {
  const GMAIL = 'https://mail.google.com/*';
  const CALENDAR = 'https://calendar.google.com/*';
  afterEach(() => browser.permissions.refused.clear());

  test.each([
    [[GMAIL], 'accessGmail'],
    [[CALENDAR], 'accessCalendar'],
    [[GMAIL, CALENDAR], 'accessBoth'],
  ])('are named, and asked for by a click: %j', async (refused, words) => {
    for (const origin of refused) browser.permissions.refused.add(origin);
    const { person } = showPage(<Popup />, { rooms: [workRoom()] });
    await screen.findByText(englishWords(words));
    await person.click(await button('Allow'));
    expect(browser.permissions.request).toHaveBeenLastCalledWith({ origins: refused });
    await waitFor(() => expect(screen.queryByText(englishWords(words))).toBeNull());
  });

  test('are none as a rule, and nothing is said', async () => {
    showPage(<Popup />, { rooms: [workRoom()] });
    await button('Copy link');
    await waitFor(() => expect(browser.permissions.contains).toHaveBeenCalled());
    expect(screen.queryByRole('button', { name: 'Allow' })).toBeNull();
  });
});

describe('the keys', () => {
  test('are shown, with the way to the page of Chromium where they change', async () => {
    const { person } = showPage(<Popup />, { rooms: [workRoom()] });
    await screen.findByText(englishWords('popShortcut', ['Alt+Shift+L']));
    await person.click(await button(englishWords('popShortcutChange')));
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  test('that are not set can be chosen, in Firefox by its own call', async () => {
    browser.commands.getAll.mockResolvedValueOnce([{ name: 'insert-room-link', shortcut: '' }]);
    const openShortcutSettings = vi.fn(async () => {});
    Object.assign(browser.commands, { openShortcutSettings });
    const { person } = showPage(<Popup />, { rooms: [workRoom()] });
    await screen.findByText(englishWords('popShortcutNone'));
    await person.click(await button(englishWords('popShortcutSet')));
    Object.assign(browser.commands, { openShortcutSettings: undefined });
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});

test('the room that the address asks for is shown, also when the address changes later', async () => {
  showPage(<Popup />, { rooms: [workRoom(), teachingRoom()] });
  await screen.findByRole('region', { name: 'Work' });
  location.hash = '#room=teaching';
  await screen.findByRole('region', { name: 'Teaching' });
  expect(document.activeElement?.textContent).toBe('Copy link');
});

test('without a room the one thing to do is to add it', async () => {
  const { person } = showPage(<Popup />);
  const add = await button(englishWords('popEmptyAdd'));
  expect(document.activeElement).toBe(add);
  await person.click(add);
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://doorway/options.html#rooms' });
});
