import type { Room } from '../../../lib/room/room.ts';

/** What each step of the guided path gets. */
export interface StepProps {
  room: Room;
  isTicked: (code: string) => boolean;
  tick: (code: string, on: boolean) => void;
}
