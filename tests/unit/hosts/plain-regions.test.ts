import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfOwnWords, endOfSignature, quoteStart } from '../../../lib/hosts/gmail/writing/plain-regions.ts';

const own = 'Thursday suits me.\nAt ten?';
const quote = '> Shall we meet?\n>\n> Kim';
const attributions = [
  'On Fri, Nov 20, 2026 at 9:12 AM Kim Sample <kim@example.org> wrote:',
  'On Fri, Nov 20, 2026 at 9:12 AM Kim Sample <kim@example.org>\nwrote:',
  'Am Fr., 20. Nov. 2026 um 09:12 Uhr schrieb Kim Sample <kim@example.org>:',
  '2026年11月20日(金) 9:12 Kim Sample <kim@example.org>：',
];

describe('the parts of a plain-text message', () => {
  test.each(attributions)('the sentence above a quote belongs to it: %s', (attribution) => {
    for (const gap of ['\n', '\n\n']) {
      const value = `${own}\n\n${attribution}${gap}${quote}`;
      expect(value.slice(0, quoteStart(value)).trimEnd()).toBe(own);
      expect(endOfOwnWords(value)).toBe(own.length);
    }
  });

  test('a forwarded message begins with its line between dashes, in every language', () => {
    const value = `${own}\n\n---------- Weitergeleitete Nachricht ---------\nVon: Kim`;
    expect(endOfOwnWords(value)).toBe(own.length);
  });

  test('the signature begins with its dashes and ends before the quote', () => {
    const value = `${own}\n\n-- \nRobin\nStudio\n\n${attributions[0]}\n\n${quote}`;
    expect(endOfOwnWords(value)).toBe(own.length);
    expect(value.slice(0, endOfSignature(value) ?? 0)).toBe(`${own}\n\n-- \nRobin\nStudio`);
  });

  test('dashes inside a quote are no signature of the person', () => {
    expect(endOfSignature(`${own}\n\n> -- \n> Kim`)).toBeNull();
  });

  test('words without signature and quote are all the person’s, whatever they are', () => {
    const word = fc.stringMatching(/^[a-z :.@0-9]{0,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (lines) => {
        const value = lines.join('\n');
        expect(quoteStart(value)).toBe(value.length);
        expect(endOfOwnWords(value)).toBe(value.trimEnd().length);
        expect(endOfSignature(value)).toBeNull();
      }),
    );
  });

  test('what is found never ends after the quote', () => {
    const line = fc.constantFrom(
      '',
      'Hello',
      '> quoted',
      '-- ',
      'a@b.de 9:12:',
      'wrote:',
      '--------- F -----',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const value = lines.join('\n');
        expect(endOfOwnWords(value)).toBeLessThanOrEqual(quoteStart(value));
        expect(endOfSignature(value) ?? 0).toBeLessThanOrEqual(quoteStart(value));
      }),
    );
  });
});
