import { describe, expect, test, vi } from 'vitest';
import { chosenSnippet } from '../../../lib/background/anywhere/chosen-snippet.ts';
import { choiceOf, menuTree } from '../../../lib/background/anywhere/menu-tree.ts';
import { contentOf, offersFor } from '../../../lib/background/anywhere/suggest.ts';
import type { PageState, SurfaceRoom } from '../../../lib/messages.ts';
import { emptyRoom, type Room } from '../../../lib/room/room.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';

vi.mock('../../../lib/words.ts', () => ({ say: (key: string) => key }));

const snippet = (text: string): Snippet => ({ text, html: text, shown: text, links: [] });

function room(id: string, change: Partial<SurfaceRoom> = {}): SurfaceRoom {
  const snippets = {
    link: snippet(`${id} link`),
    label: snippet(`${id} label`),
    invitation: snippet(`${id} invitation`),
    signature: snippet(`${id} signature`),
  };
  return {
    id,
    name: id,
    mark: { text: '', colour: '' },
    tip: null,
    previews: {},
    isDefault: false,
    languages: { language: null, secondLanguage: null },
    outdated: [],
    snippets,
    templates: [],
    marks: { meetingId: null, personalName: null },
    ...change,
  };
}

const state = (...rooms: SurfaceRoom[]): PageState => ({
  enabled: true,
  rooms,
  format: 'label',
  usualTemplate: null,
  lastFormat: null,
  lastTemplate: null,
  calendarPlace: 'auto',
  senderRooms: {},
  outdated: [],
});

describe('the context menu', () => {
  test('offers to set up where there is no room', () => {
    expect(menuTree(state()).map(({ title }) => title)).toEqual(['anyMenuSetUp']);
  });

  test('has the formats at once for one room, and a level of rooms for several', () => {
    expect(menuTree(state(room('a'))).map(({ parentId }) => parentId)).toEqual([
      undefined,
      'doorway',
      'doorway',
      'doorway',
    ]);
    const two = menuTree(state(room('a'), room('b')));
    expect(two.filter(({ parentId }) => parentId === 'doorway').map(({ title }) => title)).toEqual([
      'a',
      'b',
    ]);
    expect(two.filter(({ parentId }) => parentId === 'b|')).toHaveLength(3);
  });

  test('begins with what the button inserts, where there are several rooms', () => {
    const all = state(room('a'), room('b', { isDefault: true, tip: 'Insert link: b' }));
    const [, first] = menuTree(all);
    expect(first).toEqual({ id: '|', parentId: 'doorway', title: 'Insert link: b' });
    expect(chosenSnippet(all, choiceOf('|'))).toMatchObject({ roomId: 'b' });
  });

  test('shows names as they are written, where menus have signs of their own', () => {
    const templates = [{ id: 'o', name: '100 %s', snippet: snippet('x') }];
    const titles = menuTree(state(room('a', { name: 'Q&A', templates }), room('b'))).map(
      ({ title }) => title,
    );
    expect(titles).toContain('Q&&A');
    expect(titles).toContain('100 %%s');
  });

  test('no room can take the place of the root, or of another', () => {
    const ids = menuTree(state(room('doorway'), room('doorway-2'))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(choiceOf('doorway').roomId).toBeNull();
    expect(choiceOf('doorway|').roomId).toBe('doorway');
    expect(choiceOf('doorway|format|link')).toMatchObject({ roomId: 'doorway', format: 'link' });
  });

  test('every entry leads to what it says', () => {
    const templates = [{ id: 'o', name: 'Friendly', snippet: snippet('my text') }];
    const all = state(room('a', { templates, isDefault: true }), room('b'));
    const texts = menuTree(all).map(({ id }) => {
      const chosen = chosenSnippet(all, choiceOf(id));
      return typeof chosen === 'string' ? chosen : chosen.snippet.text;
    });
    expect(texts).toEqual([
      'a label',
      'a label',
      'a link',
      'a label',
      'a invitation',
      'my text',
      'b label',
      'b link',
      'b label',
      'b invitation',
    ]);
  });
});

describe('what a choice comes to', () => {
  const defaults = { roomId: null, format: null, templateId: null };

  test('never another room than the one that was chosen', () => {
    expect(chosenSnippet(state(room('a', { isDefault: true })), { ...defaults, roomId: 'gone' })).toBe(
      'room-gone',
    );
    expect(chosenSnippet(state(room('a')), { ...defaults, roomId: 'a', templateId: 'gone' })).toBe(
      'template-gone',
    );
  });

  test('no guess between rooms when the default one is not ready', () => {
    expect(chosenSnippet(state(room('a'), room('b')), defaults)).toBe('no-default');
    expect(chosenSnippet(state(), defaults)).toBe('no-room');
    expect(chosenSnippet(state(room('a')), defaults)).toMatchObject({ roomId: 'a' });
  });
});

describe('the address bar', () => {
  const made = (id: string, name: string, change: Partial<Room> = {}): Room => ({
    ...emptyRoom(id, name, 0),
    meetingId: '3849205716',
    ...change,
  });
  const rooms = [
    made('w', 'Work'),
    made('t', 'Teaching at work'),
    made('p', 'Private', {
      meetingId: null,
      personal: { name: 'ada.lovelace', asksPasscode: null } as unknown as Room['personal'],
    }),
    made('e', 'Empty', { meetingId: null }),
  ];
  const found = (typed: string) =>
    offersFor(typed, rooms, 't').map(({ what, room: { id } }) => `${what} ${id}`);

  test.each([
    ['', ['show t', 'show w', 'show p']],
    ['work', ['show w', 'show t']],
    ['TEACH', ['show t']],
    ['iva', ['show p']],
    ['nothing', []],
    ['start', ['start t', 'start w']],
    ['start work', ['start w', 'start t']],
    ['start private', []],
  ])('%j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  test('takes the word of the person’s own language too, whole', () => {
    const inGerman = (typed: string) =>
      offersFor(typed, rooms, 't', 'starten').map(({ what, room: { id } }) => `${what} ${id}`);
    expect(inGerman('Starten work')).toEqual(['start w', 'start t']);
    expect(inGerman('start work')).toEqual(['start w', 'start t']);
    expect(inGerman('starte work')).toEqual([]);
  });

  test('each suggestion leads to what it says, whatever rooms are called', () => {
    const odd = [
      made('up', 'up'),
      made('start-up', 'Start up'),
      made('one', 'Twin', { meetingId: '1112223334' }),
      made('two', 'Twin', { meetingId: '1112223335' }),
      made('same', 'Twin', { meetingId: '1112223335' }),
      made('start', 'start'),
      made('id', 'id:up'),
      made('A', 'Case', { meetingId: '1112223336' }),
      made('a', 'case', { meetingId: '1112223336' }),
    ];
    for (const typed of ['', 'up', 'twin', 'start', 'start twin', 'start up', 'case'])
      for (const offer of offersFor(typed, odd, 'one')) {
        const [back] = offersFor(contentOf(offer, odd, 'one'), odd, 'one');
        expect([back?.what, back?.room.id]).toEqual([offer.what, offer.room.id]);
      }
  });

  test('a suggestion that is clear has the room’s name alone', () => {
    const [work] = offersFor('work', rooms, 't');
    expect(work && contentOf(work, rooms, 't')).toBe('Work');
  });
});
