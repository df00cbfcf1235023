import { browser } from 'wxt/browser';
import type { Push } from '../messages.ts';
import type { Line } from './pack-source.ts';

/** The line of a content script to the background, over the browser's messages. */
export function browserLine(): Line {
  return {
    async ask(request) {
      // After an update the old script's connection throws here, at once or later: both reject.
      return browser.runtime.sendMessage(request);
    },
    onPush(listener) {
      browser.runtime.onMessage.addListener((message: unknown) => {
        if ((message as Push | null)?.type === 'changed') listener(message as Push);
        return undefined;
      });
    },
  };
}
