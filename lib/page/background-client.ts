import { browser } from 'wxt/browser';
import { ask, onTabMessage } from '../messaging.ts';
import type { BackgroundClient } from './page-state.ts';

/**
 * Gives what tells whether the extension that started this script is still there. Chromium leaves a script in its tabs
 * when the extension is updated, turned off or removed, but takes its id away.
 */
export function watchLife(): () => boolean {
  const { runtime } = browser;
  return () => runtime?.id !== undefined;
}

/** How a content script reaches the background: by the browser's messages. */
export function backgroundClient(): BackgroundClient {
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
    isAlive: watchLife(),
  };
}
