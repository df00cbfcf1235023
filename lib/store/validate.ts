import { check } from './check.ts';
import { roomSchema, settingsSchema } from './schema.ts';
import type { Stored } from './stored.ts';

/** The paths that the schema would refuse (`rooms.0.name`), so that nothing is written that it would not read. */
export function storedProblems(stored: Stored): string[] {
  const ofRooms = stored.rooms.flatMap((room, index) =>
    check(roomSchema, room).problems.map((path) => `rooms.${index}.${path}`),
  );
  const ofSettings = check(settingsSchema, stored.settings).problems.map((path) => `settings.${path}`);
  const ids = stored.rooms.map((room) => room.id);
  const ofIds = ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [`rooms.${index}.id`]));
  return [...ofRooms, ...ofSettings, ...ofIds];
}
