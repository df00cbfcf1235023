import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Room } from '../../../lib/room/room.ts';
import { roomLink } from '../../../lib/room/room-link.ts';
import {
  type ImportChoice,
  isNothingNew,
  mergeImport,
  planImport,
  type RoomPart,
} from '../../../lib/store/merge-import.ts';
import { addRoom, patchSettings } from '../../../lib/store/operations.ts';
import { settingsSchema } from '../../../lib/store/schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/store/settings.ts';
import { emptyStore, type Stored } from '../../../lib/store/stored.ts';
import type { Imported } from '../../../lib/store/transfer.ts';
import { teachingRoom, workRoom } from './rooms.ts';

const NOW = 1_800_000_000_000;
const NOTHING_CHOSEN: ImportChoice = { leaveOut: new Set(), replace: new Set(), settings: false };
const replacing = (...ids: string[]): ImportChoice => ({ ...NOTHING_CHOSEN, replace: new Set(ids) });
const WITH_SETTINGS: ImportChoice = { ...NOTHING_CHOSEN, settings: true };

function storeOf(...rooms: Room[]): Stored {
  return rooms.reduce(addRoom, emptyStore());
}

function fileOf(rooms: Room[], settings: Partial<Settings> = {}): Imported {
  return {
    rooms,
    defaultRoomId: rooms[0]?.id ?? null,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    setAside: [],
  };
}

const mallory = { host: 'zoom.us', name: 'mallory', token: 'evil.1' };

/** A room of somebody else's file that carries the number of the person's room, and everything else of its own. */
function hostile(change: Partial<Room> = {}): Room {
  return workRoom({
    id: 'hostile',
    name: 'Evil',
    host: 'evil.zoom.us',
    token: 'evil.1',
    personal: mallory,
    linkChoice: 'personal',
    pastedAs: 'personal',
    passcode: 'evil',
    lock: { waitingRoom: false, joinBeforeHost: true, signedInOnly: false, noPasscode: false },
    phone: {
      oneTap: ['+19005550000,,3849205716#'],
      dialIn: [{ number: '+1 900', label: 'Evil', tollFree: false }],
      passcode: '666',
      localNumbersUrl: 'https://zoom.us/u/evil',
    },
    label: 'Evil words',
    account: 'basic',
    retired: [{ kind: 'personalName', value: 'guest', since: 1 }],
    createdAt: 1,
    usedAt: 2,
    ...change,
  });
}

