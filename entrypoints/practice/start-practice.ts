import { EventSurface } from '../../lib/hosts/calendar/event-surface.ts';
import { ComposeSurface } from '../../lib/hosts/gmail/compose-surface.ts';
import { HostPage } from '../../lib/page/host-page.ts';
import { PageStateClient } from '../../lib/page/page-state.ts';
import { isOnDark } from '../../lib/page/ui/dark.ts';
import { setStyleInjector } from '../../lib/page/ui/shadow.ts';
import { watchPage } from '../../lib/page/watch-page.ts';
import type { EventForm } from './event-form.ts';
import type { MessageBox } from './message-box.ts';
import { practiceClient } from './practice-client.ts';

/** Gives message and event Doorway's buttons, by the code that does it in Gmail and Calendar. */
export function startPractice(message: MessageBox, event: EventForm, signal: AbortSignal): void {
  // The policy of extension pages refuses style elements; a sheet that a script builds is no inline style.
  setStyleInjector((root, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  });
  const surfaces = {
    gmail: new ComposeSurface(message.body, message.element, 'icon'),
    calendar: new EventSurface({ kind: 'editor', root: event.element }),
  };
  const all = Object.values(surfaces);
  const background = practiceClient((host) =>
    all.find((surface) => surface.host === host)?.button.element.remove(),
  );
  const page = new HostPage({
    document,
    client: new PageStateClient(background, { type: 'page-state', host: 'practice' }),
    host: 'gmail',
    signal,
    open: () => all,
    // No shortcut reaches a page of the extension's own.
    shown: () => [],
  });
  for (const surface of all) page.adopt(surface);
  // Gmail numbers its own tab order; here the order of the page is the right one.
  surfaces.gmail.button.element.removeAttribute('tabindex');
  message.row.append(surfaces.gmail.button.element);
  event.row.append(surfaces.calendar.button.element);
  const settled = () => {
    for (const surface of all) page.changed(surface);
  };
  watchPage(document, { added: () => {}, settled }, signal);
  const dress = () => {
    for (const { button } of all) button.setDark(isOnDark(message.element));
  };
  dress();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dress, { signal });
  signal.addEventListener('abort', () => {
    for (const surface of all) {
      page.gone(surface);
      surface.button.element.remove();
    }
  });
}
