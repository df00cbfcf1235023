import { type Joining, OCCASIONS, type Occasion } from './kinds.ts';
import { LATIN_WORDS } from './latin-words.ts';
import { OTHER_WORDS } from './other-words.ts';

export type { Occasion } from './kinds.ts';

/** By language; the language of a title is not known, so all are tried. */
export const OCCASION_WORDS = { ...LATIN_WORDS, ...OTHER_WORDS };

const KOREAN_PARTICLES = '(?:은|는|이|가|을|를|의|에|에서|도|만|와|과|로|으로|부터|까지)?';
const LETTER = '[\\p{L}\\p{M}]';
const ALONE_BEFORE = `(?<!${LETTER})`;
const ALONE_AFTER = `(?!${LETTER})`;
const JOININGS: Record<Joining, readonly [before: string, after: string]> = {
  word: [ALONE_BEFORE, ALONE_AFTER],
  compound: ['', ALONE_AFTER],
  run: ['', ''],
  particle: ['', KOREAN_PARTICLES + ALONE_AFTER],
  arabic: [`${ALONE_BEFORE}[وف]?(?:ال|بال|كال|لل|[بلك])?`, ALONE_AFTER],
  hebrew: [`${ALONE_BEFORE}[והבלשכמ]{0,3}`, ALONE_AFTER],
};

let compiled: { kinds: [Occasion, RegExp][]; not: RegExp } | null = null;

/**
 * What kind of event a title names, in any of the languages of `OCCASION_WORDS` (the language of a title is not
 * known, so all are tried), or `null`. Whole words only: neither "classic" nor "Klassik" is a class.
 * Where a title names several kinds, the most telling wins: "office hours for the class" are office hours.
 */
export function occasionOf(title: string): Occasion | null {
  compiled ??= compile();
  const words = plain(title.slice(0, 500)).replace(compiled.not, ' ');
  for (const [occasion, pattern] of compiled.kinds) if (pattern.test(words)) return occasion;
  return null;
}

function plain(title: string): string {
  return withoutAccents(title.toLowerCase())
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
}

/** Compatibility forms, accents and the Turkish dotless i make no difference. */
function withoutAccents(text: string): string {
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u0652]/g, '');
  return bare.normalize('NFC').replaceAll('ı', 'i');
}

function compile() {
  const languages = Object.values(OCCASION_WORDS);
  const kinds = OCCASIONS.map((occasion): [Occasion, RegExp] => {
    const parts = languages.flatMap(({ joining, words }) => bound(joining, words[occasion]));
    return [occasion, new RegExp(parts.join('|'), 'u')];
  });
  const not = languages.flatMap(({ joining, not }) => bound(joining === 'compound' ? 'word' : joining, not));
  return { kinds, not: new RegExp(not.join('|'), 'gu') };
}

function bound(joining: Joining, alternatives: string | undefined): string[] {
  if (!alternatives) return [];
  const [before, after] = JOININGS[joining];
  return [`${before}(?:${withoutAccents(alternatives)})${after}`];
}
