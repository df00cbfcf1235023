import type { InsertHere, RoomChoice, SurfacePack, SurfaceRoom } from '../../messages.ts';

/**
 * What a choice comes to, with the person's defaults where it is open. `null`: there is no such room or text
 * (any more), or no room that could be meant.
 */
export function chosenSnippet(
  pack: SurfacePack,
  choice: RoomChoice,
): Pick<InsertHere, 'roomId' | 'isInvitation' | 'snippet'> | null {
  const room = choice.roomId === null ? meant(pack) : pack.rooms.find(({ id }) => id === choice.roomId);
  if (!room) return null;
  if (choice.ownId !== null) {
    const own = room.own.find(({ id }) => id === choice.ownId);
    return own ? { roomId: room.id, isInvitation: false, snippet: own.snippet } : null;
  }
  const format = choice.format ?? pack.format;
  return { roomId: room.id, isInvitation: format === 'invitation', snippet: room.snippets[format] };
}

function meant({ rooms }: SurfacePack): SurfaceRoom | undefined {
  return rooms.find(({ isDefault }) => isDefault) ?? (rooms.length === 1 ? rooms[0] : undefined);
}
