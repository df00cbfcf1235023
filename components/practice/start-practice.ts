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

/** What there is to practise on, at least one of them. */
interface PracticeThings {
  message: MessageBox;
  event?: EventForm;
  /** Called when a room was inserted. */
  onInserted?: () => void;
  signal: AbortSignal;
}

/** Gives message and event Doorway's buttons, by the code that does it in Gmail and Calendar. */
export function startPractice({ message, event, onInserted, signal }: PracticeThings): void {
  // The policy of extension pages refuses style elements; a sheet that a script builds is no inline style.
  setStyleInjector((root, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  });
  const gmail = new ComposeSurface(message.body, message.element, 'icon');
  const calendar = event && new EventSurface({ kind: 'editor', root: event.element });
  const all = calendar ? [gmail, calendar] : [gmail];
  const background = practiceClient(() => onInserted?.());
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
  gmail.button.element.removeAttribute('tabindex');
  message.row.append(gmail.button.element);
  if (event && calendar) event.row.append(calendar.button.element);
  const settled = () => {
    for (const surface of all) page.changed(surface);
  };
  watchPage(document, { heeds: () => false, isWatching: true, added: () => {}, settled }, signal);
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
