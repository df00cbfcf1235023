import { browser } from 'wxt/browser';
import { ask, onTabMessage } from '../messaging.ts';
import type { BackgroundClient } from './page-state.ts';

/** How a content script reaches the background: by the browser's messages. */
export function backgroundClient(): BackgroundClient {
  const { runtime } = browser;
  return {
    ask,
    onStateChanged(listener) {
      onTabMessage('changed', (push) => {
        listener(push);
        return true;
      });
      // A page that the browser kept for "Back" has heard nothing while it was away.
      globalThis.addEventListener?.(
        'pageshow',
        ({ persisted, isTrusted }) => persisted && isTrusted && listener({ type: 'changed' }),
      );
    },
    onInsert: (listener) => onTabMessage('insert-by-rule', listener),
    // Chrome leaves the script of an earlier version in its tabs, but takes its id away.
    isAlive: () => runtime?.id !== undefined,
  };
}
