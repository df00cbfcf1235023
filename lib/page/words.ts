import type { PageMessageKey, PageWords } from '../page-words.ts';
import { inOrder, say as sayFromBrowser, type Values } from '../words.ts';

/** What came with the page state. */
let words: PageWords | null = null;

/** Keeps the messages that came with the page state. */
export function receiveWords(given: PageWords): void {
  words = given;
}

/** A message for a page that is not Doorway's own. Before the page state has come it is looked up in the browser. */
export function say<Key extends PageMessageKey>(key: Key, ...values: Values<Key>): string {
  const text = words?.[key];
  if (text === undefined) return sayFromBrowser(key, ...values);
  const [named] = values;
  if (!named) return text;
  const given = inOrder(named);
  return text.replace(/\{([12])\}/g, (_, place) => given[Number(place) - 1] ?? '');
}
