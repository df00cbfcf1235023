import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRoom } from '../../../lib/room/room.ts';
import {
  addRoom,
  defaultRoom,
  emptied,
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
    const senderChoices = { 'a@x.org': { roomId: 'work', isAsked: true } };
    expect(removeRoom(patchSettings(two, { senderChoices }), 'work').settings.senderChoices).toEqual({});
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
        const before = patchSettings(withDefault, { senderRooms: hasSender ? { 'a@x.org': id } : {} });
        const removed = removedRoom(before, id);
        if (!removed) throw new Error('the room is there');
        expect(restoreRoom(removeRoom(before, id), removed)).toEqual(before);
      }),
    );
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
  });

  test('an organization’s rooms stay first, where they are', () => {
    const store = { ...storeOf(['preset', 'b', 'c']), managed: { roomIds: ['preset'], settings: [] } };
    expect(ids(moveRoom(store, 'c', -9))).toEqual(['preset', 'c', 'b']);
    expect(moveRoom(store, 'b', -1)).toBe(store);
    expect(moveRoom(store, 'preset', 1)).toBe(store);
    expect(moveRoom(store, 'none', 1)).toBe(store);
  });
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
