import type { InsertHere, PageState, RoomChoice } from '../../messages.ts';
import { choiceFrom, resolve, usualRoom } from '../../page/chosen-room.ts';

/**
 * What a choice comes to, with the person's defaults where it is open. `null`: there is no such room or template
 * (any more), or no room that could be meant.
 */
export function chosenSnippet(
  state: PageState,
  choice: RoomChoice,
): Pick<InsertHere, 'roomId' | 'isInvitation' | 'snippet'> | null {
  const chosen = resolve({ defaultRoom: usualRoom }, state, choiceFrom(choice));
  if (typeof chosen === 'string') return null;
  const { room, format, snippet } = chosen;
  return { roomId: room.id, isInvitation: format === 'invitation', snippet };
}
