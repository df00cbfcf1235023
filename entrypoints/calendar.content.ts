import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCalendar } from '../lib/hosts/calendar/start.ts';
import { browserLine } from '../lib/hosts/line.ts';
import { PackSource } from '../lib/hosts/pack-source.ts';

export default defineContentScript({
  matches: ['https://calendar.google.com/calendar/*'],
  excludeMatches: ['https://calendar.google.com/calendar/embed*'],
  // Before the page's own scripts, so that its listeners do not take Doorway's presses for clicks outside.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    startCalendar(document, new PackSource(browserLine(), { type: 'pack', host: 'calendar' }), ctx.signal);
  },
});
