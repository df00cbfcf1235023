import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRoom } from '../../../lib/room/room.ts';
import {
  addRoom,
  defaultRoom,
  discardSetAside,
  emptied,
  markAsked,
  markTold,
  markUsed,
  moveRoom,
  patchRoom,
  patchSender,
  patchSettings,
  removedRoom,
  removeRoom,
  restored,
  restoreRoom,
  setDefaultRoom,
  setUsual,
} from '../../../lib/store/operations.ts';
import { emptyStore, type Stored } from '../../../lib/store/stored.ts';
import { teachingRoom, workRoom } from './rooms.ts';

const two = addRoom(addRoom(emptyStore(), workRoom()), teachingRoom());

function storeOf(names: string[]): Stored {
  return names.reduce((stored, name) => addRoom(stored, emptyRoom(name, name, 1)), emptyStore());
}

describe('adding', () => {
  test('the first room becomes the default, the second does not', () => {
    expect(two.rooms.map((room) => room.id)).toEqual(['work', 'teaching']);
    expect(defaultRoom(two)?.id).toBe('work');
  });

  test('the same room twice is one room', () => {
    expect(addRoom(two, workRoom({ name: 'Other' }))).toBe(two);
  });
});

describe('changing', () => {
  test('touches the named parts of one room', () => {
    const changed = patchRoom(two, 'teaching', { name: 'Lectures', passcode: '123' });
    expect(changed.rooms).toEqual([workRoom(), teachingRoom({ name: 'Lectures', passcode: '123' })]);
    expect(two.rooms[1]).toEqual(teachingRoom());
  });

  test('the default room is the one that was chosen, else the first', () => {
    const chosen = setDefaultRoom(two, 'teaching');
    expect(defaultRoom(chosen)).toEqual(teachingRoom());
    expect(setDefaultRoom(chosen, 'teaching')).toBe(chosen);
    expect(defaultRoom({ ...two, defaultRoomId: 'gone' })).toEqual(workRoom());
    expect(defaultRoom(emptyStore())).toBeNull();
  });

  test('an unknown room changes nothing', () => {
    expect(patchRoom(two, 'nobody', { name: 'x' })).toBe(two);
    expect(setDefaultRoom(two, 'nobody')).toBe(two);
    expect(removeRoom(two, 'nobody')).toBe(two);
    expect(removedRoom(two, 'nobody')).toBeNull();
    expect(markUsed(two, 'nobody', 5)).toBe(two);
  });

  test('use is noted', () => {
    expect(markUsed(two, 'work', 5).rooms[0]?.usedAt).toBe(5);
  });

  test('a template that the button inserts leaves the format for where it is gone', () => {
    const withTemplate = setUsual(two, { format: null, templateId: 'short' });
    expect(withTemplate.settings).toMatchObject({ format: 'link', usualTemplate: 'short' });
    const back = setUsual(withTemplate, { format: 'label', templateId: null });
    expect(back.settings).toMatchObject({ format: 'label', usualTemplate: null });
  });

  test('a removed room is chosen for no sender any more', () => {
    const teaching = { roomId: 'teaching', isAsked: false };
    const senderChoices = { 'a@x.org': { roomId: 'work', isAsked: true }, 'b@x.org': teaching };
    const { settings } = removeRoom(patchSettings(two, { senderChoices }), 'work');
    expect(settings.senderChoices).toEqual({ 'b@x.org': teaching });
  });
});

describe('removing', () => {
  test('hands the default to the first of the others and forgets its senders', () => {
    const before = patchSettings(two, { senderRooms: { 'a@x.org': 'work', 'b@x.org': 'teaching' } });
    const after = removeRoom(before, 'work');
    expect(after.defaultRoomId).toBe('teaching');
    expect(after.settings.senderRooms).toEqual({ 'b@x.org': 'teaching' });
  });

  test('the last room leaves no default', () => {
    expect(removeRoom(storeOf(['a']), 'a').defaultRoomId).toBeNull();
  });

  test("an organisation's room stays", () => {
    const managed = { ...two, managed: { roomIds: ['work'], settings: [] } };
    expect(removeRoom(managed, 'work')).toBe(managed);
  });

  test('undo brings everything back as it was, for any room of any list', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), fc.boolean(), (ids, which, chosen, hasSender) => {
        const id = ids[which % ids.length] ?? '';
        const withDefault = setDefaultRoom(storeOf(ids), ids[chosen % ids.length] ?? '');
        const before = patchSettings(withDefault, {
          senderRooms: hasSender ? { 'a@x.org': id } : {},
          senderChoices: hasSender ? { 'b@x.org': { roomId: id, isAsked: true } } : {},
        });
        const removed = removedRoom(before, id);
        if (!removed) throw new Error('the room is there');
        expect(restoreRoom(removeRoom(before, id), removed)).toEqual(before);
      }),
    );
  });

  test('undo gives it back its own senders, and leaves the others and those that have another room now', () => {
    const senderRooms = { 'a@x.org': 'work', 'b@x.org': 'teaching', 'c@x.org': 'work' };
    const before = patchSettings(two, { senderRooms });
    const removed = removedRoom(before, 'work');
    expect(removed?.senders).toEqual(['a@x.org', 'c@x.org']);
    const between = patchSender(removeRoom(before, 'work'), 'c@x.org', 'teaching');
    expect(removed && restoreRoom(between, removed).settings.senderRooms).toEqual({
      ...senderRooms,
      'c@x.org': 'teaching',
    });
  });

  test('undo leaves what was chosen for an address in between', () => {
    const choice = (roomId: string) => ({ roomId, isAsked: true });
    const before = patchSettings(two, {
      senderChoices: { 'a@x.org': choice('work'), 'b@x.org': choice('work'), 'c@x.org': choice('teaching') },
    });
    const removed = removedRoom(before, 'work');
    const between = patchSettings(removeRoom(before, 'work'), {
      senderChoices: { 'a@x.org': choice('teaching') },
    });
    expect(removed && restoreRoom(between, removed).settings.senderChoices).toEqual({
      'a@x.org': choice('teaching'),
      'b@x.org': choice('work'),
    });
  });

  test('undo keeps what was done in between', () => {
    const removed = removedRoom(two, 'work');
    if (!removed) throw new Error('the room is there');
    const between = addRoom(removeRoom(two, 'work'), emptyRoom('new', 'New', 2));
    const after = restoreRoom(between, removed);
    expect(after.rooms.map((room) => room.id)).toEqual(['work', 'teaching', 'new']);
    expect(restoreRoom(after, removed)).toBe(after);
  });
});

