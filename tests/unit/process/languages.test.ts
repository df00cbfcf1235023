import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GUEST_LANGUAGES } from '../../../lib/room/guest-language.ts';
import type { Catalogue } from '../../messages.ts';
import { catalogue, languages, tagOf } from './catalogues.ts';
import { ROOT } from './sources.ts';

const english = catalogue('en');
const others = languages.filter((language) => language !== 'en');
const RIGHT_TO_LEFT = ['ar', 'he'];

/** A key without the form that it has for a number: `moveAdded` of `moveAdded_few`. */
const thingOf = (key: string) => /^(\w+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1] ?? null;
const things = [...new Set(Object.keys(english).flatMap((key) => thingOf(key) ?? []))];

/** All keys that a language must have: those of English, with a form for each kind of number that it knows. */
function keysOf(language: string): string[] {
  const forms = new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories;
  const plain = Object.keys(english).filter((key) => thingOf(key) === null);
  return [...plain, ...things.flatMap((thing) => forms.map((form) => `${thing}_${form}`))].sort();
}

/** The English message that a message of another language is made from. */
const originalOf = (key: string) => english[key] ?? english[`${thingOf(key)}_other`];

const placesIn = (message = '') => [...new Set(message.match(/\$\w+\$/g) ?? [])].sort().join();
/** Fields of templates; what only explains them is a word like any other. */
const fieldsIn = (key: string, message = '') =>
  key === 'fmtBodyHint' ? '' : [...new Set(message.match(/\{[a-z]*\}?/g) ?? [])].sort().join();
const count = (message = '', what = '') => message.split(what).length - 1;

/** Messages that do not satisfy `isRight`, as lines to read. */
function wrong(
  messages: Catalogue,
  isRight: (message: string, original: string, key: string) => boolean,
): string[] {
  return Object.entries(messages)
    .filter(([key, { message }]) => !isRight(message, originalOf(key)?.message ?? '', key))
    .map(([key, { message }]) => `${key}: ${message}`);
}

/** Names, and what is written alike in many languages. */
const ALIKE =
  /^(?:Doorway|Gmail|Google|Outlook|Zoom|Zoom Support|QR|PNG|SVG|Robin|Doorway \$version\$|\$section\$ – Doorway)$/;

test('the languages for guests are those that Doorway speaks', () => {
  expect(languages.map(tagOf).sort()).toEqual([...GUEST_LANGUAGES].sort());
});

test('values stand in messages by name, and their numbers follow the names', () => {
  for (const [key, { message, placeholders = {} }] of Object.entries(english)) {
    const names = Object.keys(placeholders).sort();
    const contents = names.map((name) => placeholders[name]?.content);
    expect({ key, contents }).toEqual({ key, contents: names.map((_, index) => `$${index + 1}`) });
    expect(placesIn(message)).toBe(
      names
        .map((name) => `$${name}$`)
        .sort()
        .join(),
    );
  }
});

