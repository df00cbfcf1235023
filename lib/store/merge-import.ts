import type { Lock, Phone, Retired, Room } from '../room/room.ts';
import { isSameRoom } from '../room/same-room.ts';
import { addRoom, patchRoom } from './operations.ts';
import { mergeSetAside } from './set-aside.ts';
import type { Stored } from './stored.ts';
import type { Imported } from './transfer.ts';

/** What a merge did. */
export interface Merge {
  stored: Stored;
  /** Ids of rooms that are new here. */
  added: string[];
  /** Ids of rooms that were here and know more now. */
  completed: string[];
}

/**
 * Brings an import into the store. A room that is here already (same id, same number, or same personal
 * link) stays one room and stays as it is; only what is not known here is taken over.
 * Settings and the choice of the default come along only into a store without rooms, or with `takeSettings`.
 */
export function mergeImport(stored: Stored, imported: Imported, takeSettings: boolean): Merge {
  const merge: Merge = { stored, added: [], completed: [] };
  const ids = new Map<string, string>();
  for (const room of imported.rooms) ids.set(room.id, mergeRoom(merge, room));
  const merged = {
    ...merge.stored,
    setAside: mergeSetAside(merge.stored.setAside, imported.setAside),
  };
  const withChoices = takeSettings || stored.rooms.length === 0;
  return { ...merge, stored: withChoices ? takeChoices(merged, imported, ids) : merged };
}

function mergeRoom(merge: Merge, room: Room): string {
  const twin = merge.stored.rooms.find((here) => here.id === room.id || isSameRoom(here, room));
  if (!twin) {
    merge.stored = addRoom(merge.stored, room);
    merge.added.push(room.id);
    return room.id;
  }
  const completed = complete(twin, room);
  if (JSON.stringify(completed) !== JSON.stringify(twin)) {
    merge.stored = patchRoom(merge.stored, twin.id, completed);
    merge.completed.push(twin.id);
  }
  return twin.id;
}

// A link without a token is known as it is, and a passcode belongs to its number: neither is filled in from
// a room that has another number or an earlier link.
function complete(here: Room, other: Room): Room {
  const sameDoor = here.meetingId === null || here.meetingId === other.meetingId;
  const join = here.meetingId === null ? pick(other, ['host', 'meetingId', 'token']) : {};
  const keys = sameDoor ? { passcode: here.passcode ?? other.passcode, phone: joinPhone(here, other) } : {};
  return {
    ...here,
    ...join,
    ...keys,
    personal: here.personal ?? other.personal,
    linkChoice: here.linkChoice ?? other.linkChoice,
    label: here.label ?? other.label,
    account: here.account ?? other.account,
    lock: completeLock(here.lock, other.lock),
    retired: joinRetired(here.retired, other.retired),
  };
}

function completeLock(here: Lock, other: Lock): Lock {
  return {
    waitingRoom: here.waitingRoom ?? other.waitingRoom,
    joinBeforeHost: here.joinBeforeHost ?? other.joinBeforeHost,
    signedInOnly: here.signedInOnly ?? other.signedInOnly,
    noPasscode: here.noPasscode ?? other.noPasscode,
  };
}

function joinPhone({ phone: here }: Room, { phone: other }: Room): Phone {
  const isKnown = here.oneTap.length + here.dialIn.length > 0 || here.passcode !== null;
  return isKnown || here.localNumbersUrl !== null ? here : other;
}

function joinRetired(here: Retired[], other: Retired[]): Retired[] {
  const isKnown = (entry: Retired) =>
    here.some((one) => one.kind === entry.kind && one.value === entry.value);
  return [...here, ...other.filter((entry) => !isKnown(entry))];
}

function takeChoices(stored: Stored, imported: Imported, ids: Map<string, string>): Stored {
  const senders = Object.entries(imported.settings.senderRooms);
  const senderRooms = Object.fromEntries(senders.map(([address, id]) => [address, ids.get(id) ?? id]));
  const chosen = imported.defaultRoomId && ids.get(imported.defaultRoomId);
  return {
    ...stored,
    defaultRoomId: chosen || stored.defaultRoomId,
    settings: { ...imported.settings, senderRooms },
  };
}

function pick<K extends keyof Room>(room: Room, parts: K[]): Pick<Room, K> {
  return Object.fromEntries(parts.map((part) => [part, room[part]])) as Pick<Room, K>;
}
