import browser from 'webextension-polyfill';
import type { Sender } from './sender.ts';
import { reply } from './serve-messages.ts';

/**
 * Answers messages from the moment the background starts. A promise that a listener returns is the answer in
 * Firefox and in Chromium since 148; the polyfill makes it so in Chromium before that, which is what it is here for.
 */
export function listenToMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => reply(message, sender));
}
