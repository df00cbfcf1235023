import type { InsertHere, NoChoice, PageState, RoomChoice } from '../../messages.ts';
import { choiceFrom, resolve, usualRoom } from '../../page/chosen-room.ts';

/**
 * What a choice comes to, with the person's defaults where it is open; or why it comes to nothing: there is no such
 * room or template (any more), or no room that could be meant.
 */
export function chosenSnippet(
  state: PageState,
  choice: RoomChoice,
): Pick<InsertHere, 'roomId' | 'roomName' | 'isInvitation' | 'snippet'> | NoChoice {
  const chosen = resolve({ defaultRoom: usualRoom }, state, choiceFrom(choice));
  if (typeof chosen === 'string') return chosen;
  const { room, name, format, snippet } = chosen;
  return { roomId: room.id, roomName: name, isInvitation: format === 'invitation', snippet };
}
