import { EventSurface } from '../../lib/hosts/calendar/event-surface.ts';
import { type EventSpot, eventSpot } from '../../lib/hosts/calendar/spot.ts';
import { composeSpot, type GmailSpot } from '../../lib/hosts/gmail/spots.ts';
import { gmailSurface } from '../../lib/hosts/gmail/writing/surfaces.ts';
import { watchOldRooms } from '../../lib/page/outdated-links/start.ts';
import { PackSource } from '../../lib/page/page-state.ts';
import { startWriter } from '../../lib/page/start-host.ts';
import { isOnDark } from '../../lib/page/ui/dark.ts';
import { dressShadows } from '../../lib/page/ui/shadow.ts';
import { watchPage } from '../../lib/page/watch-page.ts';
import { WriterHook } from '../../lib/page/writer-hook.ts';
import type { EventForm } from './event-form.ts';
import type { MessageBox } from './message-box.ts';
import { practiceLine } from './practice-line.ts';

type PracticeSpot = GmailSpot | EventSpot;

/** Gives message and event Doorway's buttons, by the code that does it in Gmail and Calendar. */
export function startPractice(message: MessageBox, event: EventForm, signal: AbortSignal): void {
  // The policy of extension pages refuses style elements; a sheet that a script builds is no inline style.
  dressShadows((root, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  });
  const hide = (host: 'gmail' | 'calendar') => spots[host].host.element.remove();
  const source = new PackSource(practiceLine(hide), { type: 'pack', host: 'practice' });
  const tellAll = () => {
    for (const spot of all) hook.changed(spot);
  };
  const hook = new WriterHook<PracticeSpot>({
    document,
    source,
    page: 'gmail',
    signal,
    script: 'gmail-writer',
    tellAll,
    // No shortcut reaches a page of the extension's own.
    places: () => [],
  });
  const spots = {
    gmail: composeSpot(message.body, message.element, 'icon', hook),
    calendar: eventSpot({ kind: 'editor', root: event.element }, hook),
  };
  const all = Object.values(spots);
  // Gmail numbers its own tab order; here the order of the page is the right one.
  spots.gmail.host.element.removeAttribute('tabindex');
  message.row.append(spots.gmail.host.element);
  event.row.append(spots.calendar.host.element);
  // A page of our own holds all of Doorway from the start.
  const oldRooms = startWriter(hook, (spot) =>
    'event' in spot ? new EventSurface(spot, source) : gmailSurface(spot, source),
  );
  watchOldRooms(oldRooms);
  watchPage(document, { added: () => {}, settled: tellAll }, signal);
  const dress = () => {
    for (const { host } of all) host.setDark(isOnDark(message.element));
  };
  dress();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dress, { signal });
  signal.addEventListener('abort', () => {
    for (const spot of all) {
      hook.gone(spot);
      spot.host.element.remove();
    }
  });
}
