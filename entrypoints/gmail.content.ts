import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmailAdapter } from '../lib/hosts/gmail/adapter.ts';
import { HOSTS } from '../lib/page/hosts.ts';
import { startHost } from '../lib/page/start-host.ts';

export default defineContentScript({
  // The build asks for them; the script itself, which then has a name, carries no registry of pages.
  ...(import.meta.env.ENTRYPOINT ? { matches: [] } : { matches: [...HOSTS.gmail.matches] }),
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(ctx) {
    startHost(document, gmailAdapter, ctx.signal);
  },
});