describe('a room that is here already', () => {
  /** Rooms here that know little: each empty place is one that a file could fill. */
  const bare = [
    workRoom({ passcode: null }),
    workRoom({ pastedAs: null, token: null }),
    workRoom({ meetingId: null, token: null, personal: { ...mallory, token: null }, pastedAs: 'personal' }),
    workRoom({ meetingId: null, token: null, personal: { ...mallory, name: 'MALLORY' }, pastedAs: null }),
    workRoom({ id: 'hostile', meetingId: '2223334455' }),
    workRoom({ id: 'hostile', meetingId: null, token: null }),
  ];

  test.each(bare)('stays exactly as it is unless the person says otherwise (%#)', (room) => {
    const here = storeOf(room);
    const merge = mergeImport(here, fileOf([hostile()]), NOTHING_CHOSEN, NOW);
    expect(merge).toEqual({ stored: here, added: [], replaced: [], formats: 0, settings: false });
    const withSettings = mergeImport(here, fileOf([hostile()]), WITH_SETTINGS, NOW);
    expect(withSettings.stored.rooms).toEqual([room]);
  });

  const LINKS = [
    { host: 'zoom.us', name: 'ada.lovelace', token: null },
    { host: 'zoom.us', name: 'Ada.Lovelace', token: 'p.1' },
    mallory,
    null,
  ];
  const anyRoom = fc
    .record({
      meetingId: fc.constantFrom('3849205716', '2223334455', null),
      token: fc.constantFrom('aB3dE6gH9jK2.1', 'evil.1', null),
      personal: fc.constantFrom(...LINKS),
      linkChoice: fc.constantFrom('join' as const, 'personal' as const, null),
      pastedAs: fc.constantFrom('join' as const, 'personal' as const, null),
      passcode: fc.constantFrom('x7Kp2m', 'evil', null),
      label: fc.constantFrom('Meet me', null),
    })
    .map((parts) => workRoom(parts));
  const rooms = (ids: string[]) =>
    fc
      .array(anyRoom, { maxLength: 3 })
      .map((all) => all.map((room, index) => ({ ...room, id: ids[index] ?? 'more' })));

  test('keeps its link and all else, whatever stands in the file and whether its settings are taken', () => {
    const before = rooms(['a', 'b', 'c']);
    const theirs = rooms(['a', 'y', 'z']);
    fc.assert(
      fc.property(before, theirs, fc.boolean(), (mine, others, settings) => {
        const here = storeOf(...mine);
        const { stored } = mergeImport(here, fileOf(others), { ...NOTHING_CHOSEN, settings }, NOW);
        for (const room of mine) {
          const after = stored.rooms.find(({ id }) => id === room.id);
          expect(after).toEqual(room);
          expect(after && roomLink(after)).toBe(roomLink(room));
        }
      }),
    );
  });

  test('becomes what was shown, and no other room does, where the person takes the file’s', () => {
    fc.assert(
      fc.property(rooms(['a', 'b', 'c']), rooms(['a', 'y', 'z']), (mine, others) => {
        const here = storeOf(...mine);
        const [chosen] = planImport(here, fileOf(others), NOW).differing;
        fc.pre(chosen !== undefined);
        const merge = mergeImport(here, fileOf(others), replacing(chosen?.id ?? ''), NOW);
        expect(merge.replaced).toEqual([chosen?.here.id]);
        for (const room of mine)
          expect(merge.stored.rooms.find(({ id }) => id === room.id)).toEqual(
            room.id === chosen?.here.id ? chosen.then : room,
          );
      }),
    );
  });

  test('shows every part that the file says differently', () => {
    const [differing] = planImport(storeOf(workRoom()), fileOf([hostile()]), NOW).differing;
    expect(differing).toMatchObject({ id: 'hostile', here: workRoom(), managed: false });
    expect(differing?.parts).toEqual([
      'link',
      'name',
      'joinLink',
      'passcode',
      'label',
      'waitingRoom',
      'joinBeforeHost',
      'signedInOnly',
      'phone',
      'account',
      'retired',
    ]);
    expect(differing && roomLink(differing.then)).toBe('https://zoom.us/my/mallory?pwd=evil.1');
  });

  test.each<[string, Partial<Room>]>([
    ['name', { name: 'Other' }],
    ['passcode', { passcode: 'other' }],
    ['label', { label: 'Other' }],
    ['waitingRoom', { lock: { ...workRoom().lock, waitingRoom: false } }],
    ['joinBeforeHost', { lock: { ...workRoom().lock, joinBeforeHost: false } }],
    ['signedInOnly', { lock: { ...workRoom().lock, signedInOnly: false } }],
    ['phone', { phone: { ...workRoom().phone, oneTap: ['+19005550000,,3849205716#'] } }],
    ['account', { account: 'basic' }],
    ['retired', { retired: [{ kind: 'token', value: 'x.1', since: 1 }] }],
    ['joinLink', { token: 'evil.1' }],
    ['personalLink', { personal: mallory }],
  ])('a file that differs in one part shows it: %s', (part, change) => {
    const personal = { host: 'acme.zoom.us', name: 'ada.lovelace', token: null };
    const mine = workRoom({ personal, linkChoice: part === 'joinLink' ? 'personal' : 'join' });
    const theirs = { ...mine, id: 'other', ...change };
    const here = storeOf(mine);
    const [differing] = planImport(here, fileOf([theirs]), NOW).differing;
    expect(differing?.parts).toContain(part);
    expect(differing?.parts).not.toContain('link');
    expect(mergeImport(here, fileOf([theirs]), NOTHING_CHOSEN, NOW).stored).toEqual(here);
  });

  describe('its link is shown whole where it differs, and any other link under its own name', () => {
    const ada = { host: 'zoom.us', name: 'ada.lovelace', token: null };
    const both = workRoom({ personal: ada, linkChoice: 'join' });
    const byName = { ...both, linkChoice: 'personal' as const };
    const noNumber = workRoom({ meetingId: null, token: null, passcode: null, personal: ada });
    test.each<[string, Room, Partial<Room>, RoomPart[]]>([
      ['another token in the link', both, { token: 'new.1' }, ['link', 'retired']],
      ['another token beside it', byName, { token: 'new.1' }, ['joinLink', 'retired']],
      ['another personal link', byName, { personal: mallory }, ['link', 'retired']],
      ['another personal link beside it', both, { personal: mallory }, ['personalLink', 'retired']],
      ['the other link', both, { linkChoice: 'personal' }, ['link']],
      [
        'the other link, with another name',
        both,
        { linkChoice: 'personal', personal: mallory },
        ['link', 'personalLink', 'retired'],
      ],
      [
        'the other link, with another token',
        byName,
        { linkChoice: 'join', token: 'new.1' },
        ['link', 'joinLink', 'retired'],
      ],
      ['a number as the link', noNumber, { meetingId: '3849205716', pastedAs: 'join' }, ['link']],
      [
        'a number beside the link',
        { ...noNumber, linkChoice: 'personal' },
        { meetingId: '3849205716' },
        ['joinLink'],
      ],
      ['its name in capitals', byName, { personal: { ...ada, name: 'ADA.Lovelace' } }, []],
    ])('%s', (_what, mine, change, parts) => {
      const { differing } = planImport(storeOf(mine), fileOf([{ ...mine, ...change }]), NOW);
      expect(differing[0]?.parts ?? []).toEqual(parts);
    });
  });

  test('goes back to a number that was outdated: that is no more, and the one till now is', () => {
    const earlier = { kind: 'meetingId' as const, value: '2223334455', since: 1 };
    const mine = workRoom({ token: null, retired: [earlier] });
    const theirs = { ...mine, meetingId: '2223334455', retired: [] };
    const [differing] = planImport(storeOf(mine), fileOf([theirs]), NOW).differing;
    expect(differing?.parts).toEqual(['link', 'retired']);
    expect(differing?.then.retired).toEqual([{ kind: 'meetingId', value: '3849205716', since: NOW }]);
  });

  test('keeps which link was chosen where the file chooses none, and takes the file’s choice', () => {
    const personal = { host: 'zoom.us', name: 'ada.lovelace', token: null };
    const mine = workRoom({ personal, linkChoice: 'personal' });
    const linkChoice = (choice: Room['linkChoice']) => {
      const file = fileOf([{ ...mine, linkChoice: choice, label: 'x' }]);
      return mergeImport(storeOf(mine), file, replacing('work'), NOW).stored.rooms[0]?.linkChoice;
    };
    expect([linkChoice(null), linkChoice('join')]).toEqual(['personal', 'join']);
  });

  test('has a passcode that came, and says nothing of there being one where that was known', () => {
    const mine = workRoom({ passcode: null, lock: { ...workRoom().lock, noPasscode: false } });
    const [differing] = planImport(storeOf(mine), fileOf([{ ...mine, passcode: 'abc' }]), NOW).differing;
    expect(differing?.parts).toEqual(['passcode']);
  });

  test('“no passcode” is a difference only where no passcode answers it', () => {
    const open = workRoom({ passcode: null, lock: { ...workRoom().lock, noPasscode: true } });
    const [differing] = planImport(
      storeOf(workRoom({ passcode: null, token: null })),
      fileOf([open]),
      NOW,
    ).differing;
    expect(differing?.parts).toContain('noPasscode');
    const answered = workRoom({ id: 'other', lock: { ...workRoom().lock, noPasscode: false } });
    expect(isNothingNew(planImport(storeOf(workRoom()), fileOf([answered]), NOW))).toBe(true);
  });

  test('what the file does not know stays, and what the room was is outdated then', () => {
    const mine = workRoom({ lock: { ...workRoom().lock, waitingRoom: true }, label: 'Meet me' });
    const theirs = workRoom({ meetingId: '2223334455', token: null, passcode: null, name: '' });
    const { stored } = mergeImport(storeOf(mine), fileOf([theirs]), replacing('work'), NOW);
    expect(stored.rooms[0]).toMatchObject({
      name: 'Work',
      meetingId: '2223334455',
      label: 'Meet me',
      lock: { waitingRoom: true },
      retired: expect.arrayContaining([{ kind: 'meetingId', value: '3849205716', since: NOW }]),
    });
  });

  test('is not made outdated by a file, and an outdated link stands once', () => {
    const retired = [
      { kind: 'meetingId' as const, value: '3849205716', since: 1 },
      { kind: 'token' as const, value: 'old.1', since: 1 },
    ];
    const mine = workRoom({ retired: retired.slice(1) });
    const theirs = workRoom({ id: 'other', label: 'x', retired });
    const { stored } = mergeImport(storeOf(mine), fileOf([theirs]), replacing('other'), NOW);
    expect(stored.rooms[0]?.retired).toEqual(retired.slice(1));
  });

  test('keeps its id, and when it was made and used', () => {
    const mine = workRoom({ usedAt: 5 });
    const { stored } = mergeImport(storeOf(mine), fileOf([hostile()]), replacing('hostile'), NOW);
    expect(stored.rooms[0]).toMatchObject({ id: 'work', createdAt: mine.createdAt, usedAt: 5 });
  });
});

