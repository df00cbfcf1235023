/** The kinds of event for which a permanent room needs care, the most telling first. */
export const OCCASIONS = ['webinar', 'office-hours', 'all-hands', 'seminar', 'lecture', 'class'] as const;
/** One of them. */
export type Occasion = (typeof OCCASIONS)[number];

/**
 * How a language joins its words to what stands beside them.
 * `word`: stands alone · `compound`: may end a longer word · `run`: no spaces between words ·
 * `particle`: Korean, may end a longer word and carry a particle · `arabic`, `hebrew`: may carry a prefix.
 */
export type Joining = 'word' | 'compound' | 'run' | 'particle' | 'arabic' | 'hebrew';

/** A script as regular expressions name it. */
export type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Hebrew' | 'Devanagari' | 'Hangul';

/** The words of one language that title such an event. */
export interface LanguageWords {
  joining: Joining;
  /** The script of its words, Latin unless said. */
  script?: Script;
  /**
   * Alternatives of a regular expression, in lower case; accents make no difference. None begins with any number
   * of letters of any script: in a script without spaces that would be tried from every letter to the end.
   */
  words: Partial<Record<Occasion, string>>;
  /** Phrases that hold such a word and mean something else: they are left out before looking. */
  not?: string;
}
