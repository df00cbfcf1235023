import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../../components/file-name.ts';
import { newEventDraft, readEventDraft } from '../../../lib/events/event-draft.ts';

const START = '2026-11-22T15:00';

describe('a new event', () => {
  test('begins at the next full hour, lasts an hour, and asks for a title', () => {
    const draft = newEventDraft(new Date(2026, 10, 22, 14, 5).getTime());
    expect(draft).toEqual({ title: '', start: START, minutes: '60' });
    expect(readEventDraft(draft)).toEqual({ event: null, errors: { title: true } });
  });

  test('is what stands in the fields', () => {
    const start = new Date(2026, 10, 22, 15).getTime();
    expect(readEventDraft({ title: ' Coffee ', start: START, minutes: ' 45 ' })).toEqual({
      event: { title: 'Coffee', start, minutes: 45 },
      errors: {},
    });
  });

  test.each(['', ' ', '0', '-5', '1.5', '1441', 'soon', '1e9', 'Infinity'])(
    'lasts no "%s" minutes',
    (minutes) => {
      expect(readEventDraft({ title: 'x', start: START, minutes })).toEqual({
        event: null,
        errors: { minutes: true },
      });
    },
  );

  test.each(['', '2026-11-22', '2026-13-40T10:00', '275760-09-13T00:00', '9999-12-31T23:00', 'noon'])(
    'does not start at "%s"',
    (start) => {
      expect(readEventDraft({ title: 'x', start, minutes: '60' }).errors).toEqual({ start: true });
    },
  );
});

describe('the name of a file', () => {
  test('keeps words and drops what file systems refuse', () => {
    expect(fileName('Tea / talk: "soon"?', 'ics')).toBe('Tea talk soon.ics');
    expect(fileName('...', 'png')).toBe('doorway.png');
    expect(fileName('會議 Dũng', 'ics')).toBe('會議 Dũng.ics');
  });

  test('is short and whole whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const name = fileName(words, 'ics');
        expect(name).toMatch(/^[^\\/:*?"<>|]+\.ics$/);
        expect(name).not.toMatch(/^[.\s]|\p{Cc}/u);
        expect(name.isWellFormed()).toBe(true);
        expect([...name].length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
