import type { Room } from '../room/room.ts';
import type { SnippetFormat } from '../snippets/snippet.ts';
import type { Settings } from './settings.ts';
import { emptyStore, type Stored } from './stored.ts';

/** What it takes to bring a removed room back to where it was. */
export interface RemovedRoom {
  room: Room;
  /** Its place among the rooms. */
  index: number;
  wasDefault: boolean;
  /** The sending addresses that had it as their room. */
  senders: string[];
  /** What was chosen of it beside that, by sending address. */
  choices: Settings['senderChoices'];
}

/** Puts a room at the end; the first one becomes the default. A room with the same id is left as it is. */
export function addRoom(stored: Stored, room: Room): Stored {
  if (findRoom(stored, room.id)) return stored;
  return {
    ...stored,
    rooms: [...stored.rooms, room],
    defaultRoomId: stored.defaultRoomId ?? room.id,
  };
}

/** Changes the named parts of one room; its id stays. Unknown id: nothing changes. */
export function patchRoom(stored: Stored, id: string, patch: Partial<Omit<Room, 'id'>>): Stored {
  if (!findRoom(stored, id)) return stored;
  const rooms = stored.rooms.map((room) => (room.id === id ? { ...room, ...patch, id } : room));
  return { ...stored, rooms };
}

/** What `removeRoom` would take away, to be kept for `restoreRoom`; `null` for an unknown id. */
export function removedRoom(stored: Stored, id: string): RemovedRoom | null {
  const index = stored.rooms.findIndex((room) => room.id === id);
  const room = stored.rooms[index];
  if (!room) return null;
  const senders = Object.entries(stored.settings.senderRooms).filter(([, roomId]) => roomId === id);
  const choices = Object.entries(stored.settings.senderChoices).filter(([, { roomId }]) => roomId === id);
  return {
    room,
    index,
    wasDefault: stored.defaultRoomId === id,
    senders: senders.map(([address]) => address),
    choices: Object.fromEntries(choices),
  };
}

/** Takes a room away; the first of the others becomes the default if it was. An organisation's room stays. */
export function removeRoom(stored: Stored, id: string): Stored {
  if (!findRoom(stored, id) || stored.managed.roomIds.includes(id)) return stored;
  const rooms = stored.rooms.filter((room) => room.id !== id);
  const defaultRoomId = stored.defaultRoomId === id ? (rooms[0]?.id ?? null) : stored.defaultRoomId;
  const senders = Object.entries(stored.settings.senderRooms).filter(([, roomId]) => roomId !== id);
  const choices = Object.entries(stored.settings.senderChoices).filter(([, { roomId }]) => roomId !== id);
  const settings = {
    ...stored.settings,
    senderRooms: Object.fromEntries(senders),
    senderChoices: Object.fromEntries(choices),
  };
  return { ...stored, rooms, defaultRoomId, settings };
}

/** Brings a removed room back: same place, default again if it was, same senders unless another was chosen for them. */
export function restoreRoom(stored: Stored, removed: RemovedRoom): Stored {
  const { room, index, wasDefault, senders, choices } = removed;
  if (findRoom(stored, room.id)) return stored;
  const senderRooms = { ...stored.settings.senderRooms };
  for (const address of senders) senderRooms[address] ??= room.id;
  return {
    ...stored,
    rooms: stored.rooms.toSpliced(index, 0, room),
    defaultRoomId: wasDefault ? room.id : (stored.defaultRoomId ?? room.id),
    settings: {
      ...stored.settings,
      senderRooms,
      senderChoices: { ...choices, ...stored.settings.senderChoices },
    },
  };
}

/** Moves a room by so many places among the person's own; an organisation's stay first. */
export function moveRoom(stored: Stored, id: string, by: number): Stored {
  const from = stored.rooms.findIndex((room) => room.id === id);
  const room = stored.rooms[from];
  const { roomIds } = stored.managed;
  const to = Math.min(Math.max(from + by, roomIds.length), stored.rooms.length - 1);
  if (!room || roomIds.includes(id) || to === from) return stored;
  return { ...stored, rooms: stored.rooms.toSpliced(from, 1).toSpliced(to, 0, room) };
}

