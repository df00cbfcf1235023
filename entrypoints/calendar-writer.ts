import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { EventSpot } from '../lib/hosts/calendar/spot.ts';
import { EventSurface } from '../lib/hosts/calendar/writing/event-surface.ts';
import { writerHook } from '../lib/hosts/writer-hook.ts';
import { startWriter } from '../lib/hosts/writing/writer.ts';

/** Brought into a page of Calendar where an event is written; joins the content script there. */
export default defineUnlistedScript(() => {
  const hook = writerHook<EventSpot>();
  if (hook && !hook.isServed) startWriter(hook, (spot, source) => new EventSurface(spot, source));
});
