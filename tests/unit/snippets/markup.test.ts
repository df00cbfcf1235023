import { expect, test } from 'vitest';
import { asSignature, isLinkAlone, makeSnippet } from '../../../lib/snippets/markup.ts';

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

test('a signature for a mail without one begins as Gmail’s own do', () => {
  const room = makeSnippet([[{ text: 'My room', href }], [{ text: 'Monday' }]]);
  const link = `<a href="${href.replace('&', '&amp;')}">My room</a>`;
  expect(asSignature(room)).toEqual({
    // Two dashes and a space in a line of their own: by this mail programs know a signature (RFC 3676, 4.3).
    text: `\n\n-- \nMy room: ${href}\nMonday`,
    html:
      '<div><br></div><span class="gmail_signature_prefix">-- </span><br>' +
      `<div dir="auto" class="gmail_signature" data-smartmail="gmail_signature">${link}<br>Monday</div>`,
    shown: '\n-- \nMy room\nMonday',
    links: [href],
  });
});
