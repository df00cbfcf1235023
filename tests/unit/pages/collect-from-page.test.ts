// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { collectFromPage } from '../../../entrypoints/popup/collect-from-page.ts';

function field(type: string, value: string): HTMLElement {
  const input = document.createElement('input');
  input.type = type;
  input.value = value;
  return input;
}

test('reads no password, no hidden and no mail field of Zoom’s page', () => {
  document.body.replaceChildren(
    field('text', 'Meeting 384 920 5716'),
    field('password', 'secret-password'),
    field('hidden', 'secret-hidden'),
    field('email', 'ada@example.org'),
    field('checkbox', 'secret-box'),
    field('file', ''),
  );
  const { text } = collectFromPage();
  expect(text).toContain('384 920 5716');
  expect(text).not.toMatch(/secret|ada@/);
});

test('takes no more than a page with a room has', () => {
  const links = Array.from({ length: 3000 }, (_, index) => {
    const link = document.createElement('a');
    link.href = index === 0 ? `https://zoom.us/${'x'.repeat(3000)}` : `https://zoom.us/j/${index}`;
    return link;
  });
  document.body.replaceChildren(...links, field('text', 'x'.repeat(200_000)));
  const read = collectFromPage();
  expect(read.links).toHaveLength(1999);
  expect(read.text.length).toBeLessThanOrEqual(100_000);
});