describe('which room is meant', () => {
  const same = (mine: Room, theirs: Room) =>
    planImport(storeOf(mine), fileOf([theirs]), NOW).added.length === 0;
  const personal = { host: 'zoom.us', name: 'ada.lovelace', token: null };
  const byName = (change = {}) =>
    workRoom({ id: 'other', meetingId: null, token: null, personal: { ...personal, ...change } });

  test.each<[string, boolean, Room, Room]>([
    ['the same id', true, workRoom(), workRoom({ meetingId: '2223334455' })],
    ['the same number', true, workRoom(), workRoom({ id: 'other', host: 'acme.zoom.us' })],
    ['another number', false, workRoom(), workRoom({ id: 'other', meetingId: '2223334455' })],
    [
      'no number on either side',
      false,
      workRoom({ meetingId: null }),
      workRoom({ id: 'b', meetingId: null }),
    ],
    ['the same personal link', true, workRoom({ personal }), byName()],
    ['its name in capitals', true, workRoom({ personal }), byName({ name: 'ADA.Lovelace' })],
    ['its name on another company’s host', true, workRoom({ personal }), byName({ host: 'acme.zoom.us' })],
    ['its name on ZoomGov', false, workRoom({ personal }), byName({ host: 'acme.zoomgov.com' })],
    ['another name', false, workRoom({ personal }), byName({ name: 'bob' })],
  ])('%s: %s', (_what, expected, mine, theirs) => {
    expect(same(mine, theirs)).toBe(expected);
  });

  test('an id says more than a number, a number more than a personal link', () => {
    const here = storeOf(
      workRoom({ id: 'by-link', meetingId: null, personal }),
      workRoom({ id: 'by-number' }),
      workRoom({ id: 'by-id', meetingId: '2223334455' }),
    );
    const meant = (id: string) =>
      planImport(here, fileOf([workRoom({ id, personal, label: 'x' })]), NOW).differing[0]?.here.id;
    expect(meant('by-id')).toBe('by-id');
    expect(meant('other')).toBe('by-number');
    const byLinkAlone = workRoom({ id: 'other', meetingId: null, token: null, personal, label: 'x' });
    expect(planImport(here, fileOf([byLinkAlone]), NOW).differing[0]?.here.id).toBe('by-link');
  });

  test('two rooms of a file that have one number are both brought', () => {
    const theirs = [workRoom({ id: 'one' }), workRoom({ id: 'two' })];
    expect(mergeImport(emptyStore(), fileOf(theirs), NOTHING_CHOSEN, NOW).added).toEqual(['one', 'two']);
  });
});

