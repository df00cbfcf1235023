import { dressShadows } from '../../lib/button/shadow.ts';
import { EventSurface } from '../../lib/hosts/calendar/event-surface.ts';
import { isOnDark } from '../../lib/hosts/dark.ts';
import { ComposeSurface } from '../../lib/hosts/gmail/compose-surface.ts';
import { OldRoomsHook } from '../../lib/hosts/old-rooms-hook.ts';
import { PackSource } from '../../lib/hosts/pack-source.ts';
import { watchOldRooms } from '../../lib/hosts/retired/start.ts';
import { watchPage } from '../../lib/hosts/watch.ts';
import type { EventForm } from './event-form.ts';
import type { MessageBox } from './message-box.ts';
import { practiceLine } from './practice-line.ts';

/** Gives message and event Doorway's buttons, by the code that does it in Gmail and Calendar. */
export function startPractice(message: MessageBox, event: EventForm, signal: AbortSignal): void {
  // The policy of extension pages refuses style elements; a sheet that a script builds is no inline style.
  dressShadows((root, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  });
  const hide = (host: 'gmail' | 'calendar') => surfaces[host].host.element.remove();
  const source = new PackSource(practiceLine(hide), { type: 'pack', host: 'practice' });
  const surfaces = {
    gmail: new ComposeSurface(message.body, message.element, source, 'icon'),
    calendar: new EventSurface({ kind: 'editor', root: event.element }, source),
  };
  // Gmail numbers its own tab order; here the order of the page is the right one.
  surfaces.gmail.host.element.removeAttribute('tabindex');
  message.row.append(surfaces.gmail.host.element);
  event.row.append(surfaces.calendar.host.element);
  const all = Object.values(surfaces);
  const settled = () => {
    for (const surface of all) {
      surface.note.rescue();
      oldRooms.seen(surface);
    }
  };
  const oldRooms = new OldRoomsHook(source, signal, settled);
  watchOldRooms(oldRooms);
  watchPage(document, { added: () => {}, settled }, signal);
  const dress = () => {
    for (const { host } of all) host.setDark(isOnDark(message.element));
  };
  dress();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dress, { signal });
  signal.addEventListener('abort', () => {
    for (const surface of all) {
      oldRooms.gone(surface);
      surface.note.close();
      surface.host.element.remove();
    }
  });
}