/** Nothing of the person's, also where an organization's presets cover it. They come over it again. */
export function emptied(): Stored {
  return emptyStore();
}

/**
 * Brings back what `emptied` took away; rooms that came meanwhile stay, behind the others.
 * @param before the person's own, without an organization's presets
 */
export function restored(now: Stored, before: Stored): Stored {
  const isBack = ({ id }: Room) => before.rooms.some((room) => room.id === id);
  const came = now.rooms.filter((room) => !isBack(room) && !now.managed.roomIds.includes(room.id));
  return {
    ...before,
    rooms: [...before.rooms, ...came],
    defaultRoomId: before.defaultRoomId ?? now.defaultRoomId,
  };
}

/** Makes a room the default. Unknown id: nothing changes. */
export function setDefaultRoom(stored: Stored, id: string): Stored {
  return findRoom(stored, id) && stored.defaultRoomId !== id ? { ...stored, defaultRoomId: id } : stored;
}

/**
 * Says which room goes with a sending address (in small letters); `null`: the default room, as for any other. Unknown id:
 * nothing changes.
 */
export function patchSender(stored: Stored, address: string, roomId: string | null): Stored {
  if (roomId !== null && !findRoom(stored, roomId)) return stored;
  const { [address]: _, ...others } = stored.settings.senderRooms;
  return patchSettings(stored, { senderRooms: roomId ? { ...others, [address]: roomId } : others });
}

/** Changes the named settings. */
export function patchSettings(stored: Stored, patch: Partial<Settings>): Stored {
  return { ...stored, settings: { ...stored.settings, ...patch } };
}

/** Notes that a room was inserted, copied or started. `now`: milliseconds since the epoch. */
export function markUsed(stored: Stored, roomId: string, now: number): Stored {
  return patchRoom(stored, roomId, { usedAt: now });
}

/** A format, or a template by its id; the other one is `null`. */
export interface FormChoice {
  format: SnippetFormat | null;
  templateId: string | null;
}

/** Notes that "Always?" was asked: of the room for an address, or (`null`) of what the button inserts. */
export function markAsked(stored: Stored, address: string | null): Stored {
  if (address === null) return patchSettings(stored, { askedAlways: true });
  const { senderChoices } = stored.settings;
  const choice = senderChoices[address];
  if (!choice) return stored;
  return patchSettings(stored, {
    senderChoices: { ...senderChoices, [address]: { ...choice, isAsked: true } },
  });
}

/** Makes a format or a template what the button inserts. A template that goes away leaves the format before it. */
export function setUsual(stored: Stored, { format, templateId }: FormChoice): Stored {
  return patchSettings(stored, { usualTemplate: templateId, ...(format ? { format } : {}) });
}

/** Forgets one thing that was set aside: the only way in which it goes. */
export function discardSetAside(stored: Stored, quarantinedId: string): Stored {
  return { ...stored, setAside: stored.setAside.filter((entry) => entry.id !== quarantinedId) };
}

/** The default room, or `null` when there is no room. */
export function defaultRoom(stored: Stored): Room | null {
  return stored.rooms.find((room) => room.id === stored.defaultRoomId) ?? stored.rooms[0] ?? null;
}

function findRoom(stored: Stored, id: string): Room | undefined {
  return stored.rooms.find((room) => room.id === id);
}

/** Remembers that an advice which is said once was said for a room. Unknown id: nothing changes. */
export function markTold(stored: Stored, adviceId: string, roomId: string): Stored {
  const told = `${adviceId}@${roomId}`;
  if (!findRoom(stored, roomId) || stored.settings.toldOnce.includes(told)) return stored;
  return patchSettings(stored, { toldOnce: [...stored.settings.toldOnce, told] });
}
