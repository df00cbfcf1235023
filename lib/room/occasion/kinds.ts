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

/** The words of one language that title such an event. */
export interface LanguageWords {
  joining: Joining;
  /** Alternatives of a regular expression, in lower case; accents make no difference. */
  words: Partial<Record<Occasion, string>>;
  /** Phrases that hold such a word and mean something else: they are left out before looking. */
  not?: string;
}
