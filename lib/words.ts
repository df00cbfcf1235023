import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

type Messages = typeof messages;
/** A key of `_locales`, forms for numbers included. */
type AnyKey = keyof Messages;

/** The names of the places for values in a message. */
type Places<Key extends AnyKey> = Messages[Key] extends { placeholders: infer Named }
  ? Extract<keyof Named, string>
  : never;

/** A thing that is counted: its messages are the key and `_one`, `_few` and so on, as its language has them. */
export type CountedKey = AnyKey extends infer Key
  ? Key extends `${infer Thing}_other`
    ? Thing
    : never
  : never;

/** A message, whether or not it has places for values. */
export type MessageKey = Exclude<AnyKey, `${CountedKey}_${string}`>;

/** A message that is whole as it is. */
export type WordKey = { [Key in MessageKey]: Places<Key> extends never ? Key : never }[MessageKey];

/** What a message has to be told: nothing, or a value for each place by its name. */
export type Values<Key extends MessageKey> = Key extends WordKey
  ? []
  : [values: Record<Places<Key>, string | number>];

/**
 * Looks a message up in the browser's language.
 * Gives the key itself where the browser has no catalogue any more (an extension that was just updated),
 * so that a person sees something rather than an empty button.
 */
export function say<Key extends MessageKey>(key: Key, ...[values]: Values<Key>): string {
  return sayInOrder(key, inOrder(values));
}

/**
 * The same for a message whose key was put together from a code.
 * @param values for its places, in the alphabetical order of their names
 */
export function sayInOrder(key: MessageKey, values: readonly string[]): string {
  return messageOf(key, isRightToLeft() ? values.map(isolated) : values);
}

/** Looks up a message about a number of things, in the form that the language has for that number. */
export function sayCount(thing: CountedKey, count: number): string {
  const locale = say('pageLanguage');
  const form = new Intl.PluralRules(locale).select(count);
  return sayInOrder(`${thing}_${form}` as MessageKey, [new Intl.NumberFormat(locale).format(count)]);
}

/** Several things in one phrase, as the language lists them: "a, b and c". */
export function sayList(things: readonly string[]): string {
  const shown = isRightToLeft() ? things.map(isolated) : things;
  return new Intl.ListFormat(say('pageLanguage'), { type: 'conjunction' }).format(shown);
}

/**
 * Values as the browser takes them: by number. The numbers follow the names of the places in alphabetical order, which
 * a test holds, so that no catalogue has to be at hand to know which is which.
 */
export function inOrder(values: Record<string, string | number> | undefined): string[] {
  return Object.entries(values ?? {})
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, value]) => String(value));
}

function isRightToLeft(): boolean {
  return messageOf('pageDirection', []) === 'rtl';
}

/**
 * A name or a number that keeps its own order in a sentence (Unicode: first strong isolate). Digits alone keep it by
 * themselves: "Room 2" becomes the name of a room, which may hold nothing that cannot be seen.
 */
function isolated(value: string): string {
  return /^\d+$/.test(value) ? value : `\u2068${value}\u2069`;
}

function messageOf(key: string, values: readonly string[]): string {
  try {
    return browser.i18n?.getMessage(key as never, [...values]) || key;
  } catch {
    // The script of an extension that was just updated: logged where it next asks for something.
    return key;
  }
}
