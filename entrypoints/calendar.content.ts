import { defineContentScript } from 'wxt/utils/define-content-script';
import { calendarAdapter } from '../lib/hosts/calendar/adapter.ts';
import { SIDE_PANEL_PATH } from '../lib/hosts/calendar/selectors.ts';
import { HOSTS } from '../lib/page/hosts.ts';
import { startHost } from '../lib/page/start-host.ts';

export default defineContentScript({
  // The build asks for them; the script itself, which then has a name, carries no registry of pages.
  ...(import.meta.env.ENTRYPOINT
    ? { matches: [] }
    : {
        matches: [...HOSTS.calendar.matches],
        excludeMatches: [...HOSTS.calendar.excludeMatches],
        allFrames: HOSTS.calendar.allFrames,
      }),
  // Before the page's own scripts, so that its listeners do not take Doorway's presses for clicks outside.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (window !== window.top && !SIDE_PANEL_PATH.test(location.pathname)) return;
    startHost(document, calendarAdapter, ctx.signal);
  },
});
