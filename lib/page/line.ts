import { browser } from 'wxt/browser';
import type { InsertByRule, Push } from '../messages.ts';
import type { Line } from './page-state.ts';

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
      browser.runtime.onMessage.addListener((message: unknown, _sender, answer: (isHere: true) => void) => {
        if ((message as Push | null)?.type !== 'changed') return undefined;
        listener(message as Push);
        // Whoever asks whether a script of this version is here takes this for yes.
        answer(true);
        return undefined;
      });
      // A page that the browser kept for "Back" has heard nothing while it was away.
      globalThis.addEventListener?.(
        'pageshow',
        ({ persisted, isTrusted }) => persisted && isTrusted && listener({ type: 'changed' }),
      );
    },
    onInsert(listener) {
      browser.runtime.onMessage.addListener((message: unknown, _sender, answer: (taken: boolean) => void) => {
        const asked = message as InsertByRule | null;
        const taken = asked?.type === 'insert-by-rule' ? listener(asked) : undefined;
        if (!taken) return undefined;
        taken.then(answer, () => answer(false));
        // The answer comes later: the browser keeps the line open for it.
        return true;
      });
    },
    // Chrome leaves the script of an earlier version in its tabs, but takes its id away.
    isAlive: () => browser.runtime?.id !== undefined,
  };
}

function isRejection(answer: unknown): answer is { message?: string } {
  return typeof answer === 'object' && answer !== null && REJECTED in answer;
}
