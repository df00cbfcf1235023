import { defineContentScript } from 'wxt/utils/define-content-script';
import { outlookAdapter } from '../lib/hosts/outlook/adapter.ts';
import { backgroundClient } from '../lib/page/background-client.ts';
import { PageStateClient } from '../lib/page/page-state.ts';
import { startHost } from '../lib/page/start-host.ts';

export default defineContentScript({
  // Where it runs follows from the access that the person gave: `lib/background/optional-hosts.ts`.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    startHost(
      document,
      outlookAdapter(document),
      new PageStateClient(backgroundClient(), { type: 'page-state', host: 'outlook' }),
      ctx.signal,
    );
  },
});
