import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EventSurface } from '../lib/hosts/calendar/event-surface.ts';
import type { EventSpot } from '../lib/hosts/calendar/spot.ts';
import { startWriter } from '../lib/page/start-host.ts';
import { writerHook } from '../lib/page/writer-hook.ts';

/** Brought into a page of Calendar where an event is written; joins the content script there. */
export default defineUnlistedScript(() => {
  const hook = writerHook<EventSpot>();
  if (hook && !hook.isServed) startWriter(hook, (spot, source) => new EventSurface(spot, source));
});
