import { browser } from 'wxt/browser';
import type { Push } from '../messages.ts';
import type { Line } from './pack-source.ts';

/** How the background's polyfill says "rejected" where the browser cannot (Chrome before 148). */
const REJECTED = '__mozWebExtensionPolyfillReject__';

/** The line of a content script to the background, over the browser's messages. */
export function browserLine(): Line {
  return {
    async ask(request) {
      // After an update the old script's connection throws here, at once or later: both reject.
      const answer: unknown = await browser.runtime.sendMessage(request);
      if (isRejection(answer)) throw new Error(answer.message);
      return answer;
    },
    onPush(listener) {
      browser.runtime.onMessage.addListener((message: unknown) => {
        if ((message as Push | null)?.type === 'changed') listener(message as Push);
        return undefined;
      });
    },
    // Chrome leaves the script of an earlier version in its tabs, but takes its id away.
    isAlive: () => browser.runtime?.id !== undefined,
  };
}

function isRejection(answer: unknown): answer is { message?: string } {
  return typeof answer === 'object' && answer !== null && REJECTED in answer;
}
