import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { mixed } from './mixed.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { Titles } from './titles.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** By language, and of several languages at once. */
export const TITLES: Record<string, Titles> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  mixed,
  nl,
  pl,
  pt,
  ru,
  tr,
  zh,
};
