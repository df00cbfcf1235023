import type { Room } from '../room/room.ts';
import { check, isRecord } from './check.ts';
import { presetRoom } from './policy-room.ts';
import { quarantine } from './quarantine.ts';
import { isSettingName, readSettings } from './read-settings.ts';
import { roomSchema } from './schema.ts';
import type { Settings } from './settings.ts';
import type { Quarantined, Stored } from './stored.ts';

/**
 * What is stored, with an organisation's presets over it: its rooms first, its settings instead of the
 * person's. `policy` is what `storage.managed` holds (its shape: public/managed-schema.json).
 * A preset that does not fit is shown among what was set aside, and has no effect.
 */
export function applyPolicy(stored: Stored, policy: Record<string, unknown>, now: number): Stored {
  const preset = presetRooms(policy.rooms, now);
  const presetIds = preset.rooms.map((room) => room.id);
  const settings = readSettings(policy.settings, now);
  const others = Object.entries(policy).filter(([key]) => key !== 'rooms' && key !== 'settings');
  const refused = [
    ...preset.refused,
    ...others.map(([key, value]) => quarantine('policy', key, [`unknown:${key}`], value, now)),
    ...settings.refused.map((entry) => ({ ...entry, kind: 'policy' as const, id: `policy-${entry.id}` })),
  ];
  const fields = presetFields(policy.settings, settings.refused);
  return settleDefault({
    ...stored,
    rooms: [...preset.rooms, ...stored.rooms.filter((room) => !presetIds.includes(room.id))],
    settings: { ...stored.settings, ...pick(settings.settings, fields) },
    setAside: [...stored.setAside, ...refused],
    managed: { roomIds: presetIds, settings: fields },
  });
}

/**
 * What is to be written to the local store: without the organisation's presets, `kept` where they cover it.
 * @param stored what `changed` was before the change: `kept` with the presets over it
 */
export function withoutPolicy(changed: Stored, stored: Stored, kept: Stored): Stored {
  const { roomIds, settings } = changed.managed;
  // A policy may come late after a start: what stands in for its room till then is no choice of the person's.
  const isSameDefault = changed.defaultRoomId === stored.defaultRoomId;
  return {
    ...changed,
    defaultRoomId: isSameDefault ? kept.defaultRoomId : changed.defaultRoomId,
    rooms: withCovered(
      changed.rooms.filter((room) => !roomIds.includes(room.id)),
      kept.rooms,
      roomIds,
    ),
    settings: { ...changed.settings, ...pick(kept.settings, settings) },
    setAside: changed.setAside.filter((entry) => entry.kind !== 'policy'),
  };
}

/** Rooms of the person's that a preset of the same id covers come back to their places. */
function withCovered(rooms: Room[], kept: Room[], presetIds: string[]): Room[] {
  return kept.reduce(
    (all, room, place) => (presetIds.includes(room.id) ? all.toSpliced(place, 0, room) : all),
    rooms,
  );
}

function presetRooms(raw: unknown, now: number): { rooms: Room[]; refused: Quarantined[] } {
  const rooms: Room[] = [];
  const refused: Quarantined[] = [];
  if (raw === undefined) return { rooms, refused };
  // Firefox checks nothing of a policy.
  if (!Array.isArray(raw)) return { rooms, refused: [quarantine('policy', 'rooms', ['rooms'], raw, now)] };
  for (const [index, value] of raw.entries()) {
    const { value: room, problems } = check(roomSchema, presetRoom(value, now));
    const isTwin = rooms.some((other) => other.id === room?.id);
    if (room && !isTwin) rooms.push(room);
    else refused.push(quarantine('policy', `rooms.${index}`, isTwin ? ['link'] : problems, value, now));
  }
  return { rooms, refused };
}

function presetFields(raw: unknown, refused: Quarantined[]): (keyof Settings)[] {
  if (!isRecord(raw)) return [];
  const places = refused.map((entry) => entry.place);
  return Object.keys(raw)
    .filter(isSettingName)
    .filter((field) => !places.includes(`settings.${field}`));
}

function pick(settings: Settings, fields: (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(fields.map((field) => [field, settings[field]]));
}

/** Makes `defaultRoomId` the id of one of the rooms, the first one where it was not; `null` without rooms. */
function settleDefault(stored: Stored): Stored {
  const known = stored.rooms.some((room) => room.id === stored.defaultRoomId);
  return known ? stored : { ...stored, defaultRoomId: stored.rooms[0]?.id ?? null };
}
