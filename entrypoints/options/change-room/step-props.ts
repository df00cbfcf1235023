import type { Store } from '../../../components/use-store.ts';
import type { Room } from '../../../lib/room/room.ts';
import type { Stored } from '../../../lib/store/stored.ts';

/** What each step of the guided path gets. */
export interface StepProps {
  room: Room;
  stored: Stored;
  change: Store['change'];
  isTicked: (code: string) => boolean;
  tick: (code: string, on: boolean) => void;
}
