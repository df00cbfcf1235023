import { expect, test } from 'vitest';
import { FINDING_WORDS } from '../../../entrypoints/options/rooms/finding-words.ts';
import messages from '../../../public/_locales/en/messages.json';

test('every finding has its words', () => {
  expect(FINDING_WORDS.length).toBeGreaterThan(80);
  expect(
    FINDING_WORDS.filter((key) => !(messages as Record<string, { message: string }>)[key]?.message),
  ).toEqual([]);
});
