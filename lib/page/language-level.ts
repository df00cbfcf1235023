import type { SurfaceRoom } from '../messages.ts';
import {
  type GuestLanguage,
  languageNames,
  languagesByName,
  languagesOf,
  ownLanguage,
} from '../room/guest-language.ts';
import type { MenuItem, MenuLevel } from './ui/menu.ts';
import { say } from './words.ts';

/** What a menu level of languages has to know. */
interface LanguageChoice {
  /** The row that leads to the level, and above it back again. */
  label: string;
  /** What is chosen now. */
  chosen: GuestLanguage | null;
  /** A language that is no choice: two together are two different ones. */
  without: GuestLanguage | null;
  /** Whether none is a choice too. */
  mayBeNone: boolean;
  /** What the menu shows when one was chosen; `null`: it cannot be had, and that was said. */
  onChoose(language: GuestLanguage | null): Promise<MenuLevel | null>;
}

/** A row of the menu that leads to a list of languages, by their names in the person's own. */
export function languageItem({ label, chosen, without, mayBeNone, onChoose }: LanguageChoice): MenuItem {
  const row = (language: GuestLanguage | null, words: string): MenuItem => ({
    label: words,
    preselected: language === chosen,
    below: () => onChoose(language),
  });
  // Sixteen names are looked up and put in order only for whoever opens the list.
  const below = (): MenuLevel => {
    const none = mayBeNone ? [row(null, say('optSecondLanguageNone'))] : [];
    const rows = languagesByName(say('pageLanguage'))
      .filter(({ language }) => language !== without)
      .map(({ language, name }) => row(language, name));
    return {
      name: label,
      heading: { label },
      back: say('menuLanguageBack'),
      groups: [{ isList: true, items: [...none, ...rows] }],
    };
  };
  return { label, below };
}

/** Languages in words, as a sentence names them: "German and English". */
export function languagesInWords(languages: readonly GuestLanguage[]): string {
  const locale = say('pageLanguage');
  const names = languages.map(languageNames(locale));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** The languages of what can be inserted of a room, one or two. */
export function languagesOfRoom({ languages }: SurfaceRoom): readonly GuestLanguage[] {
  return languagesOf(languages, ownLanguage(say('pageLanguage')));
}
