import { defineBackground } from 'wxt/utils/define-background';
import { serveAnywhere } from '../lib/background/anywhere/serve-anywhere.ts';
import { guardStorage } from '../lib/background/guard-storage.ts';
import { onInstalledOrUpdated } from '../lib/background/installed.ts';
import { notifyPages } from '../lib/background/notify.ts';
import { serveMessages } from '../lib/background/serve-messages.ts';
import { serveStoreTurns } from '../lib/background/store-turns.ts';

export default defineBackground(() => {
  void guardStorage();
  serveMessages();
  serveStoreTurns();
  notifyPages();
  onInstalledOrUpdated();
  serveAnywhere();
});
