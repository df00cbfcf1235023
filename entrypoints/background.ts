import { defineBackground } from 'wxt/utils/define-background';
import { serveCommand } from '../lib/background/anywhere/command.ts';
import { serveContextMenu } from '../lib/background/anywhere/context-menu.ts';
import { serveOmnibox } from '../lib/background/anywhere/omnibox.ts';
import { guardStorage } from '../lib/background/guard-storage.ts';
import { onInstalledOrUpdated } from '../lib/background/installed.ts';
import { startLog } from '../lib/background/kept-log.ts';
import { listenToMessages } from '../lib/background/listen.ts';
import { notifyPages } from '../lib/background/notify.ts';
import { serveOptionalHosts } from '../lib/background/optional-hosts.ts';
import { serveStoreTurns } from '../lib/background/store-turns.ts';

export default defineBackground(() => {
  void startLog();
  void guardStorage();
  listenToMessages();
  serveStoreTurns();
  notifyPages();
  onInstalledOrUpdated();
  serveOptionalHosts();
  serveContextMenu();
  serveCommand();
  serveOmnibox();
});
