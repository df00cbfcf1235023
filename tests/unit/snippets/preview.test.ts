import { expect, test } from 'vitest';
import { makeSnippet } from '../../../lib/snippets/markup.ts';
import { previewOf } from '../../../lib/snippets/preview.ts';

const LINK = 'https://zoom.us/j/3849205716';

test.each([
  ['a link is its address', [[{ text: LINK, href: LINK }]], LINK],
  ['linked text is just the words', [[{ text: 'Join my room', href: LINK }]], 'Join my room'],
  [
    'an invitation is its words, in one line',
    [[{ text: 'Join' }], [{ text: LINK, href: LINK }], [{ text: '' }], [{ text: 'Meeting ID: 384' }]],
    'Join · Meeting ID: 384',
  ],
  [
    'spaces around a line are not shown',
    [[{ text: ' Join ' }], [{ text: ' ' }], [{ text: 'at three' }]],
    'Join · at three',
  ],
  [
    'nor do they make words of an address',
    [[{ text: 'Join' }], [{ text: ' ' }, { text: LINK, href: LINK }]],
    'Join',
  ],
  ['words before an address come first', [[{ text: 'Here: ' }, { text: LINK, href: LINK }]], `Here: ${LINK}`],
])('%s', (_what, lines, preview) => {
  expect(previewOf(makeSnippet(lines))).toBe(preview);
});