describe.each(others)('%s', (language) => {
  const messages = catalogue(language);
  const texts = Object.values(messages).map(({ message }) => message);

  test('has every message, with all the forms for numbers that the language knows', () => {
    expect(Object.keys(messages).sort()).toEqual(keysOf(language));
  });

  test('has the same places for values', () => {
    const isSame = (message: string, original: string, key: string) =>
      placesIn(message) === placesIn(original) ||
      // "One room", "two rooms" and "no rooms" may be said without a figure.
      (/_(?:zero|one|two)$/.test(key) && placesIn(message) === '');
    expect(wrong(messages, isSame)).toEqual([]);
    for (const [key, { placeholders = {} }] of Object.entries(messages))
      expect({
        key,
        contents: Object.entries(placeholders).map(([name, { content }]) => [name, content]),
      }).toEqual({
        key,
        contents: Object.entries(originalOf(key)?.placeholders ?? {}).map(([name, { content }]) => [
          name,
          content,
        ]),
      });
  });

  test('leaves fields, bold type and lines of templates as they are', () => {
    const isSame = (message: string, original: string, key: string) =>
      fieldsIn(key, message) === fieldsIn(key, original) &&
      count(message, '**') === count(original, '**') &&
      count(message, '\n') === count(original, '\n') &&
      count(message, ']({link})') === count(original, ']({link})');
    expect(wrong(messages, isSame)).toEqual([]);
  });

  test('is nowhere empty, loud, or in typewriter quotes', () => {
    expect(wrong(messages, (message) => message.trim() !== '' && !/[!！¡'"]/.test(message))).toEqual([]);
  });

  test('ends a sentence where English does', () => {
    const isSame = (message: string, original: string) =>
      !/\.$/.test(original) || /[.。．؟?]$/.test(message.trim());
    expect(wrong(messages, isSame)).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const isTranslated = (message: string, original: string) =>
      message !== original || !/[a-z]{3,} [a-z]{2,}/i.test(original) || ALIKE.test(original);
    const left = wrong(messages, isTranslated).map((line) => line.split(':')[0]);
    expect(left.filter((key) => !NAMES_IN_ENGLISH.has(key ?? ''))).toEqual([]);
  });

  test('says which language it is, and where it begins', () => {
    expect(messages.pageLanguage?.message).toBe(tagOf(language));
    expect(messages.pageDirection?.message).toBe(RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');
    expect(texts.filter((text) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text))).toEqual([]);
  });

  test('keeps to its own words', () => {
    const all = texts.join('\n').toLocaleLowerCase();
    const rows = glossary(language);
    expect(rows.length).toBeGreaterThan(20);
    const unused = rows.flatMap(({ words }) =>
      words.filter((word) => !all.includes(word.toLocaleLowerCase())),
    );
    expect(unused).toEqual([]);
    for (const { ruledOut } of rows)
      for (const word of ruledOut) expect(wrong(messages, (message) => !holds(message, word))).toEqual([]);
  });

  test('fits the stores', () => {
    const { extName, extDescription } = messages;
    expect(extName?.message).toMatch(/^Doorway/);
    // addons.mozilla.org takes 50, the Chrome Web Store 75.
    expect([...(extName?.message ?? '')].length).toBeLessThanOrEqual(50);
    expect([...(extDescription?.message ?? '')].length).toBeLessThanOrEqual(132);
    const text = readFileSync(join(ROOT, 'docs', 'store', `${language}.md`), 'utf8');
    expect(text).toContain(`**Name** — ${extName?.message}\n`);
    expect(text).toContain(`**Summary** — ${extDescription?.message}\n`);
    expect(text.split('## Description')[1]?.trim().length).toBeGreaterThan(300);
  });
});

/** Messages that are names of other products' parts, which some of the languages leave as those products show them. */
const NAMES_IN_ENGLISH = new Set([
  'moveGmailButton',
  'moveOutlookButton',
  'popEventGoogleShort',
  'setCalendarButton',
  'setOutlookButton',
]);

interface GlossaryRow {
  words: string[];
  ruledOut: string[];
}

/** The table of a language's words: in English, in the language, where from, and what not to say. */
function glossary(language: string): GlossaryRow[] {
  const text = readFileSync(join(ROOT, 'docs', 'languages', `${language}.md`), 'utf8');
  const cells = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return cells.slice(2).map(([, words = '', , not = '']) => ({
    words: words.split(' / '),
    ruledOut: not.split(',').flatMap((word) => (/^[–-]?$/.test(word.trim()) ? [] : word.trim())),
  }));
}

/** Whether a message has a word, whole; in a script without spaces, anywhere. */
function holds(message: string, word: string): boolean {
  // No spaces show where a word of these scripts begins and ends.
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(word))
    return message.includes(word);
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}])${escaped}(?![\\p{L}])`, 'iu').test(message);
}