describe('new rooms', () => {
  test('come unless they are left out; what is here stays first and the default', () => {
    const here = storeOf(workRoom());
    const more = workRoom({ id: 'more', meetingId: '2223334455' });
    const file = fileOf([teachingRoom(), more]);
    const choice = { ...NOTHING_CHOSEN, leaveOut: new Set(['teaching']) };
    const merge = mergeImport(here, file, choice, NOW);
    expect(merge.stored.rooms).toEqual([workRoom(), more]);
    expect(merge.added).toEqual(['more']);
    expect(merge.stored.defaultRoomId).toBe('work');
    expect(merge.stored.settings).toEqual(DEFAULT_SETTINGS);
    const all = mergeImport(here, file, NOTHING_CHOSEN, NOW);
    expect(all.stored).toMatchObject({ rooms: [workRoom(), teachingRoom(), more], defaultRoomId: 'work' });
  });

  test('a room that came here since it was shown as new is not touched', () => {
    const file = fileOf([hostile()]);
    expect(planImport(emptyStore(), file, NOW).added).toHaveLength(1);
    const here = storeOf(workRoom());
    expect(mergeImport(here, file, NOTHING_CHOSEN, NOW).stored).toEqual(here);
  });

  test('a room that was to be updated and is gone since does not come back', () => {
    expect(mergeImport(emptyStore(), fileOf([hostile()]), replacing('hostile'), NOW).added).toEqual([]);
  });

  test('an organisation’s room is not changed, and is shown as such', () => {
    const here = { ...storeOf(workRoom()), managed: { roomIds: ['work'], settings: [] } };
    expect(planImport(here, fileOf([hostile()]), NOW).differing[0]?.managed).toBe(true);
    expect(mergeImport(here, fileOf([hostile()]), replacing('hostile'), NOW).stored).toEqual(here);
  });
});

