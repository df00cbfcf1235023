import type { InsertHere, RoomChoice, SurfacePack } from '../../messages.ts';

/** What a choice comes to, with the person's defaults where it is open; `null` without a usable room. */
export function chosenSnippet(pack: SurfacePack, choice: RoomChoice): Omit<InsertHere, 'type'> | null {
  const room =
    pack.rooms.find(({ id }) => id === choice.roomId) ??
    pack.rooms.find(({ isDefault }) => isDefault) ??
    pack.rooms[0];
  if (!room) return null;
  const own = room.own.find(({ id }) => id === choice.ownId);
  const format = choice.format ?? pack.format;
  return {
    roomId: room.id,
    isInvitation: !own && format === 'invitation',
    snippet: own?.snippet ?? room.snippets[format],
  };
}
