import type { HostAdapter, Seen } from '../../page/host-adapter.ts';
import { listenFirst } from '../../page/ui/first-listener.ts';
import { isOwnNode } from '../../page/watch-page.ts';
import { BUBBLE_AT_LATEST_MS, BUBBLE_QUIET_MS, BUBBLE_SETTLED_MS } from '../../timings.ts';
import { detectEvents, type FoundEvent } from './detect.ts';
import { EventSurface } from './event-surface.ts';
import { findLocation, findTitle } from './fields.ts';
import { mountRow } from './place.ts';

/** Google Calendar: every event that is being written, by its bubble or full editor. */
export function calendarAdapter(document: Document): HostAdapter {
  let events: FoundEvent[] = [];
  const eventIn = (root: HTMLElement) => events.find((event) => event.root === root);
  return {
    host: 'calendar',
    // What is visible decides what is an event.
    looks: 'next frame',
    find() {
      events = detectEvents(document);
      return events.map(({ root }) => root);
    },
    locate(root, seen) {
      const event = eventIn(root);
      if (!event) return 'never';
      if (event.kind === 'editor' && !findTitle(root) && !findLocation(root)) return 'not yet';
      return {
        makeSurface: () => new EventSurface(event),
        mount: (button) => mountRow(event, button),
        waitMs: waitFor(event, seen),
      };
    },
    isStill: (surface) => surface instanceof EventSurface && surface.isStill(eventIn(surface.area)?.kind),
    // A dialog is used for the next event too.
    comesBackWithinMs: 0,
    mostRemovals: 3,
    float: { corner: 'start', whileFocused: false },
    // Calendar would take presses on Doorway for clicks outside of its bubble.
    begin: (view, signal) =>
      listenFirst(view, (target) => target instanceof Element && isOwnNode(target), signal),
    // A dialog may be shown again, or closed, by a style of something around it: no node comes or goes.
    attributes: ['style', 'aria-selected', 'aria-hidden'],
    events: ['focusin', 'click', 'keyup', 'popstate'],
  };
}

/** Calendar rewrites a bubble after it has first shown it; what is put in too early is thrown out again. */
function waitFor({ kind }: FoundEvent, { since, changedAt, isWanted }: Seen): number {
  if (kind === 'editor' || isWanted) return 0;
  const settled = Math.max(since + BUBBLE_SETTLED_MS, changedAt + BUBBLE_QUIET_MS);
  return Math.min(settled, since + BUBBLE_AT_LATEST_MS) - performance.now();
}
