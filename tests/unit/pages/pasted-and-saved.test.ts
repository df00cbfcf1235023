import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readDraft } from '../../../lib/room/read-draft.ts';
import { emptyRoom } from '../../../lib/room/room.ts';
import { draftOf, withFound } from '../../../lib/room/room-draft.ts';
import { roomSchema } from '../../../lib/store/schema.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import { zoomishText } from '../zoom/cases/arbitraries.ts';
import { MORE_PASTES } from '../zoom/cases/more-pastes.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

/** What the schema refuses of the room that a paste gives. */
function refusedOf(text: string): string[] {
  const draft = withFound(
    draftOf(emptyRoom('0b8f7c0e-2f1d-4a57-9d2b-6f0f3f1c9a11', 'Work', 1)),
    parsePaste(text).found,
  );
  const read = roomSchema.safeParse(readDraft(draft).room);
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
}

test.each([
  ['all countries', Array.from({ length: 700 }, (_, i) => `+1 312 626 ${1000 + i} US (Chicago)`).join('\n')],
  [
    'all one-tap lines',
    Array.from({ length: 700 }, (_, i) => `+1312626${1000 + i},,3849205716# US`).join('\n'),
  ],
  ['a place of half characters', `+1 312 626 6799 ${'x'.repeat(70)}😀😀😀😀😀😀`],
  ['a long one-tap line', `+1312626679912345678,,3849205716#${',,,,,,,,*123456789012#'.repeat(5)}`],
])('an invitation with %s can be saved', (_what, phone) => {
  const text = `https://zoom.us/j/3849205716\nDial by your location\n${phone}`;
  expect(parsePaste(text).found.meetingId).toBe('3849205716');
  expect(refusedOf(text)).toEqual([]);
});

test('a name that is too long for any link is refused with a word', () => {
  const text = `https://zoom.us/my/${'a'.repeat(101)}`;
  expect(parsePaste(text).findings.map(({ code }) => code)).toEqual(['refusedNameTooLong']);
});

test('whatever people have can be saved', () => {
  for (const [text] of Object.values(MORE_PASTES).flat()) expect(refusedOf(text), text).toEqual([]);
});

test('whatever is understood can be saved', { timeout: 30_000 }, () => {
  const text = fc.oneof(zoomishText, fc.string({ unit: 'binary', maxLength: 80 }));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(refusedOf(`${before}\nhttps://zoom.us/j/3849205716\n${after}`)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
