import { expect, test } from 'vitest';
import { isLinkAlone, makeSnippet } from '../../../lib/snippets/markup.ts';

const href = 'https://zoom.us/j/3849205716?pwd=a&b';

test.each([
  ['an address', [[{ text: href, href }]], true],
  ['linked words', [[{ text: 'My <room>', href }]], true],
  ['words before it', [[{ text: 'Here: ' }, { text: href, href }]], false],
  ['words behind it', [[{ text: href, href }, { text: '.' }]], false],
  [
    'two of them',
    [
      [
        { text: href, href },
        { text: href, href },
      ],
    ],
    false,
  ],
  ['another line', [[{ text: href, href }], [{ text: 'Until then' }]], false],
  ['no link', [[{ text: 'Until then' }]], false],
])('whether a snippet is a link and nothing else: %s', (_what, lines, is) => {
  expect(isLinkAlone(makeSnippet(lines))).toBe(is);
});
