import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../entrypoints/privacy/statement.ts';

const STATEMENT = readFileSync(join(import.meta.dirname, '../../../PRIVACY.md'), 'utf8');

test('the privacy page shows every word of the statement and no sign of its markup', () => {
  const blocks = blocksOf(STATEMENT);
  const shown = blocks.map((block) => {
    if (block.kind === 'paragraph') return block.words.map(({ text }) => text).join('');
    if (block.kind === 'list')
      return block.items.map((item) => item.map(({ text }) => text).join('')).join(' ');
    return block.text;
  });
  expect(blocks[0]).toEqual({ kind: 'title', text: 'Privacy' });
  expect(shown.join(' ')).not.toMatch(/[#*`[\]_]|(?:^|\s)- /);
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu);
  expect(words(shown.join(' '))).toEqual(words(STATEMENT));
});
