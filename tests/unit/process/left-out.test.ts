import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SAME_IN_FIREFOX } from '../../browser/left-out.ts';

const sourceOf = (file: string) => readFileSync(new URL(`../../browser/${file}`, import.meta.url), 'utf8');

describe('what is left to Chromium', () => {
  test.each(SAME_IN_FIREFOX)('$file $part is there, and part of it can be left', ({ file, part }) => {
    const source = sourceOf(file);
    if (part !== undefined) expect(source).toContain(`describePart('${part}', `);
  });

  test('a part is named in the table, or is not marked', () => {
    const named = SAME_IN_FIREFOX.map(({ file, part }) => `${file}: ${part}`);
    for (const file of new Set(SAME_IN_FIREFOX.map(({ file }) => file)))
      for (const [, title] of sourceOf(file).matchAll(/describePart\('([^']+)'/g))
        expect(named).toContain(`${file}: ${title}`);
  });
});
