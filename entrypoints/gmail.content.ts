import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmailAdapter } from '../lib/hosts/gmail/adapter.ts';
import { HOSTS } from '../lib/page/hosts.ts';
import { browserLine } from '../lib/page/line.ts';
import { PageStateClient } from '../lib/page/page-state.ts';
import { startHost } from '../lib/page/start-host.ts';

export default defineContentScript({
  matches: [...HOSTS.gmail.matches],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(ctx) {
    startHost(
      document,
      gmailAdapter(document),
      new PageStateClient(browserLine(), { type: 'pack', host: 'gmail' }),
      ctx.signal,
    );
  },
});
