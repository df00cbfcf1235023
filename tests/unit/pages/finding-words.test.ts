import { expect, test, vi } from 'vitest';
import { FINDING_WORDS, findingLines } from '../../../entrypoints/options/rooms/finding-words.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import messages from '../../../public/_locales/en/messages.json';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

test('every finding has its words', () => {
  expect(FINDING_WORDS.length).toBeGreaterThan(80);
  expect(
    FINDING_WORDS.filter((key) => !(messages as Record<string, { message: string }>)[key]?.message),
  ).toEqual([]);
});

test('numbers stand in groups', () => {
  const said = (text: string) => findingLines(parsePaste(text).findings).map(({ text }) => text);
  expect(said('86412345678').join()).toContain('864 1234 5678 has 11 digits');
  expect(said('https://zoom.us/j/3849205716\n\nMeeting ID: 614 261 8345').join()).toContain(
    'The link says 384 920 5716, the text says 614 261 8345',
  );
});
