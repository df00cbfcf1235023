import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

/** A key of `_locales`. */
export type WordKey = keyof typeof messages;

/**
 * Looks a sentence up in the browser's language.
 * Gives the key itself where the browser has no catalogue any more (an extension that was just updated),
 * so that a person sees something rather than an empty button.
 */
export function say(key: WordKey, ...values: (string | number)[]): string {
  try {
    return browser.i18n?.getMessage(key as never, values.map(String)) || key;
  } catch {
    // The script of an extension that was just updated: logged where it next asks for something.
    return key;
  }
}
