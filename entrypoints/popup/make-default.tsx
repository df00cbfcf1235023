import type { MouseEvent, RefObject } from 'react';
import { passFocus } from '../../components/pass-focus.ts';
import { storeProblem } from '../../components/store-words.ts';
import type { Store } from '../../components/use-store.ts';
import type { Room } from '../../lib/room/room.ts';
import { setDefaultRoom } from '../../lib/store/operations.ts';
import { say } from '../../lib/words.ts';

interface MakeDefaultProps {
  room: Room;
  change: Store['change'];
  /** Where the person goes on: the button goes with what it did. */
  next: RefObject<HTMLElement | null>;
  /** Gets what is to be said of it. */
  onDone: (words: string) => void;
}

/** Makes the room that is looked at the default. */
export function MakeDefault({ room, change, next, onDone }: MakeDefaultProps) {
  async function press({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const failure = await change((now) => setDefaultRoom(now, room.id));
    onDone(failure ? storeProblem(failure) : say('popDefaultNow', room.name));
    if (!failure) passFocus(currentTarget, next.current);
  }

  return (
    <button type="button" className="button quiet" onClick={press}>
      {say('popMakeDefault')}
    </button>
  );
}