describe('settings', () => {
  const here = patchSettings(storeOf(workRoom()), {
    senderRooms: { 'ada@x.org': 'work' },
    silencedAdvice: ['mine'],
    toldOnce: ['rule@work'],
    ownFormats: [{ id: 'short', name: 'Short', body: '{link}' }],
    signature: { ...DEFAULT_SETTINGS.signature, name: 'Ada' },
  });
  const file = fileOf([workRoom({ id: 'other' }), teachingRoom()], {
    format: 'label',
    lastFormat: 'invitation',
    calendarPlace: 'both',
    gmailButton: false,
    calendarButton: false,
    openIn: 'app',
    senderRooms: { 'bob@x.org': 'other', 'eve@x.org': 'gone' },
    silencedAdvice: ['theirs'],
    toldOnce: ['rule@other', 'more@teaching', 'rule:3849205716'],
    signature: { ...DEFAULT_SETTINGS.signature, name: 'Bob' },
  });

  test('stay unless they are asked for', () => {
    const merge = mergeImport(here, file, NOTHING_CHOSEN, NOW);
    expect(merge.settings).toBe(false);
    expect(merge.stored.settings).toEqual(here.settings);
  });

  test('are shown part by part, the default room among them', () => {
    const chosen = { ...file, defaultRoomId: 'teaching' };
    expect(planImport(here, chosen, NOW).settings).toEqual([
      'defaultRoom',
      'format',
      'calendarPlace',
      'gmailButton',
      'calendarButton',
      'openIn',
      'signature',
      'senderRooms',
      'silencedAdvice',
    ]);
    expect(planImport(here, file, NOW).settings).not.toContain('defaultRoom');
    const preset = { ...here, managed: { roomIds: [], settings: ['format' as const] } };
    expect(planImport(preset, file, NOW).settings).not.toContain('format');
    expect(planImport(preset, file, NOW).settings).toContain('openIn');
  });

  test.each<[string, Stored, Imported]>([
    ['there is no room here, and it comes along', emptyStore(), fileOf([teachingRoom()])],
    ['the file has none', storeOf(workRoom()), { ...fileOf([teachingRoom()]), defaultRoomId: null }],
    ['the file has it not among its rooms', storeOf(workRoom()), { ...fileOf([]), defaultRoomId: 'gone' }],
  ])('show no default room where %s', (_where, mine, theirs) => {
    expect(planImport(mine, theirs, NOW).settings).toEqual([]);
  });

  test('are taken with the ids of the rooms here; what only collects is put together', () => {
    const merge = mergeImport(here, { ...file, defaultRoomId: 'teaching' }, WITH_SETTINGS, NOW);
    expect(merge.settings).toBe(true);
    expect(merge.stored.defaultRoomId).toBe('teaching');
    expect(merge.stored.settings).toStrictEqual({
      ...file.settings,
      senderRooms: { 'ada@x.org': 'work', 'bob@x.org': 'work' },
      silencedAdvice: ['mine', 'theirs'],
      toldOnce: ['rule@work', 'more@teaching', 'rule:3849205716'],
      ownFormats: here.settings.ownFormats,
    });
  });

  test('that name a room which was left out leave the default and the senders alone', () => {
    const theirs = fileOf([teachingRoom()], { senderRooms: { 'bob@x.org': 'teaching' } });
    const choice = { ...WITH_SETTINGS, leaveOut: new Set(['teaching']) };
    const { stored } = mergeImport(here, theirs, choice, NOW);
    expect(stored.defaultRoomId).toBe('work');
    expect(stored.settings.senderRooms).toEqual({ 'ada@x.org': 'work' });
  });

  test('with a signature that nobody filled in leave the one that is here', () => {
    const theirs = fileOf([], { format: 'label' });
    expect(planImport(here, theirs, NOW).settings).not.toContain('signature');
    expect(mergeImport(here, theirs, WITH_SETTINGS, NOW).stored.settings.signature.name).toBe('Ada');
  });

  test('the first rooms bring their default along', () => {
    const theirs = { ...fileOf([workRoom(), teachingRoom()]), defaultRoomId: 'teaching' };
    expect(mergeImport(emptyStore(), theirs, NOTHING_CHOSEN, NOW).stored.defaultRoomId).toBe('teaching');
  });
});

