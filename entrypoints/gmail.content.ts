import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGmail } from '../lib/hosts/gmail/start.ts';
import { HOSTS } from '../lib/page/hosts.ts';
import { browserLine } from '../lib/page/line.ts';
import { PageStateClient } from '../lib/page/page-state.ts';

export default defineContentScript({
  matches: [...HOSTS.gmail.matches],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(ctx) {
    startGmail(document, new PageStateClient(browserLine(), { type: 'pack', host: 'gmail' }), ctx.signal);
  },
});
