// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

vi.mock('../../../lib/words.ts', () => ({ say: (key: string) => key }));

const { isFloating, makeRoomButton } = await import('../../../lib/page/ui/room-button.ts');

test.each([
  ['float', true],
  ['icon', false],
  ['text', false],
] as const)('whether a button floats: %s', (variant, is) => {
  expect(isFloating(makeRoomButton({ document, variant, tabIndex: null }).element)).toBe(is);
});

test('another element of Doorway’s is no button that floats', () => {
  expect(isFloating(document.createElement('span'))).toBe(false);
});
