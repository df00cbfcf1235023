import { describe, expect, test } from 'vitest';
import { escapeHtml, linkHtml } from '../../../lib/snippets/html.ts';
import { marksToHtml } from '../../../lib/snippets/signature/mark.ts';

/** Addresses that no part of Doorway makes; if one did, it must not reach a page or the clipboard. */
const WRONG = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,<b>',
  'http://zoom.us/j/3849205716',
  ' https://zoom.us/j/3849205716',
  'https://zoom.us/j/"onmouseover="x',
  'https://zoom.us/j/<b>',
  'https://zoom.us/j/1 2',
  'https://user@zoom.us/j/1',
  'https://zoom.us',
  '//zoom.us/j/1',
  '',
];

describe('the last line before a page', () => {
  test.each(WRONG)('no link is made of %j', (address) => {
    expect(() => linkHtml(address, 'words')).toThrow('not an https address');
    expect(() => marksToHtml([{ tag: 'a', attributes: { href: address }, children: ['x'] }])).toThrow(
      'not an https address',
    );
  });

  test('words and attributes are escaped wherever they stand', () => {
    const hostile = '"><img src=x onerror=alert(1)>&\'';
    expect(escapeHtml(hostile)).toBe('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;&#39;');
    expect(linkHtml('https://zoom.us/j/1', hostile)).not.toContain('<img');
    const marks = marksToHtml([
      { tag: 'td', attributes: { title: hostile }, style: { color: hostile }, children: [hostile] },
    ]);
    expect(marks).not.toContain('<img');
    expect(marks.match(/"/g)).toHaveLength(4);
  });
});
