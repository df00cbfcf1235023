import type { InsertHere, PageState, RoomChoice, SurfaceRoom } from '../../messages.ts';

/**
 * What a choice comes to, with the person's defaults where it is open. `null`: there is no such room or text
 * (any more), or no room that could be meant.
 */
export function chosenSnippet(
  state: PageState,
  choice: RoomChoice,
): Pick<InsertHere, 'roomId' | 'isInvitation' | 'snippet'> | null {
  const room = choice.roomId === null ? meant(state) : state.rooms.find(({ id }) => id === choice.roomId);
  if (!room) return null;
  if (choice.templateId !== null) {
    const template = room.templates.find(({ id }) => id === choice.templateId);
    return template ? { roomId: room.id, isInvitation: false, snippet: template.snippet } : null;
  }
  const format = choice.format ?? state.format;
  return { roomId: room.id, isInvitation: format === 'invitation', snippet: room.snippets[format] };
}

function meant({ rooms }: PageState): SurfaceRoom | undefined {
  return rooms.find(({ isDefault }) => isDefault) ?? (rooms.length === 1 ? rooms[0] : undefined);
}
