import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../../components/file-name.ts';

describe('the name of a file', () => {
  test('keeps words and drops what file systems refuse', () => {
    expect(fileName('Tea / talk: "soon"?', 'ics')).toBe('Tea talk soon.ics');
    expect(fileName('...', 'png')).toBe('doorway.png');
    expect(fileName('會議 Dũng', 'ics')).toBe('會議 Dũng.ics');
  });

  test('is short and whole whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const name = fileName(words, 'ics');
        expect(name).toMatch(/^[^\\/:*?"<>|]+\.ics$/);
        expect(name).not.toMatch(/^[.\s]|\p{Cc}/u);
        expect(name.isWellFormed()).toBe(true);
        expect([...name].length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
