// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RichText } from '../../../components/rich-text.tsx';
import { buildSnippet } from '../../../lib/snippets/snippet.ts';
import { ENGLISH } from '../snippets/guest-words.ts';
import { workRoom } from '../store/rooms.ts';

test('a preview runs in the direction of what will be inserted, and numbers in their own', () => {
  const words = [{ ...ENGLISH, direction: 'rtl' as const }] as const;
  const { container } = render(<RichText html={buildSnippet(workRoom(), 'invitation', words)?.html ?? ''} />);
  const passcode = [...container.querySelectorAll('[dir="ltr"]')].find(
    ({ textContent }) => textContent === workRoom().passcode,
  );
  expect(passcode?.parentElement?.getAttribute('dir')).toBe('rtl');
});

test('nothing else of an element comes with it', () => {
  const { container } = render(
    <RichText html={'<span onclick="x()" style="color: red" class="y">a</span>'} />,
  );
  expect(container.innerHTML).toBe('<span>a</span>');
});
