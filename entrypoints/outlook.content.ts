import { defineContentScript } from 'wxt/utils/define-content-script';
import { outlookAdapter } from '../lib/hosts/outlook/adapter.ts';
import { startHost } from '../lib/page/start-host.ts';

export default defineContentScript({
  // Where it runs follows from the access that the person gave: `lib/background/optional-hosts.ts`.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    startHost(document, outlookAdapter, ctx.signal);
  },
});