describe('templates', () => {
  const short = { id: 'short', name: 'Short', body: '{link}' };
  const here = patchSettings(emptyStore(), { ownFormats: [short] });
  const merged = (stored: Stored, ...ownFormats: (typeof short)[]) =>
    mergeImport(stored, fileOf([], { ownFormats }), NOTHING_CHOSEN, NOW);

  test('come beside those that are here, also where an id is taken, and a second time not at all', () => {
    const other = { ...short, body: 'Evil' };
    const more = { id: 'more', name: 'More', body: '{label}' };
    const once = merged(here, short, other, more);
    expect(once.formats).toBe(2);
    expect(once.stored.settings.ownFormats).toEqual([short, { ...other, id: 'short-2' }, more]);
    expect(isNothingNew(planImport(once.stored, fileOf([], { ownFormats: [other, more] }), NOW))).toBe(true);
    expect(merged(once.stored, other, more).stored).toEqual(once.stored);
  });

  test('that have one id in the file get one each, also one of the greatest length', () => {
    const ids = (id: string) =>
      merged(emptyStore(), { ...short, id }, { ...short, id, name: 'Twin' }, { ...short, id, name: 'Third' })
        .stored.settings.ownFormats;
    expect(ids('short').map(({ id }) => id)).toEqual(['short', 'short-2', 'short-3']);
    const ownFormats = ids('x'.repeat(64));
    expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, ownFormats }).success).toBe(true);
  });

  test('that differ in name or words alone are templates of their own', () => {
    const [named, worded] = [
      { ...short, id: 'a', name: 'Brief' },
      { ...short, id: 'b', body: '{label}' },
    ];
    expect(merged(here, named, worded).stored.settings.ownFormats).toEqual([short, named, worded]);
  });

  test.each<[string, typeof short, string]>([
    ['the same one, whatever its id', { ...short, id: 'theirs' }, 'short'],
    ['another one of the same id', { ...short, body: 'Other' }, 'short-2'],
    ['a new one', { id: 'more', name: 'More', body: '{label}' }, 'more'],
  ])('that the file uses are those that are here then: %s', (_what, template, id) => {
    const used = { ownFormats: [{ id: 'x', name: 'X', body: '{id}' }, template] };
    for (const which of ['usualTemplate', 'lastTemplate'] as const) {
      const file = fileOf([], { ...used, [which]: template.id });
      const { settings } = mergeImport(here, file, WITH_SETTINGS, NOW).stored;
      expect({ ...settings, ownFormats: [] }).toEqual({ ...DEFAULT_SETTINGS, [which]: id });
    }
  });

  test('that an organisation presets are all there are: none comes, and none is said to', () => {
    const preset = { ...here, managed: { roomIds: [], settings: ['ownFormats' as const] } };
    const more = { id: 'more', name: 'More', body: '{label}' };
    const file = fileOf([], { ownFormats: [more], usualTemplate: 'more' });
    expect(planImport(preset, file, NOW).formats).toEqual([]);
    const merge = mergeImport(preset, file, WITH_SETTINGS, NOW);
    expect(merge.formats).toBe(0);
    expect(merge.stored.settings).toMatchObject({ ownFormats: [short], usualTemplate: null });
  });

  test('that the file uses and has not are none', () => {
    const file = fileOf([], { format: 'label', usualTemplate: 'gone', lastTemplate: 'gone' });
    const { settings } = mergeImport(here, file, WITH_SETTINGS, NOW).stored;
    expect(settings).toMatchObject({ format: 'label', usualTemplate: null, lastTemplate: null });
  });
});

