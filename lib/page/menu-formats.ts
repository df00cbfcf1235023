import type { PageWordKey } from '../page-words.ts';
import type { SnippetFormat } from '../snippets/snippet.ts';

/** The formats that every menu offers, in this order, with their names. A signature is no choice of the moment. */
export const MENU_FORMATS: readonly [Exclude<SnippetFormat, 'signature'>, PageWordKey][] = [
  ['link', 'menuLink'],
  ['label', 'menuLabel'],
  ['invitation', 'menuInvitation'],
];
