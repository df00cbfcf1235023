import { makeSpot, type PressListener, type Spot } from '../../page/spot.ts';
import type { FoundEvent } from './detect.ts';

/** An event that is being written, with Doorway's button. */
export interface EventSpot extends Spot {
  event: FoundEvent;
  /** What was put into this event, by which it is known again: a dialog is used for the next one too. */
  inserted: string | null;
  /** Its bubble or editor was closed, or shows another event now: nothing more is written through this spot. */
  isOver: boolean;
}

/** Makes the button of an event. */
export function eventSpot(event: FoundEvent, hook: PressListener<EventSpot>): EventSpot {
  const { ownerDocument: document } = event.root;
  return makeSpot(
    { page: 'calendar', document, look: 'text', tabIndex: null },
    { event, inserted: null as string | null, isOver: false },
    hook,
  );
}