describe('ordering', () => {
  const ids = (stored: Stored) => stored.rooms.map(({ id }) => id);

  test('a room goes up or down, and the default stays what it is', () => {
    const store = storeOf(['a', 'b', 'c']);
    expect(ids(moveRoom(store, 'c', -1))).toEqual(['a', 'c', 'b']);
    expect(ids(moveRoom(store, 'a', 5))).toEqual(['b', 'c', 'a']);
    expect(moveRoom(store, 'c', -1).defaultRoomId).toBe('a');
    expect(moveRoom(store, 'c', 1)).toBe(store);
    expect(moveRoom(store, 'a', -1)).toBe(store);
  });

  test('an organization’s rooms stay first, where they are', () => {
    const store = { ...storeOf(['preset', 'b', 'c']), managed: { roomIds: ['preset'], settings: [] } };
    expect(ids(moveRoom(store, 'c', -9))).toEqual(['preset', 'c', 'b']);
    expect(moveRoom(store, 'b', -1)).toBe(store);
    expect(moveRoom(store, 'preset', 1)).toBe(store);
    expect(moveRoom(store, 'none', 1)).toBe(store);
  });
});

describe('what was asked or said once', () => {
  test('is noted: “Always?” of what the button inserts', () => {
    expect(markAsked(two, null)).toEqual(patchSettings(two, { askedAlways: true }));
  });

  test('is noted: “Always?” of the room for one address', () => {
    const senderChoices = {
      'a@x.org': { roomId: 'work', isAsked: false },
      'b@x.org': { roomId: 'teaching', isAsked: false },
    };
    const before = patchSettings(two, { senderChoices });
    expect(markAsked(before, 'a@x.org')).toEqual(
      patchSettings(two, {
        senderChoices: { ...senderChoices, 'a@x.org': { roomId: 'work', isAsked: true } },
      }),
    );
    expect(markAsked(before, 'c@x.org')).toBe(before);
  });

  test('is noted once: advice for a room', () => {
    const told = markTold(markTold(two, 'rule', 'work'), 'rule', 'teaching');
    expect(told.settings.toldOnce).toEqual(['rule@work', 'rule@teaching']);
    expect(markTold(told, 'rule', 'work')).toBe(told);
  });
});

test('what was set aside goes one by one', () => {
  const entry = (id: string) => ({ id, kind: 'room' as const, place: '', problems: [], value: 1, since: 1 });
  const store = { ...two, setAside: [entry('a'), entry('b'), entry('c')] };
  expect(discardSetAside(store, 'b')).toEqual({ ...two, setAside: [entry('a'), entry('c')] });
  expect(discardSetAside(store, 'x')).toEqual(store);
});

test('an address goes with one room, and with the default one again', () => {
  const store = patchSender(patchSender(two, 'a@x.org', 'work'), 'a@x.org', 'teaching');
  expect(store.settings.senderRooms).toEqual({ 'a@x.org': 'teaching' });
  expect(patchSender(store, 'a@x.org', null).settings.senderRooms).toEqual({});
});

test('deleting everything leaves nothing of the person’s; undoing it keeps what came meanwhile, and no preset', () => {
  const store = patchSettings(two, { openIn: 'app' });
  expect(emptied()).toEqual(emptyStore());
  const preset = addRoom(emptied(), emptyRoom('preset', 'Preset', 1));
  const now = { ...preset, managed: { roomIds: ['preset'], settings: [] } };
  const back = restored(addRoom(now, emptyRoom('new', 'New', 1)), store);
  expect(back.rooms.map(({ id }) => id)).toEqual(['work', 'teaching', 'new']);
  expect(back).toMatchObject({ defaultRoomId: 'work', settings: { openIn: 'app' } });
});
