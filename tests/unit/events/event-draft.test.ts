import { describe, expect, test } from 'vitest';
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

  test.each([1, 1440])('may last %i minutes', (minutes) => {
    expect(readEventDraft({ title: 'x', start: START, minutes: String(minutes) }).event).toMatchObject({
      minutes,
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
      expect(readEventDraft({ title: 'x', start, minutes: '60' })).toEqual({
        event: null,
        errors: { start: true },
      });
    },
  );
});
