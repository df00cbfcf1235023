import { type Joining, type LanguageWords, OCCASIONS, type Occasion, type Script } from './kinds.ts';
import { LATIN_WORDS } from './latin-words.ts';
import { OTHER_WORDS } from './other-words.ts';

export type { Occasion } from './kinds.ts';

/** By language; the language of a title is not known, so all are tried. */
export const OCCASION_WORDS: Record<string, LanguageWords> = { ...LATIN_WORDS, ...OTHER_WORDS };

const KOREAN_PARTICLES = '(?:은|는|이|가|을|를|의|에|에서|도|만|와|과|로|으로|부터|까지)?';
/** Grade 1 is not within grade 12. */
const OUTSIDE_NUMBER = '(?<!\\d(?=\\d))';

/**
 * What must stand before and behind a word. Letters of another script are no part of the word: people write
 * "Webinarのお知らせ" and "yoga class하기" without a space.
 */
const JOININGS: Record<Joining, (script: Script) => readonly [before: string, after: string]> = {
  word: (script) => [notAfter(script), notBefore(script)],
  compound: (script) => ['', notBefore(script)],
  run: () => ['', ''],
  particle: (script) => ['', KOREAN_PARTICLES + notBefore(script)],
  arabic: (script) => [`${notAfter(script)}[وف]?(?:ال|بال|كال|لل|[بلك])?`, notBefore(script)],
  hebrew: (script) => [`${notAfter(script)}[והבלשכמ]{0,3}`, notBefore(script)],
};

function notAfter(script: Script): string {
  return `(?<![\\p{Script=${script}}\\p{M}])`;
}

function notBefore(script: Script): string {
  return `(?![\\p{Script=${script}}\\p{M}])`;
}

let compiled: { kinds: [Occasion, RegExp][]; not: RegExp } | null = null;

/**
 * What kind of event a title names, in any of the languages of `OCCASION_WORDS` (the language of a title is not
 * known, so all are tried), or `null`. Whole words only: neither "classic" nor "Klassik" is a class.
 * Where a title names several kinds, the most telling wins: "office hours for the class" are office hours.
 */
export function occasionOf(title: string): Occasion | null {
  compiled ??= compile();
  const words = plain(title.slice(0, 500)).replace(compiled.not, ' ').trim();
  for (const [occasion, pattern] of compiled.kinds) if (pattern.test(words)) return occasion;
  return null;
}

function plain(title: string): string {
  return withoutAccents(title.toLowerCase())
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
}

/** Compatibility forms, accents, the Arabic hamza on a letter, and letters that are often typed as others make no difference. */
function withoutAccents(text: string): string {
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u0655]/g, '');
  return bare.normalize('NFC').replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('ß', 'ss');
}

function compile() {
  const languages = Object.values(OCCASION_WORDS);
  const kinds = OCCASIONS.map((occasion): [Occasion, RegExp] => {
    const parts = languages.flatMap((language) => bound(language, language.words[occasion]));
    return [occasion, new RegExp(parts.join('|'), 'u')];
  });
  const not = languages.flatMap((language) =>
    bound(language.joining === 'compound' ? { ...language, joining: 'word' } : language, language.not),
  );
  return { kinds, not: new RegExp(not.join('|'), 'gu') };
}

function bound({ joining, script = 'Latin' }: LanguageWords, alternatives: string | undefined): string[] {
  if (!alternatives) return [];
  const [before, after] = JOININGS[joining](script);
  return [`${before}${OUTSIDE_NUMBER}(?:${withoutAccents(alternatives)})${OUTSIDE_NUMBER}${after}`];
}
