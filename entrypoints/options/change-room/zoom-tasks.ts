import type { TodoCode } from '../../../lib/room/advice/advise.ts';
import type { Room } from '../../../lib/room/room.ts';

/** What is done on Zoom's pages, in this order: the profile first, then the room, whose invitation comes last. */
export type ZoomTask = Extract<
  TodoCode,
  'changeNumber' | 'changePersonal' | 'changePasscode' | 'waitingRoom'
>;

/**
 * The tasks for one room. A free account cannot choose its number.
 * Source: Zoom support article KB0068443 (who may change number and link).
 */
export function zoomTasks({ account, personal }: Room): ZoomTask[] {
  const tasks: ZoomTask[] = [];
  if (account !== 'basic') tasks.push('changeNumber');
  if (personal) tasks.push('changePersonal');
  return [...tasks, 'changePasscode', 'waitingRoom'];
}
