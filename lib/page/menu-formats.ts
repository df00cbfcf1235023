import type { SnippetFormat } from '../snippets/snippet.ts';
import type { WordKey } from '../words.ts';

/** The formats that every menu offers, in this order, with their names. A signature is no choice of the moment. */
export const MENU_FORMATS: readonly [Exclude<SnippetFormat, 'signature'>, WordKey][] = [
  ['link', 'menuLink'],
  ['label', 'menuLabel'],
  ['invitation', 'menuInvitation'],
];