describe('a file with nothing new', () => {
  test('says so; each kind of news counts', () => {
    const nothing = planImport(storeOf(workRoom()), fileOf([workRoom()]), NOW);
    expect(isNothingNew(nothing)).toBe(true);
    expect(nothing.same).toEqual([workRoom()]);
    const setAside = [{ id: 'a', kind: 'room' as const, place: '', problems: [], value: 1, since: 1 }];
    const news: Imported[] = [
      fileOf([teachingRoom()]),
      fileOf([workRoom({ label: 'x' })]),
      fileOf([workRoom()], { format: 'label' }),
      fileOf([workRoom()], { ownFormats: [{ id: 'a', name: 'A', body: '{link}' }] }),
      { ...fileOf([workRoom()]), setAside },
    ];
    const counted = planImport({ ...storeOf(workRoom()), setAside }, { ...fileOf([]), setAside }, NOW);
    expect(counted.setAside).toBe(0);
    const other = setAside.map((entry) => ({ ...entry, id: 'b' }));
    const before = { ...storeOf(workRoom()), setAside };
    expect(planImport(before, { ...fileOf([]), setAside: [...setAside, ...other] }, NOW).setAside).toBe(1);
    for (const file of news) expect(isNothingNew(planImport(storeOf(workRoom()), file, NOW))).toBe(false);
  });
});
