/** The words that a snippet needs in one language, looked up by whoever asks for one (the pure folders give no sentences). */
export interface SnippetWords {
  direction: 'ltr' | 'rtl';
  joinLabel: string;
  meetingId: string;
  passcode: string;
  oneTap: string;
  dialIn: string;
  localNumbers: string;
  /** A label with its value, as the language writes the colon: `$label$: $value$`. */
  labelled: string;
}

/** The words in the language that guests read, or in two of them for those who read either. */
export type GuestWords = readonly [SnippetWords] | readonly [SnippetWords, SnippetWords];

/** One of the words, in all the languages; what is the same in both is said once. */
export function together(words: GuestWords, name: Exclude<keyof SnippetWords, 'direction'>): string {
  return [...new Set(words.map((one) => one[name]))].join(' / ');
}

/** Whether both languages can share a line: a line has one direction, and words of the other one would turn it round. */
export function shareLines(words: GuestWords): boolean {
  return new Set(words.map(({ direction }) => direction)).size === 1;
}
