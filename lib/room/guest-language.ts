/** The languages in which Doorway can write to guests: those that it has words in, as BCP 47 tags. */
export const GUEST_LANGUAGES = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'he',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'ru',
  'tr',
  'zh-CN',
  'zh-TW',
] as const;
/** One of them. */
export type GuestLanguage = (typeof GUEST_LANGUAGES)[number];

/** In which language a room's guests are written to, and in which other one as well; `null`: that of Doorway's pages, and none. */
export interface GuestLanguages {
  language: GuestLanguage | null;
  secondLanguage: GuestLanguage | null;
}

/** The language of Doorway's own pages, by the tag that its catalogue gives. */
export function ownLanguage(tag: string): GuestLanguage {
  return GUEST_LANGUAGES.find((known) => known === tag) ?? 'en';
}

/** The languages that a choice comes to, in order, one or two; `own`: where none was chosen. */
export function languagesOf(
  { language, secondLanguage }: GuestLanguages,
  own: GuestLanguage,
): [GuestLanguage] | [GuestLanguage, GuestLanguage] {
  const first = language ?? own;
  return secondLanguage && secondLanguage !== first ? [first, secondLanguage] : [first];
}

/** What people whose language is `locale` call languages: "German", "Simplified Chinese". */
export function languageNames(locale: string): (language: GuestLanguage) => string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  // By the country, a name would be "Chinese (China)".
  const byScript: Partial<Record<GuestLanguage, string>> = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' };
  return (language) => names.of(byScript[language] ?? language) ?? language;
}

/** All languages with what people whose language is `locale` call them, in the order of these names. */
export function languagesByName(locale: string): { language: GuestLanguage; name: string }[] {
  const { compare } = new Intl.Collator(locale);
  const nameOf = languageNames(locale);
  return GUEST_LANGUAGES.map((language) => ({ language, name: nameOf(language) })).toSorted((one, other) =>
    compare(one.name, other.name),
  );
}
